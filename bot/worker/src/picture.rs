//! What a picture tells beside what it shows: place, time and camera are taken out before
//! it is sealed.

use bytes::Bytes;
use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{ImageEXIF as _, ImageICC as _};

/// PNG chunks that say how to show the picture; everything else goes.
const PNG_SHOWN: [&[u8; 4]; 11] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"pHYs",
];

/// The picture without its metadata. Bytes that are no such picture stay as they are: they
/// are never shown in a page, only handed out as a download.
pub(crate) fn bare(bytes: Vec<u8>) -> Vec<u8> {
    let whole = Bytes::from(bytes);
    if let Ok(mut jpeg) = Jpeg::from_bytes(whole.clone()) {
        jpeg.segments_mut().retain(|segment| {
            let marker = segment.marker();
            // APP2 may hold the colours, APP14 says how they are stored.
            let application = (markers::APP1..=markers::APP15).contains(&marker);
            let shown = marker == markers::APP2 || marker == markers::APP14;
            marker != markers::COM && (!application || shown)
        });
        jpeg.set_exif(None);
        return jpeg.encoder().bytes().to_vec();
    }
    if let Ok(mut png) = Png::from_bytes(whole.clone()) {
        png.chunks_mut().retain(|chunk| PNG_SHOWN.contains(&&chunk.kind()));
        return png.encoder().bytes().to_vec();
    }
    if let Ok(mut webp) = WebP::from_bytes(whole.clone()) {
        let colours = webp.icc_profile();
        webp.remove_chunks_by_id(*b"EXIF");
        webp.remove_chunks_by_id(*b"XMP ");
        webp.set_exif(None);
        webp.set_icc_profile(colours);
        return webp.encoder().bytes().to_vec();
    }
    whole.to_vec()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::bare;

    fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], &length[..], body].concat()
    }

    #[test]
    fn place_and_comments_leave_a_jpeg() {
        let jpeg = [
            &[0xFF, 0xD8][..],
            &segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"),
            &segment(0xE1, b"Exif\0\0MM\0*GPS 10.8231 106.6297"),
            &segment(0xED, b"Photoshop 3.0\0name tag"),
            &segment(0xFE, b"made by somebody"),
            &segment(0xDB, &[0; 65]),
            &segment(0xDA, &[1, 1, 0, 0, 63, 0]),
            &[0x12, 0x34],
            &[0xFF, 0xD9],
        ]
        .concat();
        let out = bare(jpeg);
        let text = String::from_utf8_lossy(&out).into_owned();
        for gone in ["GPS", "106.6297", "name tag", "somebody"] {
            assert!(!text.contains(gone), "{gone} is still there");
        }
        assert!(text.contains("JFIF"));
        assert_eq!(&out[..2], &[0xFF, 0xD8]);
    }

    #[test]
    fn other_bytes_stay() {
        assert_eq!(bare(b"not a picture".to_vec()), b"not a picture");
        assert_eq!(bare(Vec::new()), b"");
    }
}
