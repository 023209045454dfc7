-- Circles (spec/circles.md). As in 0001 every key is random and no table has a rowid. A day stands beside what must end:
-- an unused invitation, a newcomer's first 30 days, a day's count.
CREATE TABLE circles (
    circle BLOB NOT NULL PRIMARY KEY CHECK (length(circle) = 16),
    vouchers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE members (
    handle BLOB NOT NULL PRIMARY KEY CHECK (length(handle) = 32), -- SHA-256 of the mailbox id
    door BLOB NOT NULL CHECK (length(door) = 32),                 -- Ed25519 public key
    accepted BLOB NOT NULL CHECK (length(accepted) = 32),         -- SHA-256 of the request by which she came in
    locker BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memberships (
    handle BLOB NOT NULL REFERENCES members ON DELETE CASCADE,
    circle BLOB NOT NULL REFERENCES circles,
    letter BLOB NOT NULL, -- empty: none waits
    PRIMARY KEY (handle, circle)
) STRICT, WITHOUT ROWID;

CREATE TABLE vouches (
    handle BLOB NOT NULL,
    circle BLOB NOT NULL,
    ticket BLOB NOT NULL CHECK (length(ticket) = 32), -- SHA-256 of the invitation's id and hour
    vouch BLOB NOT NULL,
    card BLOB NOT NULL,
    by_handle BLOB NOT NULL, -- the maker; empty: the desk, one who left, or after 30 days
    day TEXT NOT NULL,       -- empty where no maker stands
    PRIMARY KEY (handle, circle, ticket),
    FOREIGN KEY (handle, circle) REFERENCES memberships ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
    ticket BLOB NOT NULL PRIMARY KEY CHECK (length(ticket) = 32),
    circle BLOB NOT NULL REFERENCES circles,
    welcome BLOB NOT NULL,
    vouch BLOB NOT NULL,
    by_handle BLOB NOT NULL, -- the maker; empty: the desk
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

CREATE TABLE counts (
    handle BLOB NOT NULL REFERENCES members ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    checks INTEGER NOT NULL,
    PRIMARY KEY (handle, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    note BLOB NOT NULL PRIMARY KEY CHECK (length(note) = 16),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The newest list of each circle, and pieces of its files; pieces of the next number come before its manifest.
CREATE TABLE lists (
    circle BLOB NOT NULL PRIMARY KEY REFERENCES circles,
    head BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pieces (
    circle BLOB NOT NULL REFERENCES circles,
    number INTEGER NOT NULL,
    file TEXT NOT NULL CHECK (file IN ('rows', 'cells', 'bulletin')),
    piece INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (circle, number, file, piece)
) STRICT, WITHOUT ROWID;
