-- Statements in public: one row for each worker's signature. They are meant to be read by everybody.
CREATE TABLE statements (
    id BLOB NOT NULL CHECK (length(id) = 16),         -- from the bytes that end it
    worker BLOB NOT NULL CHECK (length(worker) = 32), -- Ed25519 public key
    ends BLOB NOT NULL CHECK (length(ends) = 32),     -- SHA-256 of the bytes that end it
    until TEXT NOT NULL CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    envelope BLOB NOT NULL,
    PRIMARY KEY (id, worker)
) STRICT, WITHOUT ROWID;

-- Legal holds. While the held file stands in its case, `file` and `grant_of_desk` are empty; set aside, it stands here.
CREATE TABLE held (
    handle BLOB NOT NULL CHECK (length(handle) = 32),
    part BLOB NOT NULL CHECK (length(part) = 16),
    sealed BLOB NOT NULL CHECK (length(sealed) = 32), -- SHA-256 of the file
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    file BLOB NOT NULL,
    grant_of_desk BLOB NOT NULL,
    PRIMARY KEY (handle, part, sealed)
) STRICT, WITHOUT ROWID;

-- The UTC day on which a case was last changed: what nobody changes goes after the host's period.
ALTER TABLE cases ADD COLUMN changed TEXT NOT NULL DEFAULT '';
UPDATE cases SET changed = day;
