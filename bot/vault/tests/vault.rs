//! Known answers from independent implementations (libsodium, Python's hmac and
//! argon2-cffi) and properties of every seal and code.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::format_collect)]

use std::sync::atomic::{AtomicU64, Ordering};

use domain::Entropy;
use proptest::prelude::*;
use vault::{
    Aad, CHUNK, Chain, ChatCode, Half, InviteCode, KdfCost, MasterKey, PAD, PinHash, ReceiptCode,
    Sealed, SecretKey, SymKey, Token, join, link_id, open_file, open_with_password, seal_file,
    seal_with_password, split,
};

/// 0, 1, 2, … in every buffer: the bytes that the known answers were made with.
struct Counting;

impl Entropy for Counting {
    fn fill(&self, buffer: &mut [u8]) {
        for (index, byte) in buffer.iter_mut().enumerate() {
            *byte = index as u8;
        }
    }
}

/// Different bytes each time.
struct Stream(AtomicU64);

impl Stream {
    const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Entropy for Stream {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            *byte = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB).to_be_bytes()[0];
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
        .collect()
}

const PLACE: Aad<'static> = Aad::new("inbox", "body", "web/1");

#[test]
fn keys_are_derived_as_rfc_5869_says() {
    let keys = MasterKey::generate(&Counting).keys();
    let derived = [&keys.queue, &keys.address, &keys.record].map(|key| hex(key.expose()));
    assert_eq!(derived[0], "0441f2a63f6be0b1f99a9c6eb3e80d7c69ea5e0827dc4d849797734f7c0e3573");
    assert_eq!(derived[1], "9ad928bf41e5e48ef9f80c96adb6bd89d703c97bb8f22094d79e5269d439874d");
    assert_eq!(derived[2], "5eb9df67c80b28581a3ab5820d51b1ce1367561c0fb94bf4ccdbfd44166f0987");
    assert_eq!(
        hex(&keys.lookup.lookup("+84900000001")),
        "ec3462884ff9a1b9133c3684616ca9645018b7f734da81323ee83b85a24ef438"
    );
}

#[test]
fn sealing_is_xchacha20_poly1305() {
    let keys = MasterKey::generate(&Counting).keys();
    let sealed = keys.queue.seal(PLACE, "tăng ca".as_bytes(), &Counting);
    assert_eq!(
        hex(sealed.as_bytes()),
        "01000102030405060708090a0b0c0d0e0f1011121314151617\
         ba6a85441130acbb508c428ce1cddf2f9bd6b1a954bc0b48"
    );
    assert_eq!(**keys.queue.open(PLACE, &sealed).unwrap(), *"tăng ca".as_bytes());
    assert!(keys.address.open(PLACE, &sealed).is_err());
    for place in [Aad::new("outbox", "body", "web/1"), Aad::new("inbox", "body", "web/2")] {
        assert!(keys.queue.open(place, &sealed).is_err());
    }
    // The parts cannot slide into each other.
    assert!(keys.queue.open(Aad::new("inboxb", "ody", "web/1"), &sealed).is_err());
}

#[test]
fn a_box_made_by_libsodium_opens() {
    let secret = SecretKey::from_slice(&[7; 32]).unwrap();
    assert_eq!(
        hex(secret.public().as_bytes()),
        "13be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d"
    );
    let sealed = Sealed::from_stored(unhex(LIBSODIUM_BOX));
    let place = Aad::new("case_entry", "body", "42");
    assert_eq!(**secret.open_with(place, &sealed).unwrap(), *"chuyện của tôi".as_bytes());
    assert!(secret.open_with(Aad::new("case_entry", "body", "43"), &sealed).is_err());
}

#[test]
fn receipts_are_argon2id_over_hmac() {
    let keys = MasterKey::generate(&Counting).keys();
    let code = ReceiptCode::parse("12345-67890-12345-67890-7").unwrap();
    let found = |cost| hex(&code.lookup(&keys.pepper_id, cost).unwrap());
    assert_eq!(
        found(KdfCost::LIGHT),
        "e0e4e946982a4ced7d8d63aa933e259244c195fea75c995f97fbe250afc34b74"
    );
    assert_eq!(
        found(KdfCost::FULL),
        "c07e077a25a62ab1215211f367401754b21e88397b8d85d94f06b48ba06828e1"
    );
    assert_eq!(
        hex(code.key(&keys.pepper_key, KdfCost::LIGHT).unwrap().expose()),
        "d4b9c9b6741187c482649337cf56860a1490ef52acef963cbd18c44b2fdbf9fd"
    );
}

