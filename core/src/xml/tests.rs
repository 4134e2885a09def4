use super::*;

const LIMITS: Limits = Limits { bytes: 4096, elements: 50, depth: 8 };

fn fault(document: impl AsRef<[u8]>) -> Option<XmlFault> {
    read(document.as_ref(), LIMITS).err()
}

#[test]
fn what_is_written_is_read() {
    let mut writer = Writer::new();
    let namespaces = [("xmlns", "urn:a"), ("xmlns:b", "urn:b"), ("b:kind", "x\n\"<&\u{1}")];
    writer.element("root", &namespaces, |root| {
        root.text("b:name", "Ærlig & <Åse> \"'\r\n\u{0}");
        root.group("group", |group| group.text("empty", ""));
    });
    let (text, swapped) = writer.finish();
    assert_eq!(swapped.into_iter().collect::<Vec<_>>(), [('\0', 1), ('\u{1}', 1)]);
    let root = read(text.as_bytes(), LIMITS).unwrap();
    assert!(root.is("urn:a", "root"));
    assert_eq!(root.attribute("urn:b", "kind"), Some("x \"<&[U+0001]"));
    assert_eq!(root.children().len(), 2);
    assert_eq!(root.text_at(&["name"]), Some("Ærlig & <Åse> \"'\r\n[U+0000]"));
    assert_eq!(root.child("name").map(Element::namespace), Some("urn:b"));
    assert_eq!(root.text_at(&["group", "empty"]), None, "blank");
    assert!(root.child("group").is_some_and(|group| group.name() == "group"));
}

#[test]
fn what_stands_beside_elements_is_passed_over() {
    let text = "\u{feff}<?xml version='1.0' encoding='utf-8'?><!-- a --><?b c?>\n<r a='1'>1<!-- - -->2\
                <![CDATA[<&]]>&lt;&#x41;&#66;<x/></r>\n<!-- b -->\n";
    let root = read(text.as_bytes(), LIMITS).unwrap();
    assert_eq!(root.text(), "12<&<AB");
    assert_eq!(root.attribute("", "a"), Some("1"));
}

#[test]
fn entities_and_document_types_are_refused() {
    let laughs = "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><r>&b;</r>";
    let file = "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><r>&a;</r>";
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE r SYSTEM 'https://example.org/r.dtd'><r/>";
    for text in [laughs, file, outside, "<!DOCTYPE r><r/>", "<r/><!DOCTYPE r>"] {
        assert_eq!(fault(text), Some(XmlFault::DocumentType), "{text}");
    }
    for text in ["<r>&b;</r>", "<r a='&b;'/>", "<r>&aring;</r>"] {
        assert_eq!(fault(text), Some(XmlFault::Entity), "{text}");
    }
}

#[test]
fn what_is_too_much_is_refused() {
    let depth = |levels: usize| "<a>".repeat(levels) + &"</a>".repeat(levels);
    assert_eq!(fault(depth(8)), None);
    assert_eq!(fault(depth(9)), Some(XmlFault::TooLarge));
    let width = |count: usize| format!("<a>{}</a>", "<b/>".repeat(count));
    assert_eq!(fault(width(49)), None);
    assert_eq!(fault(width(50)), Some(XmlFault::TooLarge));
    let attributes = |count: usize| {
        let all: String = (0..count).map(|number| format!(" a{number}=''")).collect();
        format!("<a{all}/>")
    };
    assert_eq!(fault(attributes(64)), None);
    assert_eq!(fault(attributes(65)), Some(XmlFault::TooLarge));
    assert_eq!(fault(format!("<a>{}</a>", " ".repeat(4090))), Some(XmlFault::TooLarge));
}

#[test]
fn other_encodings_are_refused() {
    let utf16: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(fault(&utf16), Some(XmlFault::Encoding));
    assert_eq!(fault([b"\xff\xfe", &utf16[..]].concat()), Some(XmlFault::Encoding));
    assert_eq!(fault(b"<a>M\xf8te</a>"), Some(XmlFault::Encoding));
    for said in ["ISO-8859-1", "UTF-16", "UTF-7"] {
        let text = format!("<?xml version=\"1.0\" encoding=\"{said}\"?><a/>");
        assert_eq!(fault(text), Some(XmlFault::Encoding), "{said}");
    }
}

#[test]
fn what_is_not_well_formed_is_refused() {
    for text in [
        "",
        " ",
        "text",
        "<a>",
        "<a",
        "</a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>text",
        "text<a/>",
        "<a b='1' b='2'/>",
        "<a b=1/>",
        "<a b='<'/>",
        "<1a/>",
        "<x:a/>",
        "<a x:b=''/>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#x1F;</a>",
        "<a>&lt</a>",
        "<a>\u{1}</a>",
        "<a>\u{fffe}</a>",
        "<a><!-- -- --></a>",
        "<a><![CDATA[</a>",
        "<a/><?xml version='1.0'?>",
        " <?xml version='1.0'?><a/>",
        "<?xml version='1.1'?><a/>",
        "<?xml?><a/>",
    ] {
        assert_eq!(fault(text), Some(XmlFault::Malformed), "{text}");
    }
}

#[test]
fn no_cut_is_taken_for_the_whole() {
    let whole = "<?xml version=\"1.0\"?><a xmlns=\"urn:a\"><b c=\"d\">é&amp;</b><!-- e --><![CDATA[f]]></a>";
    assert_eq!(fault(whole), None);
    for cut in 0..whole.len() {
        assert!(fault(&whole.as_bytes()[..cut]).is_some(), "{cut}");
    }
}
