//! The second factor of staff: codes of an authenticator app (RFC 6238: SHA-1, six digits,
//! thirty seconds), and codes on paper for when the phone is gone.

use domain::Entropy;
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

use crate::{Lookup, MacKey, VaultError, base32, fold_digits};

/// 160 bits, as RFC 4226 asks for.
const BYTES: usize = 20;
/// Bytes of a code on paper: twelve letters and digits.
const PAPER_BYTES: usize = 8;

/// What an authenticator app and the line both know of a staff member.
#[derive(Clone)]
pub struct Factor(Zeroizing<[u8; BYTES]>);

impl Factor {
    /// A fresh one.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; BYTES]);
        entropy.fill(&mut *bytes);
        Self(bytes)
    }

    /// From the bytes that were sealed.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, VaultError> {
        let bytes = bytes.try_into().map_err(|_| VaultError::Damaged)?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    /// Reads what [`Self::text`] printed.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let plain: Zeroizing<String> =
            Zeroizing::new(text.chars().filter(|c| !c.is_whitespace()).collect());
        let secret = Secret::try_from_base32(&*plain).map_err(|_| VaultError::KeyText)?;
        Self::from_slice(secret.as_bytes()).map_err(|_| VaultError::KeyText)
    }

    /// Its bytes, for sealing.
    pub fn expose(&self) -> Zeroizing<[u8; BYTES]> {
        self.0.clone()
    }

    /// To be typed into an app: base32 in groups of four.
    pub fn text(&self) -> Zeroizing<String> {
        let plain = Zeroizing::new(Secret::new_stack(*self.0).to_base32());
        let mut text = Zeroizing::new(String::with_capacity(plain.len() * 5 / 4));
        for (at, sign) in plain.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push(' ');
            }
            text.push(sign);
        }
        text
    }

    /// The same as a link, for a picture that an app reads.
    pub fn link(&self, issuer: &str, name: &str) -> Result<Zeroizing<String>, VaultError> {
        // A colon parts issuer and name there.
        let plain = |text: &str| text.replace(':', " ");
        let totp = Builder::new()
            .with_secret(self.0.to_vec())
            .with_issuer(Some(plain(issuer)))
            .with_account_name(plain(name))
            .build()
            .map_err(|_| VaultError::Damaged)?;
        totp.to_url().map(Zeroizing::new).map_err(|_| VaultError::Damaged)
    }

    /// The step that a code is right for, one step early or late included. Each step may be
    /// accepted once: remembering it is the caller's.
    pub fn step(&self, code: &str, at_seconds: u64) -> Option<i64> {
        let code = fold_digits(code);
        let step = self.totp()?.check(code.trim(), at_seconds)?;
        i64::try_from(step).ok()
    }

    /// What the app shows at a time.
    pub fn code(&self, at_seconds: u64) -> Option<String> {
        Some(self.totp()?.generate(at_seconds).to_string())
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(self.0.to_vec()).with_skew(1).build().ok()
    }
}

impl std::fmt::Debug for Factor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Factor(…)")
    }
}

/// A code on paper that stands for the app once.
#[derive(Clone)]
pub struct PaperCode(Zeroizing<String>);

impl PaperCode {
    /// A fresh one: sixty bits.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; PAPER_BYTES]);
        entropy.fill(&mut *bytes);
        let mut text = Zeroizing::new(base32::encode(&*bytes));
        text.truncate(12);
        Self(text)
    }

    /// Reads one as typed: letters that look like digits are digits.
    pub fn parse(text: &str) -> Result<Self, VaultError> {
        let plain: String = fold_digits(text)
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_lowercase() {
                'o' => '0',
                'i' | 'l' => '1',
                other => other,
            })
            .collect();
        let fits = plain.len() == 12 && plain.chars().all(|c| c.is_ascii_alphanumeric());
        fits.then(|| Self(Zeroizing::new(plain))).ok_or(VaultError::Code)
    }

    /// `xxxx-xxxx-xxxx`, shown once.
    pub fn print(&self) -> Zeroizing<String> {
        let (one, rest) = self.0.split_at(4);
        let (two, three) = rest.split_at(4);
        Zeroizing::new(format!("{one}-{two}-{three}"))
    }

    /// What its row is found by.
    pub fn lookup(&self, key: &MacKey) -> Lookup {
        key.digest(self.0.as_bytes())
    }
}

impl std::fmt::Debug for PaperCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaperCode(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::{Factor, PaperCode};
    use domain::SeededEntropy;

    /// The test vectors of RFC 6238, appendix B (SHA-1), cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let factor = Factor::from_slice(b"12345678901234567890").unwrap();
        for (at, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(factor.code(at).as_deref(), Some(code));
            assert_eq!(factor.step(code, at), Some(i64::try_from(at / 30).unwrap()));
        }
        assert_eq!(factor.step("287082", 59 + 30), Some(1));
        assert_eq!(factor.step("287082", 59 + 90), None);
        assert_eq!(factor.step("២៨៧០៨២", 59), Some(1));
        assert_eq!(factor.step("", 59), None);
        assert_eq!(&*factor.text(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(*Factor::parse(&factor.text()).unwrap().expose(), *factor.expose());
        assert!(Factor::parse("GEZD").is_err());
        let link = factor.link("Workline: HCMC", "Mai").unwrap();
        assert!(link.starts_with("otpauth://totp/") && link.contains("GEZDGNBVGY3T"));
    }

    #[test]
    fn codes_on_paper_are_read_as_typed() {
        let code = PaperCode::generate(&SeededEntropy::new(7));
        let printed = code.print();
        assert_eq!(printed.len(), 14);
        let typed = printed.to_uppercase().replace('-', " ").replace('0', "O");
        assert_eq!(*PaperCode::parse(&typed).unwrap().0, *code.0);
        assert!(PaperCode::parse("123").is_err());
    }
}
