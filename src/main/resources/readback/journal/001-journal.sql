-- The journal, first version. Times are UTC, "2026-01-13T09:00:00.000Z"; ids are UUIDs; absent words are ''.
-- Rows are added and never changed; only `readback forget` takes rows away.

-- One row an answer given.
CREATE TABLE attempt (
  number       INTEGER PRIMARY KEY,               -- in the order written to this file
  id           TEXT    NOT NULL UNIQUE,
  learner      TEXT    NOT NULL,
  session      TEXT    NOT NULL,                  -- session.id
  behaviour    TEXT    NOT NULL,                  -- PRACTICE, RETRY, EXAM, REVIEW
  set_id       TEXT    NOT NULL,
  question     TEXT    NOT NULL,                  -- the question's id in its set
  fingerprint  TEXT    NOT NULL,                  -- SHA-256 of the question as it was asked
  kind         TEXT    NOT NULL,                  -- "who-said", …
  process      TEXT    NOT NULL,                  -- RETRIEVE, INFER, INTERPRET, EVALUATE
  at           TEXT    NOT NULL,
  took_ms      INTEGER NOT NULL CHECK (took_ms >= 0),
  tries        INTEGER NOT NULL CHECK (tries >= 1),
  hints        INTEGER NOT NULL CHECK (hints >= 0),
  certainty    TEXT    NOT NULL,                  -- LOW, MIDDLE, HIGH or ''
  response     TEXT    NOT NULL,                  -- "picked:2", "words:Almaty", "skipped:", …
  said         TEXT    NOT NULL,                  -- the response in words
  fraction     REAL    NOT NULL CHECK (fraction BETWEEN 0 AND 1),
  reason       TEXT    NOT NULL,                  -- of the verdict
  category     TEXT    NOT NULL,                  -- class of the response: "right", "option:2", …
  memory_model TEXT    NOT NULL                   -- the algorithm that scheduled when it was given: "fsrs-6"
) STRICT;

CREATE INDEX attempt_by_session ON attempt (session);

-- How a session began; with its attempts it can be taken up again.
CREATE TABLE session (
  number     INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  learner    TEXT    NOT NULL,
  behaviour  TEXT    NOT NULL,
  certainty  INTEGER NOT NULL CHECK (certainty IN (0, 1)),
  penalty    REAL    NOT NULL,
  max_tries  INTEGER NOT NULL,
  limit_ms   INTEGER,                             -- NULL: none
  extra_time INTEGER NOT NULL,                    -- percent
  seed       INTEGER NOT NULL,
  shuffle    INTEGER NOT NULL CHECK (shuffle IN (0, 1)),
  started    TEXT    NOT NULL
) STRICT;

-- Its questions, in the order asked.
CREATE TABLE session_question (
  session     TEXT    NOT NULL,
  place       INTEGER NOT NULL,
  set_id      TEXT    NOT NULL,
  question    TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

-- Whatever else happened.
CREATE TABLE note (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,                         -- FINISHED, UNDONE, APPEAL, FAULT, FLAGGED, UNFLAGGED, HINTED, BURIED, SUSPENDED, RELEASED, PLACE
  at       TEXT NOT NULL,
  learner  TEXT NOT NULL,
  session  TEXT NOT NULL,
  set_id   TEXT NOT NULL,
  question TEXT NOT NULL,
  attempt  TEXT NOT NULL,                         -- attempt.id
  detail   TEXT NOT NULL                          -- a word why, a day, an offset
) STRICT;

CREATE INDEX note_by_session ON note (session);

CREATE TRIGGER attempt_never_changes BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'an attempt is never changed'); END;

CREATE TRIGGER session_never_changes BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'a session is never changed'); END;

CREATE TRIGGER note_never_changes BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;

-- For reading by hand.
CREATE VIEW answer AS
  SELECT at, learner, set_id, question, said, fraction, category, reason, took_ms / 1000.0 AS seconds, tries, hints,
         id IN (SELECT attempt FROM note WHERE kind = 'UNDONE') AS undone
  FROM attempt ORDER BY at, number;

CREATE VIEW appeal AS
  SELECT n.at, n.learner, n.detail AS why, a.set_id, a.question, a.said, a.fraction, a.reason
  FROM note n JOIN attempt a ON a.id = n.attempt WHERE n.kind = 'APPEAL' ORDER BY n.at, n.number;

CREATE VIEW fault AS
  SELECT at, learner, set_id, question, detail AS why FROM note WHERE kind = 'FAULT' ORDER BY at, number;

-- Sessions that are over: finished, and not reopened by undoing their last answer.
CREATE VIEW ended AS
  SELECT session FROM note f WHERE kind = 'FINISHED' AND NOT EXISTS (
    SELECT 1 FROM note u WHERE u.session = f.session AND u.kind = 'UNDONE' AND u.number > f.number);

CREATE VIEW unfinished AS
  SELECT id, learner, behaviour, started, (SELECT count(*) FROM session_question q WHERE q.session = s.id) AS questions
  FROM session s WHERE id NOT IN (SELECT session FROM ended) ORDER BY started;
