-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Orders that a person put away. Conventions as in 001_initial.sql, but for one: at a person's wish orders that were put
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
