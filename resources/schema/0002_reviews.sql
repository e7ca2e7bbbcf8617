-- Reviews, findings, actions, decisions, registers, reminders; the review's rating of an item, internal comments, sign-offs
-- recorded for somebody, the time that conditions may be late.

ALTER TABLE checklist_item ADD COLUMN rag TEXT;
ALTER TABLE comment ADD COLUMN internal INTEGER;
ALTER TABLE sign_off ADD COLUMN recorded_by TEXT;
ALTER TABLE project ADD COLUMN condition_grace_days INTEGER;

CREATE TABLE review (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    kind TEXT,
    status TEXT,
    date TEXT,
    gate BLOB,
    owner BLOB,
    summary TEXT,
    completed_at INTEGER,
    completed_by TEXT,
    content_hash TEXT,
    tips TEXT
);

CREATE TABLE participant (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    review BLOB,
    person BLOB,
    role TEXT,
    party TEXT
);

CREATE TABLE finding (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    review BLOB,
    section TEXT,
    kind TEXT,
    title TEXT,
    description TEXT,
    area BLOB,
    subject BLOB,
    recommendation TEXT,
    owner BLOB,
    due TEXT,
    follow_up_on TEXT,
    follow_up TEXT,
    status TEXT,
    internal INTEGER
);

CREATE TABLE action (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    description TEXT,
    subject BLOB,
    owner BLOB,
    due TEXT,
    status TEXT,
    follow_up_on TEXT,
    follow_up TEXT,
    internal INTEGER
);

CREATE TABLE decision (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    gate BLOB,
    review BLOB,
    decision TEXT,
    owner BLOB,
    role TEXT,
    due TEXT,
    decided_on TEXT,
    computed TEXT,
    reason TEXT,
    description TEXT
);

CREATE TABLE vote (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    decision BLOB,
    person BLOB,
    role TEXT,
    vote TEXT,
    reason TEXT
);

CREATE TABLE condition (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    decision BLOB,
    title TEXT,
    owner BLOB,
    due TEXT,
    status TEXT,
    fulfilled_on TEXT
);

CREATE TABLE licence (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    needed INTEGER,
    assigned INTEGER,
    owner BLOB,
    note TEXT
);

CREATE TABLE document (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    link TEXT,
    owner BLOB,
    due TEXT,
    reviewed INTEGER,
    reviewed_on TEXT,
    note TEXT
);

CREATE TABLE installed_version (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    environment BLOB,
    required TEXT,
    installed TEXT,
    in_place INTEGER,
    checked_on TEXT,
    note TEXT
);

CREATE TABLE training (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    audience TEXT,
    needed INTEGER,
    trained INTEGER,
    owner BLOB,
    due TEXT,
    note TEXT
);

CREATE TABLE staffing (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    person BLOB,
    deputy BLOB,
    needed_percent INTEGER,
    given_percent INTEGER,
    note TEXT
);

CREATE TABLE reminder (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    record BLOB,
    person_name TEXT,
    channel TEXT,
    asked_by TEXT,
    asked_at INTEGER
);
