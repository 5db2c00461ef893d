-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 9: what services did, by the orders placed with them. Conventions as in 001_initial.sql.
--   * All of it follows from orders, order_events and refills, but for what only the moment knows: the answer before the
--     one that told an order's start or end. It can be emptied at any time (service_outcome_state) and fills again.
--   * Orders of no known service (added by their id) are not in it; an order that is not there any more may be.

-- One row for each placed order that was seen to move or to end; never written when an order is placed.
CREATE TABLE service_outcomes (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    order_key BIGINT NOT NULL,
    placed_at BIGINT NOT NULL,
    -- As orders.status; what follows is of an order that ended, and else as it was before.
    status INTEGER NOT NULL,
    units BIGINT NOT NULL DEFAULT 0,
    -- Of units, not delivered.
    missing BIGINT NOT NULL DEFAULT 0,
    -- The charge, or the expected one.
    charge TEXT NOT NULL DEFAULT '0',
    currency TEXT NOT NULL DEFAULT '',
    -- Milliseconds from the placing until it began and until it was completed for the first time: the middle between the
    -- answer that told it and the one before. NULL where these are too far apart to know, or it did not happen.
    start_ms BIGINT,
    finish_ms BIGINT,
    -- Refills asked for, completed and rejected.
    refills_asked INTEGER NOT NULL DEFAULT 0,
    refills_done INTEGER NOT NULL DEFAULT 0,
    refills_rejected INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, service_id, order_key)
) WITHOUT ROWID;

-- The sums of service_outcomes by service, kept in the same transaction. canceled counts refunded, too; served_* are of
-- orders that ended completed or partial.
CREATE TABLE service_figures (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    completed INTEGER NOT NULL DEFAULT 0,
    partial INTEGER NOT NULL DEFAULT 0,
    canceled INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    units BIGINT NOT NULL DEFAULT 0,
    missing BIGINT NOT NULL DEFAULT 0,
    served_units BIGINT NOT NULL DEFAULT 0,
    served_missing BIGINT NOT NULL DEFAULT 0,
    refills_asked INTEGER NOT NULL DEFAULT 0,
    refills_done INTEGER NOT NULL DEFAULT 0,
    refills_rejected INTEGER NOT NULL DEFAULT 0,
    -- Over the latest 200 orders that ended: of how many it is known, the median and the slowest. Made anew a moment
    -- after stale became 1.
    start_orders INTEGER NOT NULL DEFAULT 0,
    start_median BIGINT NOT NULL DEFAULT 0,
    start_slowest BIGINT NOT NULL DEFAULT 0,
    finish_orders INTEGER NOT NULL DEFAULT 0,
    finish_median BIGINT NOT NULL DEFAULT 0,
    finish_slowest BIGINT NOT NULL DEFAULT 0,
    stale INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (account, service_id)
) WITHOUT ROWID;
CREATE INDEX service_figures_stale ON service_figures (account, service_id) WHERE stale = 1;

-- What the ended orders of a service cost, by currency.
CREATE TABLE service_spent (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (account, service_id, currency)
) WITHOUT ROWID;

-- Orders up to fed_to were looked through; those after last_key come in by themselves. Emptied: fed_to 0, last_key the
-- last order.
CREATE TABLE service_outcome_state (
    state INTEGER PRIMARY KEY CHECK (state = 1),
    fed_to BIGINT NOT NULL,
    last_key BIGINT NOT NULL
);
INSERT INTO service_outcome_state (state, fed_to, last_key) SELECT 1, 0, COALESCE(MAX(order_key), 0) FROM orders;
