-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: what changed in the catalogs, and what people know of services.

-- One row for each thing that differed between two refreshes of an account's catalog.
-- kind: 0 new, 1 gone, 2 back after it was gone, 3 dearer, 4 cheaper, 5 min or max, 6 name, 7 refill, 8 cancel, 9 type.
-- before and after: the rate as decimal text, "min-max", the name, "1" or "0", the type; '' for kinds 0 to 2.
CREATE TABLE service_changes (
    change_key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
    before_value TEXT NOT NULL DEFAULT '',
    after_value TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL
);
-- The news of an account, and the history of one service.
CREATE INDEX service_changes_by_time ON service_changes (account, at);
CREATE INDEX service_changes_by_service ON service_changes (account, service_id, at);

-- A person's own words about a service.
CREATE TABLE service_notes (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    note TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (account, service_id)
) WITHOUT ROWID;

-- A person's own record with a service: its orders, newest last.
CREATE INDEX orders_by_service ON orders (account, service_id, order_key);
