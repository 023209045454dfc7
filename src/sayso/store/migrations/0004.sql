-- What was deleted or taken back lately, so that a backup from before does not bring it back (service/gone.py).
-- A mark can be told only by who still has the very bytes that were deleted.
CREATE TABLE gone (
    mark BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 32),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]') -- the UTC day on which it went
) STRICT, WITHOUT ROWID;
