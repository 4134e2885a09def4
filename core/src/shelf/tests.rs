use super::Shelf;

/// A fixed seed, so that a failure is the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

fn same(shelf: &Shelf<u64>, list: &[u64]) {
    assert_eq!(shelf.len(), list.len());
    assert_eq!(shelf.is_empty(), list.is_empty());
    assert_eq!(shelf.last(), list.last());
    assert_eq!(shelf.first(), list.first());
    assert!(shelf.iter().eq(list.iter()));
    assert!(shelf.iter().rev().eq(list.iter().rev()));
    assert_eq!(shelf.get(list.len()), None);
    assert_eq!(shelf.get(usize::MAX), None);
}

#[test]
fn a_shelf_behaves_like_a_vector_and_its_clones_stay_as_they_were() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut kept: Vec<(Shelf<u64>, Vec<u64>)> = vec![(Shelf::new(), Vec::new())];
    for step in 0..60_000 {
        let which = dice.roll(kept.len());
        let (mut shelf, mut list) = kept.swap_remove(which);
        match dice.roll(20) {
            0 => kept.push((shelf.clone(), list.clone())),
            1 => {
                let many = dice.roll(700) as u64;
                shelf.extend(0..many);
                list.extend(0..many);
            }
            2..=5 => {
                let at = dice.roll(list.len() + 2);
                let (a, b) = (shelf.get_mut(at), list.get_mut(at));
                assert_eq!(a, b);
                if let (Some(a), Some(b)) = (a, b) {
                    *a = step;
                    *b = step;
                }
            }
            6 => {
                let at = dice.roll(list.len() + 2);
                let step_over = dice.roll(40);
                assert!(shelf.iter_from(at).eq(list.iter().skip(at)));
                let (mut a, mut b) = (shelf.iter(), list.iter());
                assert_eq!(a.nth(step_over), b.nth(step_over));
                while let Some(front) = a.next() {
                    assert_eq!(Some(front), b.next());
                    assert_eq!(a.next_back(), b.next_back());
                    assert_eq!(a.len(), b.len());
                }
                assert_eq!(b.len(), 0);
            }
            7 => {
                let cut = dice.roll(50) as u64 + 2;
                shelf.retain(|item| item % cut != 1);
                list.retain(|item| item % cut != 1);
            }
            8 if list.len() > 3000 || kept.len() > 12 => (shelf, list) = Default::default(),
            _ => {
                shelf.push(step);
                list.push(step);
            }
        }
        if step % 50 == 0 {
            same(&shelf, &list);
        }
        kept.push((shelf, list));
    }
    for (shelf, list) in &kept {
        same(shelf, list);
        assert_eq!(*shelf, list.iter().copied().collect::<Shelf<u64>>());
    }
}

#[test]
fn every_index_is_found_at_the_sizes_where_the_trie_grows() {
    for size in
        [0, 1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 71, 72, 73, 511, 512, 513, 4096, 4104, 4105, 70_000]
    {
        let whole: Shelf<usize> = (0..size).collect();
        let mut pushed = Shelf::new();
        (0..size).for_each(|item| pushed.push(item));
        assert_eq!(whole, pushed);
        assert!((0..size).all(|index| whole.get(index) == Some(&index)), "{size}");
        assert!(whole.iter().copied().eq(0..size));
    }
}

#[test]
fn unshared_changes_copy_nothing() {
    #[derive(Debug)]
    struct Strict(u32);
    impl Clone for Strict {
        fn clone(&self) -> Self {
            panic!("an unshared shelf must be changed in place")
        }
    }
    let mut shelf: Shelf<Strict> = (0..5000).map(Strict).collect();
    for index in 0..5000 {
        shelf.push(Strict(index));
    }
    assert_eq!(shelf.update(17, |item| std::mem::replace(&mut item.0, 9)), Some(17));
    assert_eq!(shelf.update(9999, |item| item.0), Some(4999));
    assert_eq!(shelf.update(10_000, |item| item.0), None);
    shelf.retain(|_| true);
    assert_eq!(shelf.len(), 10_000);
}

#[test]
fn a_push_on_a_shared_shelf_copies_less_than_one_leaf() {
    use std::cell::Cell;
    use std::rc::Rc;

    struct Counted(Rc<Cell<usize>>);
    impl Clone for Counted {
        fn clone(&self) -> Self {
            self.0.set(self.0.get() + 1);
            Self(Rc::clone(&self.0))
        }
    }
    let count = Rc::new(Cell::new(0));
    let mut shelf: Shelf<Counted> = (0..50_000).map(|_| Counted(Rc::clone(&count))).collect();
    for _ in 0..100 {
        let before = shelf.clone();
        count.set(0);
        shelf.push(Counted(Rc::clone(&count)));
        assert!(count.get() < 16, "{}", count.get());
        drop(before);
    }
}

#[test]
fn it_is_written_and_read_as_a_list() {
    let shelf: Shelf<u8> = (0..40).collect();
    let text = serde_json::to_string(&shelf).unwrap();
    assert!(text.starts_with("[0,1,2"));
    assert_eq!(serde_json::from_str::<Shelf<u8>>(&text).unwrap(), shelf);
    assert!(serde_json::from_str::<Shelf<u8>>("{}").unwrap_err().to_string().contains("a list"));
    assert_eq!(format!("{:?}", Shelf::from_iter([1, 2])), "[1, 2]");
}

#[test]
fn it_crosses_threads_when_its_items_do() {
    fn sendable<T: Send + Sync>() {}
    sendable::<Shelf<String>>();
}
