-- Environments and upgrades: what they are made of, what happens in them, how everything comes back.

ALTER TABLE environment ADD COLUMN service TEXT;
ALTER TABLE environment ADD COLUMN platform_version TEXT;
ALTER TABLE environment ADD COLUMN topology TEXT;
ALTER TABLE environment ADD COLUMN processor TEXT;
ALTER TABLE environment ADD COLUMN memory TEXT;
ALTER TABLE environment ADD COLUMN disk TEXT;
ALTER TABLE environment ADD COLUMN operating_system TEXT;
ALTER TABLE environment ADD COLUMN database_server TEXT;
ALTER TABLE environment ADD COLUMN mail_server TEXT;
ALTER TABLE environment ADD COLUMN components TEXT;
ALTER TABLE environment ADD COLUMN virtual INTEGER;
ALTER TABLE environment ADD COLUMN data_from BLOB;
ALTER TABLE environment ADD COLUMN data_as_of INTEGER;
ALTER TABLE environment ADD COLUMN changed_at INTEGER;
ALTER TABLE environment ADD COLUMN region TEXT;
ALTER TABLE environment ADD COLUMN time_zone TEXT;
ALTER TABLE environment ADD COLUMN service_updates TEXT;
ALTER TABLE environment ADD COLUMN end_of_service TEXT;
ALTER TABLE environment ADD COLUMN administrator BLOB;
ALTER TABLE environment ADD COLUMN note TEXT;
ALTER TABLE installed_version ADD COLUMN kind TEXT;

CREATE TABLE upgrade (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    process TEXT,
    environment BLOB,
    new_environment TEXT,
    from_version TEXT,
    to_version TEXT,
    after BLOB,
    strategy BLOB,
    plan BLOB,
    gate BLOB,
    owner BLOB,
    overlays_are_extensions INTEGER,
    old_hotfixes_deleted INTEGER,
    development_upgraded INTEGER,
    data_refreshed INTEGER,
    ticket TEXT,
    requested_at INTEGER,
    starts_at INTEGER,
    prepare_minutes INTEGER,
    package_minutes INTEGER,
    data_upgrade_minutes INTEGER,
    validation_minutes INTEGER,
    rollback_minutes INTEGER,
    note TEXT,
    origin TEXT
);

CREATE TABLE upgrade_package (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    upgrade BLOB,
    position TEXT,
    kind TEXT,
    version TEXT,
    note TEXT
);

CREATE TABLE hotfix (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    upgrade BLOB,
    article TEXT,
    status TEXT,
    owner BLOB,
    note TEXT
);

CREATE TABLE upgrade_event (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    upgrade BLOB,
    step TEXT,
    at INTEGER,
    package BLOB,
    activity TEXT,
    overridden TEXT,
    override_reason TEXT,
    waiver BLOB,
    note TEXT,
    recorded_by TEXT,
    recorded_at INTEGER
);

CREATE TABLE known_error (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    symptom TEXT,
    process TEXT,
    step TEXT,
    action TEXT,
    advice TEXT,
    fixed_in TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE release (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    versions TEXT,
    older_versions TEXT,
    generally_from TEXT,
    upgrades_from TEXT,
    issued_on TEXT,
    source TEXT,
    origin TEXT
);

CREATE TABLE advice (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    environment BLOB,
    source TEXT,
    target TEXT,
    live TEXT,
    custom_code TEXT,
    application_platform TEXT,
    application_foundation TEXT,
    directory TEXT,
    test_essentials TEXT,
    specific_issue TEXT,
    time_short TEXT,
    platform_enough TEXT,
    sandbox_start INTEGER,
    production_start INTEGER,
    plan BLOB,
    note TEXT
);

CREATE TABLE deviation (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    environment BLOB,
    production BLOB,
    dimension TEXT,
    here TEXT,
    there TEXT,
    reason TEXT,
    risk BLOB,
    recorded_by TEXT,
    recorded_at INTEGER
);

CREATE TABLE strategy (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    servers TEXT,
    platform_components TEXT,
    client_applications TEXT,
    timeline TEXT,
    method TEXT,
    roll_out TEXT,
    validators TEXT,
    changes_after_test TEXT,
    owner BLOB
);

CREATE TABLE backup (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    environment BLOB,
    plan TEXT,
    location TEXT,
    off_site_copy INTEGER,
    off_site_location TEXT,
    taken_at INTEGER,
    rehearsed_on TEXT,
    database INTEGER,
    restore_minutes INTEGER,
    reinstall_minutes INTEGER,
    owner BLOB,
    note TEXT,
    origin TEXT
);

CREATE TABLE failure_scenario (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    environment BLOB,
    trigger TEXT,
    procedure TEXT,
    further_minutes INTEGER,
    rehearsed_on TEXT,
    owner BLOB,
    risk BLOB,
    origin TEXT
);

CREATE TABLE support_contact (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    position TEXT,
    level TEXT,
    person BLOB,
    contact TEXT,
    hours TEXT,
    at_night INTEGER,
    at_weekends INTEGER,
    escalates_after INTEGER,
    escalates_to BLOB,
    knowledge_transferred INTEGER,
    note TEXT,
    origin TEXT
);

CREATE TABLE hypercare (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    starts TEXT,
    ends TEXT,
    exit_gate BLOB,
    owner BLOB,
    description TEXT,
    origin TEXT
);
