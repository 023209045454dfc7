-- Keys are random, and no table has a rowid: after VACUUM the file shows nothing of the order in which rows came.
-- No time is finer than the UTC day on which a case came.
CREATE TABLE cases (
    handle BLOB NOT NULL PRIMARY KEY CHECK (length(handle) = 32), -- SHA-256 of the mailbox id
    door BLOB NOT NULL CHECK (length(door) = 32),                 -- Ed25519 public key
    accepted BLOB NOT NULL CHECK (length(accepted) = 32),         -- SHA-256 of the report as it was taken
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    version INTEGER NOT NULL                                      -- grows with every change
) STRICT, WITHOUT ROWID;

CREATE TABLE parts (
    handle BLOB NOT NULL REFERENCES cases ON DELETE CASCADE,
    part BLOB NOT NULL CHECK (length(part) = 16),
    sealed BLOB NOT NULL,
    hers BLOB NOT NULL, -- her grant
    desk BLOB NOT NULL, -- the desk's grant, or a dummy
    PRIMARY KEY (handle, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    handle BLOB NOT NULL REFERENCES cases ON DELETE CASCADE,
    writer TEXT NOT NULL CHECK (writer IN ('hand', 'desk')),
    number INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (handle, writer, number)
) STRICT, WITHOUT ROWID;

-- The host's own, one row each: the newest key list as it was signed, and the last day on which the file was rebuilt.
CREATE TABLE keys (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    envelope BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rebuilt (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
