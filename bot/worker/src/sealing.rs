//! Opening and sealing for the running server, by place.

use serde::Serialize;
use serde::de::DeserializeOwned;
use vault::{Sealed, SymKey};

use crate::TurnError;
use crate::line::Inner;
use crate::places::{self, Place};

impl Inner {
    /// Seals a value as JSON under the queue key.
    pub(crate) fn seal_json<T: Serialize>(&self, place: &Place, value: &T) -> Sealed {
        self.seal_json_with(&self.keys.queue, place, value)
    }

    pub(crate) fn seal_json_with<T: Serialize>(
        &self,
        key: &SymKey,
        place: &Place,
        value: &T,
    ) -> Sealed {
        // These types are our own and always have a JSON form.
        let plain = serde_json::to_vec(value).unwrap_or_default();
        key.seal(place.aad(), &plain, &*self.entropy)
    }

    /// Opens JSON that was sealed under the queue key.
    pub(crate) fn open_json<T: DeserializeOwned>(
        &self,
        place: &Place,
        sealed: &Sealed,
    ) -> Result<T, TurnError> {
        open_json_with(&self.keys.queue, place, sealed)
    }

    pub(crate) fn open_event(
        &self,
        id: i64,
        sealed: &Sealed,
    ) -> Result<domain::cycle::Event, TurnError> {
        open_json_with(&self.keys.record, &places::event(id), sealed)
    }

    pub(crate) fn seal_event(&self, id: i64, event: &domain::cycle::Event) -> Sealed {
        self.seal_json_with(&self.keys.record, &places::event(id), event)
    }
}

/// Opens JSON that was sealed under this key.
pub(crate) fn open_json_with<T: DeserializeOwned>(
    key: &SymKey,
    place: &Place,
    sealed: &Sealed,
) -> Result<T, TurnError> {
    let plain = key.open(place.aad(), sealed)?;
    serde_json::from_slice(&plain).map_err(|_| TurnError::Encoding)
}
