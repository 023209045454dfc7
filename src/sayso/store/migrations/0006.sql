-- Another one after each change of hers (random for cases that are there already), so that a backup shows whether it has a case as she left it (service/gone.py).
-- Empty: restored from a backup older than her last change; it is hers alone until her next one.
ALTER TABLE cases ADD COLUMN state BLOB NOT NULL DEFAULT x'';
UPDATE cases SET state = randomblob(32);