#[test]
fn codes_are_read_in_every_script_and_print_in_groups() {
    let code = ReceiptCode::parse("12345 67890 12345 67890 7").unwrap();
    assert_eq!(**code.print(), *"12345-67890-12345-67890-7");
    for same in [
        "123456789012345678907",
        "๑๒๓๔๕-๖๗๘๙๐-๑๒๓๔๕-๖๗๘๙๐-๗",
        "១២៣៤៥ ៦៧៨៩០ ១២៣៤៥ ៦៧៨៩០ ៧",
        "၁၂၃၄၅–၆၇၈၉၀–၁၂၃၄၅–၆၇၈၉၀–၇",
        "\u{200b}12345.67890/12345 67890 7\n",
    ] {
        assert!(ReceiptCode::parse(same).unwrap() == code, "{same}");
    }
    for wrong in [
        "",
        "12345-67890-12345-67890",
        "12345-67890-12345-67890-8",
        "12345-67890-12345-67890-77",
        "12345-67890-12345-67890-7a",
    ] {
        assert!(ReceiptCode::parse(wrong).is_err(), "{wrong}");
    }
    let entropy = Stream::new(1);
    assert_eq!(ChatCode::generate(&entropy).print().len(), "1234-1234-1234-1".len());
    assert_eq!(InviteCode::generate(&entropy).print().len(), "1234-1234-1".len());
}

#[test]
fn digits_of_codes_are_even() {
    let entropy = Stream::new(7);
    let mut counts = [0_u32; 10];
    for _ in 0..2000 {
        for char in ReceiptCode::generate(&entropy).print().chars().take(23) {
            if let Some(digit) = char.to_digit(10) {
                counts[digit as usize] += 1;
            }
        }
    }
    assert!(counts.iter().all(|count| (3700..4300).contains(count)), "{counts:?}");
}

#[test]
fn a_story_goes_to_the_team_and_to_the_code_and_to_nobody_else() {
    let entropy = Stream::new(3);
    let keys = MasterKey::generate(&entropy).keys();
    let (case, team, staff) = (
        SecretKey::generate(&entropy),
        SecretKey::generate(&entropy),
        SecretKey::generate(&entropy),
    );
    let code = ReceiptCode::generate(&entropy);
    let entry = Aad::new("case_entry", "body", "1/1");
    let story = case.public().seal_to(entry, b"story", &entropy);

    let wrap = Aad::new("case_key", "secret", "1/team");
    let for_team = team.public().seal_to(wrap, &*case.expose(), &entropy);
    let for_code =
        code.key(&keys.pepper_key, KdfCost::LIGHT).unwrap().seal(wrap, &*case.expose(), &entropy);
    let place = Aad::new("staff", "secret", "lan");
    let locked =
        seal_with_password("pass", place, &*staff.expose(), KdfCost::LIGHT, &entropy).unwrap();
    let grant = Aad::new("team_member", "secret", "lan");
    let granted = staff.public().seal_to(grant, &*team.expose(), &entropy);

    assert!(open_with_password("word", place, &locked).is_err());
    let staff =
        SecretKey::from_slice(&open_with_password("pass", place, &locked).unwrap()).unwrap();
    let team = SecretKey::from_slice(&staff.open_with(grant, &granted).unwrap()).unwrap();
    let by_team = SecretKey::from_slice(&team.open_with(wrap, &for_team).unwrap()).unwrap();
    assert_eq!(**by_team.open_with(entry, &story).unwrap(), *b"story");

    let again = ReceiptCode::parse(&code.print()).unwrap();
    let key = again.key(&keys.pepper_key, KdfCost::LIGHT).unwrap();
    let by_code = SecretKey::from_slice(&key.open(wrap, &for_code).unwrap()).unwrap();
    assert_eq!(**by_code.open_with(entry, &story).unwrap(), *b"story");

    assert!(staff.open_with(entry, &story).is_err());
    assert!(keys.queue.open(entry, &story).is_err());
}

