-- The risk scale, risks, issues, assumptions and components; criteria on risks.

ALTER TABLE criterion ADD COLUMN minimum_score INTEGER;

CREATE TABLE risk_scale (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    dimension TEXT,
    value INTEGER,
    title TEXT,
    meaning TEXT,
    delay INTEGER,
    colour TEXT,
    required_response TEXT,
    origin TEXT
);

CREATE TABLE risk (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    cause TEXT,
    event TEXT,
    effect TEXT,
    kind TEXT,
    area BLOB,
    category TEXT,
    owner BLOB,
    inherent_probability INTEGER,
    inherent_impact INTEGER,
    current_probability INTEGER,
    current_impact INTEGER,
    residual_probability INTEGER,
    residual_impact INTEGER,
    response TEXT,
    status TEXT,
    trigger TEXT,
    proximity TEXT,
    contingency_plan TEXT,
    fallback_plan TEXT,
    next_review TEXT,
    accepted_by BLOB,
    accepted_until TEXT,
    internal INTEGER,
    description TEXT,
    secondary_to BLOB,
    chance_percent INTEGER,
    delay_optimistic INTEGER,
    delay_likely INTEGER,
    delay_pessimistic INTEGER,
    source TEXT,
    origin TEXT
);

CREATE TABLE issue (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    description TEXT,
    severity TEXT,
    stops_critical_process INTEGER,
    workaround TEXT,
    workaround_accepted_by BLOB,
    resolution TEXT,
    owner BLOB,
    due TEXT,
    status TEXT,
    origin_risk BLOB,
    area BLOB,
    internal INTEGER
);

CREATE TABLE assumption (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    description TEXT,
    consequence TEXT,
    area BLOB,
    owner BLOB,
    due TEXT,
    status TEXT,
    internal INTEGER
);

CREATE TABLE component (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    title TEXT,
    kind TEXT,
    description TEXT,
    area BLOB,
    owner BLOB,
    may_break INTEGER,
    upgradeable TEXT,
    contingency_plan TEXT,
    recreation_plan TEXT,
    recreation_test TEXT,
    recreation_tested_on TEXT,
    risk BLOB
);
