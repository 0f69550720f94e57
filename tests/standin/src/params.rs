//! The parameters of a request, however they were sent: query, form, JSON or multipart.

use std::collections::BTreeMap;

use axum::Form;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use bytes::Bytes;
use serde_json::Value;

use crate::validate::Refusal;

/// A file in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// File name as sent.
    pub name: String,
    /// MIME type as sent.
    pub mime: String,
    /// The file.
    pub bytes: Bytes,
}

/// Parameters by name. In forms every value is a string, which may hold JSON.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Params {
    /// All that are not files.
    pub values: BTreeMap<String, Value>,
    /// Files.
    pub files: BTreeMap<String, Upload>,
}

impl Params {
    /// Parameters out of a JSON object.
    pub fn of(object: Value) -> Self {
        let values = match object {
            Value::Object(map) => map.into_iter().collect(),
            _ => BTreeMap::new(),
        };
        Self { values, files: BTreeMap::new() }
    }

    /// Reads a whole request.
    pub async fn read(request: Request) -> Result<Self, Refusal> {
        let broken = || Refusal::bad("can't parse the request");
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.unwrap_or_default().to_owned();
        let mut params = Self::default();
        if kind.starts_with("multipart/form-data") {
            let mut form = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
            while let Some(field) = form.next_field().await.map_err(|_| broken())? {
                let key = field.name().unwrap_or_default().to_owned();
                let name = field.file_name().map(str::to_owned);
                let mime = field.content_type().unwrap_or_default().to_owned();
                let bytes = field.bytes().await.map_err(|_| broken())?;
                if let Some(name) = name {
                    params.files.insert(key, Upload { name, mime, bytes });
                } else {
                    let text = std::str::from_utf8(&bytes)
                        .map_err(|_| Refusal::bad("strings must be encoded in UTF-8"))?;
                    params.values.insert(key, Value::String(text.to_owned()));
                }
            }
        } else if kind.starts_with("application/json") {
            let body = axum::body::to_bytes(request.into_body(), 1 << 26).await;
            let body = body.map_err(|_| broken())?;
            if !body.is_empty() {
                let value = serde_json::from_slice(&body).map_err(|_| broken())?;
                params = Self::of(value);
            }
        } else if request.method() == "GET" || !kind.is_empty() {
            let Form(pairs) = Form::<Vec<(String, String)>>::from_request(request, &())
                .await
                .map_err(|_| broken())?;
            params.values = pairs.into_iter().map(|(key, text)| (key, text.into())).collect();
        }
        Ok(params)
    }

    /// A string, or what a number looks like.
    pub fn text(&self, key: &str) -> Option<String> {
        match self.values.get(key)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A whole number.
    pub fn int(&self, key: &str) -> Option<i64> {
        match self.values.get(key)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Yes or no; absent is no.
    pub fn flag(&self, key: &str) -> bool {
        match self.values.get(key) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true") || text == "1",
            _ => false,
        }
    }

    /// Something structured, given as itself or as JSON in a string.
    pub fn json(&self, key: &str) -> Result<Option<Value>, Refusal> {
        match self.values.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text)
                .map(Some)
                .map_err(|_| Refusal::bad(&format!("can't parse {key} JSON object"))),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// Everything as one JSON object, files by their names.
    pub fn as_json(&self) -> Value {
        let files = self.files.iter().map(|(key, file)| (key.clone(), file.name.clone().into()));
        Value::Object(self.values.clone().into_iter().chain(files).collect())
    }
}