#[test]
fn recovery_needs_both_halves() {
    let entropy = Stream::new(4);
    let secret = SecretKey::generate(&entropy);
    let (one, other) = split(&secret, &entropy);
    let (one, other) = (Half::parse(&one.print()).unwrap(), Half::parse(&other.print()).unwrap());
    assert_eq!(*join(&other, &one).unwrap().expose(), *secret.expose());
    assert!(join(&one, &one).is_err());
    assert!(Half::parse("workline-half-c").is_err());
}

#[test]
fn a_pin_is_peppered_and_read_in_any_script() {
    let entropy = Stream::new(5);
    let keys = MasterKey::generate(&entropy).keys();
    let hash = PinHash::new("1234", &keys.pepper_key, KdfCost::LIGHT, &entropy).unwrap();
    let hash = PinHash::from_stored(hash.as_bytes().to_vec());
    assert!(hash.matches("๑๒๓๔", &keys.pepper_key).unwrap());
    assert!(!hash.matches("1235", &keys.pepper_key).unwrap());
    assert!(!hash.matches("1234", &keys.pepper_id).unwrap());
    assert!(PinHash::from_stored(vec![2; 70]).matches("1234", &keys.pepper_key).is_err());
}

#[test]
fn the_key_file_and_cookies_come_back_as_text() {
    let entropy = Stream::new(6);
    let master = MasterKey::generate(&entropy);
    let read = MasterKey::parse(&master.print()).unwrap();
    assert_eq!(read.mark(), master.mark());
    assert_ne!(read.mark(), MasterKey::generate(&entropy).mark());
    assert!(MasterKey::parse("workline-key-1-oops").is_err());
    let keys = master.keys();
    let token = Token::generate(&entropy);
    let same = Token::parse(&token.print()).unwrap();
    assert_eq!(same.lookup(&keys.lookup), token.lookup(&keys.lookup));
    assert_eq!(same.key().expose(), token.key().expose());
    let id = link_id(&keys.link, "card/vn/overtime-pay");
    assert_eq!(id, link_id(&keys.link, "card/vn/overtime-pay"));
    assert!(id.len() == 8 && id.starts_with("c_"));
}

#[test]
fn debug_shows_no_secret() {
    let entropy = Counting;
    let master = MasterKey::generate(&entropy);
    let secret = SecretKey::generate(&entropy);
    let shown = format!(
        "{master:?} {:?} {secret:?} {:?} {:?} {:?}",
        master.keys(),
        secret.public(),
        Token::generate(&entropy),
        ReceiptCode::generate(&entropy),
    );
    let keys = "Keys { queue: SymKey(…), address: SymKey(…), record: SymKey(…), \
                lookup: MacKey(…), pepper_id: MacKey(…), pepper_key: MacKey(…), link: MacKey(…) }";
    assert_eq!(
        shown,
        format!("MasterKey(…) {keys} SecretKey(…) PublicKey(…) Token(…) Code(21 digits)")
    );
}

#[test]
fn the_audit_chain_notices_moved_borders() {
    let first = Chain::after(&[0; 32]).field(b"ab").field(b"c").finish();
    assert_ne!(first, Chain::after(&[0; 32]).field(b"a").field(b"bc").finish());
    assert_ne!(first, Chain::after(&first).field(b"ab").field(b"c").finish());
}

#[test]
fn files_open_whole_or_not_at_all() {
    let entropy = Stream::new(8);
    let key = SymKey::generate(&entropy);
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
        let plain: Vec<u8> = (0..length).map(|index| (index % 251) as u8).collect();
        let chunks = seal_file(&key, "9", &plain, &entropy);
        assert_eq!(chunks.len(), length.div_ceil(CHUNK).max(1));
        assert_eq!(**open_file(&key, "9", &chunks).unwrap(), *plain);
        assert!(open_file(&key, "8", &chunks).is_err());
        assert!(open_file(&key, "9", &chunks[1..]).is_err());
        assert!(open_file(&key, "9", &chunks[..chunks.len() - 1]).is_err());
    }
}

