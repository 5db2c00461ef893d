-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a person writes about orders, and the orders that an order made. Conventions as in 001_initial.sql.
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
