package no.oppfolgingsplan;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.oppfolgingsplan.internal.Resource;

/** A list that the library holds. Its items read from it, so they end with it. */
abstract class ListHandle<T> extends Handle implements Iterable<T> {
    private final int size;

    ListHandle(long address, Resource.Free free, Calls.Get count) {
        super(address, free);
        size = Math.toIntExact(wide(count));
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * The item at an index, from 0.
     *
     * @throws IndexOutOfBoundsException when there is none
     */
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("index " + index + " of " + size);
        }
        return item(index);
    }

    abstract T item(int index);

    /** The items in their order. */
    public Stream<T> stream() {
        return IntStream.range(0, size).mapToObj(this::item);
    }

    /** The items in their order. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return item(next++);
            }
        };
    }
}