proptest! {
    #[test]
    fn what_is_sealed_opens_and_any_changed_byte_is_noticed(
        plain: Vec<u8>, seed: u64, at: prop::sample::Index,
    ) {
        let entropy = Stream::new(seed);
        let key = SymKey::generate(&entropy);
        let sealed = key.seal(PLACE, &plain, &entropy);
        prop_assert_eq!(&**key.open(PLACE, &sealed).unwrap(), &*plain);
        let mut bytes = sealed.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1;
        prop_assert!(key.open(PLACE, &Sealed::from_stored(bytes)).is_err());
    }

    #[test]
    fn stories_are_padded_and_come_back(plain: Vec<u8>, seed: u64) {
        let entropy = Stream::new(seed);
        let secret = SecretKey::generate(&entropy);
        let sealed = secret.public().seal_to(PLACE, &plain, &entropy);
        prop_assert_eq!((sealed.as_bytes().len() - 48 - 16) % PAD, 0);
        prop_assert_eq!(&**secret.open_with(PLACE, &sealed).unwrap(), &*plain);
    }

    #[test]
    fn random_bytes_never_open_and_never_panic(bytes: Vec<u8>) {
        let key = SymKey::generate(&Counting);
        let secret = SecretKey::generate(&Counting);
        let sealed = Sealed::from_stored(bytes);
        prop_assert!(key.open(PLACE, &sealed).is_err());
        prop_assert!(secret.open_with(PLACE, &sealed).is_err());
    }

    #[test]
    fn one_wrong_digit_or_swap_is_noticed(seed: u64, at in 0_usize..20, add in 1_u8..10) {
        let code = ReceiptCode::generate(&Stream::new(seed));
        let mut digits: Vec<u8> =
            code.print().bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
        let text = |digits: &[u8]| -> String {
            digits.iter().map(|digit| char::from(b'0' + digit)).collect()
        };
        prop_assert!(ReceiptCode::parse(&text(&digits)).unwrap() == code);
        if digits[at] != digits[at + 1] {
            digits.swap(at, at + 1);
            prop_assert!(ReceiptCode::parse(&text(&digits)).is_err());
            digits.swap(at, at + 1);
        }
        digits[at] = (digits[at] + add) % 10;
        prop_assert!(ReceiptCode::parse(&text(&digits)).is_err());
    }

    #[test]
    fn no_text_makes_a_parser_panic(text: String) {
        let _ = (ReceiptCode::parse(&text), MasterKey::parse(&text), Token::parse(&text));
        let _ = Half::parse(&text);
    }
}

const LIBSODIUM_BOX: &str = "\
     6e8c5d976e5ad2a422f80c9edaf773e0bf28020cb26a85b52ef9645932e5c5061c2eb1c5c19fa230b6dfdcba94\
     da90327bf8e7b94cd4027829c759e40c46c3d3f4fbd80e100b83e8d9bd2338ad2c359670f176f64190721abb3b\
     45fff34ec729b0c5cfea93a0f5dbf774473214943d7c11100769ad70db2d27c553bdaf8e3b774c420db924991c\
     69d2d9b9fb9c37802a6d2d3989ce82148cfda5b3600211b06b26adca5165cdb295ef0654cc71175657bd8a5a1c\
     aea43d0a47d93bb3a835138657f1d9c95921252512598d33ba6157a9a38c4a991f6b916f615c1b64b5caf40bec\
     444f4a75d174dc2d0f5882cd54f86c78bdf2cc50e34b138760ae973bc1c1e76347f0229e7ec932ac840e574a5e\
     a9107c0be43d473a28cf06b5ea713943ff8c4452b8616db2d9eca511e38a52f1e9f41c16dfb0fc28ac5104c504\
     73e386136d251c75760a34142b3a8eb311e0eb3e16d0373b623b26583bda77e15d221c6a5d85dde86568b7e463\
     e4e5e156da7488ce72f946beea54dd4641f4c31bf00fda76b22b36571c5b2f4d77808d8a354bc870b3519422c8\
     417c1cf694d4e1986cff6f576934fdf203a66ee0292e52ce53eb20a617ff5492b429cc4dc2ff58ab621acfc941\
     7ff3e5db34944f6232bf05acc5f4a3e527eddd85151de1cd698dbe06cc9a47c583baa35a3b5a0f37c4b3c34c53\
     3b057cc1e61e0676c77aa495fe58e46853b4a1a412c2b94a5ea53655386c79e1063fb2187dec4305e446e57ced\
     dedea6fc40b6f755588ab4a7822619318c91191e288197fe55eaa3d6498865c87e7d9c2f\
";
