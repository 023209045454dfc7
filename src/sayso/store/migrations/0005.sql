-- On whose allowance a newcomer's checks count beside her own, for 30 days. Where that one has left or was taken out, a
-- random number stands in for her: without it, whoever brings in codes of her own and leaves would have a full allowance
-- with each of them. So a count may outlive its member, until its day is over.
CREATE TABLE draws (
    handle BLOB NOT NULL CHECK (length(handle) = 32),
    on_handle BLOB NOT NULL CHECK (length(on_handle) = 32),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (handle, on_handle)
) STRICT, WITHOUT ROWID;

INSERT INTO draws SELECT handle, by_handle, max(day) FROM vouches WHERE by_handle <> x'' GROUP BY handle, by_handle;

CREATE TABLE counted (
    handle BLOB NOT NULL CHECK (length(handle) = 32),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    checks INTEGER NOT NULL,
    PRIMARY KEY (handle, day)
) STRICT, WITHOUT ROWID;

INSERT INTO counted SELECT handle, day, checks FROM counts;
DROP TABLE counts;
ALTER TABLE counted RENAME TO counts;
