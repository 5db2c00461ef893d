-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 6: what a person writes about orders and puts away, the list of refills, what happened, and what services did.
-- Conventions as in 001_initial.sql.

-- What a person writes about orders, and the orders that an order made.
--   * Rows of these tables go with their order.

-- A person's own words about an order; no row where there are none.
CREATE TABLE order_notes (
    order_key BIGINT NOT NULL REFERENCES orders (order_key) ON DELETE CASCADE,
    note TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (order_key)
) WITHOUT ROWID;

-- A person's own tags of orders, as typed, and in lower case: an order has a tag once, however it is written.
CREATE TABLE order_tags (
    order_key BIGINT NOT NULL REFERENCES orders (order_key) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (order_key, folded)
) WITHOUT ROWID;
-- The orders of a tag, newest last; and the tags there are.
CREATE INDEX order_tags_by_tag ON order_tags (folded, order_key);

-- The ids of the orders that a drip-feed or a subscription made, numbered 1, 2, 3 … as they were first told. What the
-- provider tells no more stays. told_at: when it was first told.
CREATE TABLE order_children (
    order_key BIGINT NOT NULL REFERENCES orders (order_key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    child_id TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (order_key, number)
) WITHOUT ROWID;
-- Which order made this one.
CREATE INDEX order_children_by_id ON order_children (child_id);

-- What else is told of such an order, the newest each: how many runs or posts there were (or are to be: the provider
-- decides what it counts), and when a subscription ends, in the provider's word. NULL and '' where it was never told.
CREATE TABLE order_series (
    order_key BIGINT NOT NULL REFERENCES orders (order_key) ON DELETE CASCADE,
    runs BIGINT,
    posts BIGINT,
    expiry TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (order_key)
) WITHOUT ROWID;

-- The list of refills: newest first, of an account, and of one status; their counts by status are read from the second.
CREATE INDEX refills_by_asking ON refills (account, asked_at, refill_key);
CREATE INDEX refills_by_status ON refills (account, status, asked_at, refill_key);

-- What happened since a person last looked.

-- One row for each thing that a person may want to hear of, numbered 1, 2, 3 … and written together with what it tells
-- of. Those that were seen go after some ten thousand more.
-- kind: 0 completed, 1 partial, 2 canceled or refunded, 3 failed, 4 late, 5 unconfirmed, 6 goes on after it had ended,
-- 7 refill completed, 8 refill rejected, canceled or failed, 9 balance low, 10 list of orders finished, 11 list paused by
-- itself, 12 prices changed, 13 provider out of reach for long, 14 key refused.
-- about: an order's key for 0 to 8 (which may be gone since), a list's for 10 and 11, else 0. text: words for 9 and 11 to 14.
CREATE TABLE happenings (
    happening INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    account BIGINT NOT NULL REFERENCES accounts (account),
    about BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);

-- The one row: the last happening that a person has seen, and the last that the desktop was told of (or need not be).
CREATE TABLE happening_marks (
    mark INTEGER PRIMARY KEY CHECK (mark = 1),
    seen_to BIGINT NOT NULL,
    told_to BIGINT NOT NULL
);
INSERT INTO happening_marks (mark, seen_to, told_to) VALUES (1, 0, 0);

-- What services did, by the orders placed with them.
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

-- Orders that a person put away. At a person's wish orders that were put
-- away are deleted, with all that speaks of them. Their keys are never used again.

-- 0 shown, 1 hidden, 2 archived. Only what has ended is put away: rejected, not sent, or placed with a final status and no
-- open refill. orders.facet is then 12 (hidden) or 13 (archived) whatever the status, and needs_attention and watched are 0;
-- "all orders" are the facets 2 to 11. An order that runs again is shown again.
ALTER TABLE orders ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0;

-- What became of a line's order that was deleted since: its placement, and order_key is NULL. 0: order_key tells.
ALTER TABLE bulk_lines ADD COLUMN deleted_outcome INTEGER NOT NULL DEFAULT 0;

-- The keys of the orders that were deleted, as spans: from first_key to last_key, both included. Spans do not touch.
CREATE TABLE deleted_orders (
    last_key INTEGER PRIMARY KEY,
    first_key BIGINT NOT NULL,
    deleted_at BIGINT NOT NULL
);
