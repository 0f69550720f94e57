//! What a form sends: fields, and at most one file.

use std::collections::HashMap;

use axum::extract::{Form, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;

/// Fields of a form. The first of two with one name counts.
#[derive(Default)]
pub(crate) struct Fields {
    texts: HashMap<String, String>,
    /// A file that was chosen, with the type it claims to be.
    pub(crate) file: Option<(String, Vec<u8>)>,
}

impl Fields {
    /// A field; empty if it was not sent.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// A number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.text(name).parse().ok()
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = StatusCode;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            let form = Form::<Vec<(String, String)>>::from_request(request, state).await;
            let Form(pairs) = form.map_err(|error| refused(error.status()))?;
            let mut fields = Self::default();
            for (name, text) in pairs {
                fields.texts.entry(name).or_insert(text);
            }
            return Ok(fields);
        }
        let parts = Multipart::from_request(request, state).await;
        let mut parts = parts.map_err(|error| refused(error.status()))?;
        let mut fields = Self::default();
        while let Some(part) = parts.next_field().await.map_err(|error| refused(error.status()))? {
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_none() {
                let text = part.text().await.map_err(|error| refused(error.status()))?;
                fields.texts.entry(name).or_insert(text);
                continue;
            }
            let kind = part.content_type().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(|error| refused(error.status()))?;
            if !bytes.is_empty() && fields.file.is_none() {
                fields.file = Some((kind, bytes.to_vec()));
            }
        }
        Ok(fields)
    }
}

/// Too large stays too large; everything else is a form that we did not make.
fn refused(status: StatusCode) -> StatusCode {
    if status == StatusCode::PAYLOAD_TOO_LARGE { status } else { StatusCode::BAD_REQUEST }
}
