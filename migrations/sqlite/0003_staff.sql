-- The second factor of staff, sealed to their own key; the last step of it that was used; and
-- whether the password is one that somebody else has seen.
ALTER TABLE staff ADD COLUMN factor BLOB;
ALTER TABLE staff ADD COLUMN factor_step INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0;

-- Codes on paper for when the phone is gone; each is used once.
CREATE TABLE staff_code (
    staff  INTEGER NOT NULL REFERENCES staff (id),
    lookup BLOB NOT NULL,
    PRIMARY KEY (staff, lookup)
) STRICT;
