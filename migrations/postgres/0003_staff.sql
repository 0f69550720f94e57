-- The second factor of staff, sealed to their own key; the last step of it that was used; and
-- whether the password is one that somebody else has seen.
ALTER TABLE staff ADD COLUMN factor BYTEA;
ALTER TABLE staff ADD COLUMN factor_step BIGINT NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN temporary BIGINT NOT NULL DEFAULT 0;

-- Codes on paper for when the phone is gone; each is used once.
CREATE TABLE staff_code (
    staff  BIGINT NOT NULL REFERENCES staff (id),
    lookup BYTEA NOT NULL,
    PRIMARY KEY (staff, lookup)
);
