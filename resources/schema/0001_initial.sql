-- What a .readiness file is made of. The file's schema must equal what the scripts 0001 ... user_version produce, to the
-- letter: never edit a script that has been released, append a new one. No UNIQUE, FOREIGN KEY or CHECK between the
-- rows of users: two correct edits may break any such rule, and a merge has to keep both.

-- Facts about the file itself: 'project' is the 16 bytes of the project's id.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value
);

-- History. Integers name replicas, records, transactions and ops inside this file only. In all copies an op is named by
-- its replica's uuid, its transaction's sequence number there, and its place in the transaction.

-- One editing session somewhere.
CREATE TABLE replica (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE
);

CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL
);

-- What somebody did at once. Numbered in the order of arrival in this file: parents come first.
CREATE TABLE txn (
    id INTEGER PRIMARY KEY,
    replica INTEGER NOT NULL,
    sequence INTEGER NOT NULL,         -- from 1 in each replica, without gaps
    clock INTEGER NOT NULL,            -- hybrid logical clock: milliseconds since 1970 UTC * 65536 + counter
    author TEXT,
    label TEXT,
    origin TEXT,
    undoes_replica INTEGER,
    undoes_sequence INTEGER,
    parent INTEGER,                    -- the oldest parent; empty for a first transaction
    further_parents INTEGER NOT NULL,  -- how many more stand in txn_parent
    first_op INTEGER NOT NULL,         -- its ops are first_op ... first_op + ops - 1
    ops INTEGER NOT NULL,
    suspect INTEGER NOT NULL,          -- 1: its clock was more than a day ahead when it arrived here
    hash BLOB NOT NULL,                -- SHA-256 over all of this in global names, the parents' hashes and the ops
    UNIQUE (replica, sequence)
);

CREATE TABLE txn_parent (
    id INTEGER PRIMARY KEY,
    txn INTEGER NOT NULL,
    parent INTEGER NOT NULL
);
CREATE INDEX txn_parent_txn ON txn_parent (txn);

-- One change: field 0 creates the record (value: all its values, packed), field 1 removes it (1) or restores it (NULL),
-- the others set one field. Bases are the ops whose values the author saw and replaced. Numbered in order of arrival:
-- bases come first.
CREATE TABLE op (
    id INTEGER PRIMARY KEY,
    txn INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field INTEGER NOT NULL,
    value,
    base INTEGER,                      -- the oldest base
    further_bases INTEGER NOT NULL     -- how many more stand in op_base
);
CREATE INDEX op_record ON op (record);

CREATE TABLE op_base (
    id INTEGER PRIMARY KEY,
    op INTEGER NOT NULL,
    base INTEGER NOT NULL
);
CREATE INDEX op_base_op ON op_base (op);

-- Files, in chunks of 64 KB, once per content.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,                -- SHA-256 of the whole
    part INTEGER NOT NULL,             -- from 0
    bytes BLOB NOT NULL,
    UNIQUE (hash, part)
);

-- State: follows from the history and can be made anew from it at any time.

-- The heads of every field that has several with different values.
CREATE TABLE conflict_head (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL,
    field INTEGER NOT NULL,
    op INTEGER NOT NULL
);
CREATE INDEX conflict_head_record ON conflict_head (record);

-- One table per record type, one column per stored field; local is record.id.

CREATE TABLE project (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    name TEXT,
    customer TEXT,
    summary TEXT,
    product_family TEXT,
    phase TEXT,
    go_live INTEGER,
    time_zone TEXT,
    review_lead_minimum_days INTEGER,
    review_lead_maximum_days INTEGER,
    playbook TEXT,
    playbook_version TEXT
);

CREATE TABLE area (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    outcome TEXT,
    position TEXT,
    owner BLOB,
    rag TEXT,
    rag_note TEXT,
    default_completeness INTEGER,
    default_maturity INTEGER,
    origin TEXT
);

CREATE TABLE person (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    name TEXT,
    organisation TEXT,
    role TEXT,
    mail TEXT,
    phone TEXT,
    time_zone TEXT,
    deputy BLOB
);

CREATE TABLE scope_fact (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    key TEXT,
    label TEXT,
    kind TEXT,
    value TEXT
);

CREATE TABLE environment (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    name TEXT,
    kind TEXT,
    tier INTEGER,
    version TEXT,
    address TEXT,
    owner BLOB
);

CREATE TABLE checklist_item (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    area BLOB,
    position TEXT,
    title TEXT,
    guidance TEXT,
    kind TEXT,
    importance TEXT,
    status TEXT,
    not_applicable_reason TEXT,
    answer TEXT,
    answered_by TEXT,
    answered_at INTEGER,
    owner BLOB,
    accountable BLOB,
    due TEXT,
    next_step TEXT,
    next_step_on TEXT,
    completeness INTEGER,
    maturity INTEGER,
    confirmed_by BLOB,
    confirmed_on TEXT,
    applies_if TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE evidence (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    record BLOB,
    title TEXT,
    kind TEXT,
    link TEXT,
    note TEXT,
    file BLOB,
    file_name TEXT,
    file_size INTEGER,
    added_by TEXT
);

CREATE TABLE comment (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    record BLOB,
    text TEXT,
    written_by TEXT,
    written_at INTEGER
);

CREATE TABLE gate (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    description TEXT,
    position TEXT,
    due TEXT,
    is_go_live INTEGER,
    origin TEXT
);

CREATE TABLE criterion (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    gate BLOB,
    title TEXT,
    position TEXT,
    metric TEXT,
    comparison TEXT,
    threshold INTEGER,
    origin TEXT
);

CREATE TABLE waiver (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    subject BLOB,
    reason TEXT,
    requested_by TEXT,
    approver BLOB,
    expires TEXT
);

CREATE TABLE sign_off (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    scope TEXT,
    subject BLOB,
    signer TEXT,
    mail TEXT,
    role TEXT,
    meaning TEXT,
    signed_at INTEGER,
    offset_minutes INTEGER,
    content_hash TEXT,
    tips TEXT,
    public_key TEXT,
    signature TEXT,
    program_version TEXT
);

CREATE TABLE list_entry (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    owner BLOB,
    field INTEGER,
    target BLOB
);
