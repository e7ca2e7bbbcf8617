-- Calendars, cutover plans with their tasks, links and messages, and their runs.

CREATE TABLE calendar (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    hours TEXT,
    time_zone TEXT,
    description TEXT,
    origin TEXT
);

CREATE TABLE calendar_exception (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    calendar BLOB,
    title TEXT,
    starts TEXT,
    ends TEXT,
    hours TEXT
);

CREATE TABLE plan (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    wave TEXT,
    starts INTEGER,
    calendar BLOB,
    environment BLOB,
    owner BLOB,
    decides BLOB,
    decision_rule TEXT,
    season TEXT,
    period_end TEXT,
    holidays TEXT,
    vendor_releases TEXT,
    external_shocks TEXT,
    entrance_gate BLOB,
    exit_gate BLOB,
    description TEXT,
    origin TEXT
);

CREATE TABLE window (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    plan BLOB,
    title TEXT,
    kind TEXT,
    starts INTEGER,
    ends INTEGER,
    buffer INTEGER,
    description TEXT,
    origin TEXT
);

CREATE TABLE baseline (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    plan BLOB,
    title TEXT,
    taken_at INTEGER,
    taken_by TEXT,
    tips TEXT,
    description TEXT
);

CREATE TABLE task (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    plan BLOB,
    step INTEGER,
    position TEXT,
    parent BLOB,
    phase TEXT,
    title TEXT,
    instructions TEXT,
    tools TEXT,
    area BLOB,
    environment BLOB,
    system TEXT,
    owner BLOB,
    backup_owner BLOB,
    accountable BLOB,
    validator BLOB,
    verification TEXT,
    completion_criterion TEXT,
    duration INTEGER,
    duration_optimistic INTEGER,
    duration_pessimistic INTEGER,
    calendar BLOB,
    constraint_type TEXT,
    constraint_at INTEGER,
    deadline INTEGER,
    milestone INTEGER,
    gate BLOB,
    downtime INTEGER,
    rollback_step TEXT,
    rollback_duration INTEGER,
    point_of_no_return INTEGER,
    rollback_branch INTEGER,
    description TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE link (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    predecessor BLOB,
    successor BLOB,
    type TEXT,
    lag INTEGER,
    lag_elapsed INTEGER,
    note TEXT
);

CREATE TABLE message (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    task BLOB,
    title TEXT,
    occasion TEXT,
    audience TEXT,
    channel TEXT,
    text TEXT,
    origin TEXT
);

CREATE TABLE shift (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    plan BLOB,
    title TEXT,
    starts INTEGER,
    ends INTEGER,
    lead BLOB,
    hand_over TEXT,
    accepted_by BLOB,
    accepted_at INTEGER
);

CREATE TABLE run (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    plan BLOB,
    title TEXT,
    kind TEXT,
    environment BLOB,
    starts INTEGER,
    status TEXT,
    started_at INTEGER,
    finished_at INTEGER,
    outcome TEXT,
    lessons TEXT,
    description TEXT
);

CREATE TABLE run_step (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    run BLOB,
    task BLOB,
    step INTEGER,
    attempt INTEGER,
    title TEXT,
    status TEXT,
    started_at INTEGER,
    finished_at INTEGER,
    done_by BLOB,
    verified_by BLOB,
    verified_at INTEGER,
    note TEXT,
    entered_later INTEGER,
    planned_duration INTEGER,
    remaining INTEGER,
    follows BLOB,
    issue BLOB,
    minutes_lost INTEGER
);

CREATE TABLE message_sent (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    run BLOB,
    message BLOB,
    title TEXT,
    audience TEXT,
    channel TEXT,
    text TEXT,
    sent_at INTEGER,
    sent_by TEXT
);
