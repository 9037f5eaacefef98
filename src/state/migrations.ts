/**
 * The steps from an empty file to the present schema, in order; the number of steps done is the schema version
 * (`PRAGMA user_version`). A step that has been released is never edited: a change is a new step.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE items (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX items_by_age ON items (updated);

  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    user TEXT NOT NULL,
    watermark INTEGER NOT NULL,
    started INTEGER NOT NULL,
    active INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX conversations_by_age ON conversations (active);

  CREATE TABLE activities (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    client_id TEXT,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX activities_by_id ON activities (conversation, id);
  CREATE UNIQUE INDEX activities_by_client_id ON activities (conversation, client_id) WHERE client_id IS NOT NULL;

  CREATE TABLE inbox (
    conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    received INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation, id)
  ) WITHOUT ROWID;

  CREATE TABLE keys (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    received INTEGER NOT NULL,
    rating TEXT NOT NULL,
    option TEXT,
    rule_version TEXT,
    comment TEXT
  );
  `,
  `
  CREATE TABLE held (
    conversation TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    activities INTEGER NOT NULL,
    bytes INTEGER NOT NULL
  ) WITHOUT ROWID;
  INSERT INTO held (conversation, activities, bytes)
    SELECT conversation, COUNT(*), SUM(LENGTH(CAST(body AS BLOB))) FROM activities
      WHERE conversation IN (SELECT id FROM conversations) GROUP BY conversation;
  CREATE TRIGGER held_more AFTER INSERT ON activities BEGIN
    INSERT INTO held (conversation, activities, bytes) VALUES (NEW.conversation, 1, LENGTH(CAST(NEW.body AS BLOB)))
      ON CONFLICT (conversation) DO UPDATE SET activities = activities + 1, bytes = bytes + excluded.bytes;
  END;
  CREATE TRIGGER held_other AFTER UPDATE OF body ON activities BEGIN
    UPDATE held SET bytes = bytes - LENGTH(CAST(OLD.body AS BLOB)) + LENGTH(CAST(NEW.body AS BLOB))
      WHERE conversation = NEW.conversation;
  END;
  CREATE TRIGGER held_less AFTER DELETE ON activities BEGIN
    UPDATE held SET activities = activities - 1, bytes = bytes - LENGTH(CAST(OLD.body AS BLOB))
      WHERE conversation = OLD.conversation;
  END;
  `,
  `
  ALTER TABLE inbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;

  CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT NOT NULL,
    owner TEXT NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL
  );
  CREATE INDEX set_aside_by_owner ON set_aside (owner);

  CREATE TABLE clock (
    seen INTEGER NOT NULL,
    doubted INTEGER NOT NULL
  );
  `,
  `
  ALTER TABLE feedback ADD COLUMN reason TEXT;
  `,
];
