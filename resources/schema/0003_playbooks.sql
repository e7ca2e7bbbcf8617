-- Playbooks that a project takes in beside the one that it was created from.

CREATE TABLE playbook_use (
    local INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0,
    number INTEGER,
    playbook TEXT,
    version TEXT
);
