-- Business processes and requirements, test cases in suites, their runs in cycles, defects and measurements.

CREATE TABLE process (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    parent BLOB,
    title TEXT,
    position TEXT,
    area BLOB,
    owner BLOB,
    critical INTEGER,
    description TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE requirement (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    parent BLOB,
    title TEXT,
    position TEXT,
    process BLOB,
    importance TEXT,
    description TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE operation (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    position TEXT,
    origin TEXT
);

CREATE TABLE entity (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    position TEXT,
    description TEXT,
    origin TEXT
);

CREATE TABLE suite (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    kind TEXT,
    position TEXT,
    area BLOB,
    owner BLOB,
    needs_migrated_data INTEGER,
    description TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE test_case (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    suite BLOB,
    title TEXT,
    position TEXT,
    expected TEXT,
    prerequisites TEXT,
    process BLOB,
    requirement BLOB,
    entity BLOB,
    operation BLOB,
    kind TEXT,
    priority TEXT,
    tester BLOB,
    security_role TEXT,
    needs_migrated_data INTEGER,
    compares_versions INTEGER,
    automated_id TEXT,
    description TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE test_step (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    test_case BLOB,
    position TEXT,
    action TEXT,
    data TEXT,
    expected TEXT,
    origin TEXT
);

CREATE TABLE solution_version (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    code TEXT,
    configuration TEXT,
    data TEXT,
    since INTEGER,
    description TEXT
);

CREATE TABLE cycle (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    position TEXT,
    environment BLOB,
    version BLOB,
    starts TEXT,
    ends TEXT,
    entry_gate BLOB,
    exit_gate BLOB,
    mock_cutover INTEGER,
    description TEXT,
    origin TEXT
);

CREATE TABLE execution (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    cycle BLOB,
    test_case BLOB,
    title TEXT,
    attempt INTEGER,
    tester BLOB,
    security_role TEXT,
    administrator_role INTEGER,
    with_migrated_data INTEGER,
    verdict TEXT,
    started_at INTEGER,
    ended_at INTEGER,
    recorded_by TEXT,
    recorded_at INTEGER,
    actual TEXT,
    note TEXT,
    old_result TEXT,
    new_result TEXT
);

CREATE TABLE step_result (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    execution BLOB,
    step BLOB,
    verdict TEXT,
    actual TEXT,
    note TEXT
);

CREATE TABLE defect (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    description TEXT,
    execution BLOB,
    test_case BLOB,
    process BLOB,
    severity TEXT,
    priority TEXT,
    outcome TEXT,
    status TEXT,
    stops_critical_process INTEGER,
    workaround TEXT,
    workaround_accepted_by BLOB,
    owner BLOB,
    due TEXT,
    fixed_in BLOB,
    resolution TEXT,
    reported_by TEXT,
    reported_at INTEGER
);

CREATE TABLE measurement (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    unit TEXT,
    cycle BLOB,
    process BLOB,
    comparison TEXT,
    limit_value INTEGER,
    agreed_by BLOB,
    agreed_on TEXT,
    volume INTEGER,
    load INTEGER,
    measured INTEGER,
    measured_volume INTEGER,
    measured_load INTEGER,
    measured_at INTEGER,
    note TEXT,
    origin TEXT
);

-- What a criterion looks at, and a checklist item that is done by a signature.
ALTER TABLE criterion ADD COLUMN cycle BLOB;
ALTER TABLE checklist_item ADD COLUMN done_when_signed BLOB;
