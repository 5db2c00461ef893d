-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4: finding a few among a million orders. Conventions as in 001_initial.sql.
--   * "The order's time" is when it was placed, or recorded where it was not; 0 where it was placed somewhere else, nobody
--     knows when: CASE WHEN placement = 1 THEN placed_at ELSE recorded_at END.

-- When a running order becomes late: when it takes far longer than its service usually does. 0: it is final, late already,
-- or the service is not known well enough.
ALTER TABLE orders ADD COLUMN late_at BIGINT NOT NULL DEFAULT 0;
-- 1 for an order that runs on though its late_at went by; needs_attention is 1 then, too.
ALTER TABLE orders ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
CREATE INDEX orders_late ON orders (late_at) WHERE late_at > 0;

-- The services that an account has ordered, by the name that was used last; what their completed orders took, for late_at:
-- how many there were, and how many milliseconds one usually took (moves with each by at most a fourth).
CREATE TABLE order_services (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    completed INTEGER NOT NULL DEFAULT 0,
    usual_ms BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (account, service_id)
) WITHOUT ROWID;

-- A person's own record with a service, of one status, too.
DROP INDEX orders_by_service;
CREATE INDEX orders_by_service ON orders (account, service_id, order_key, facet);

-- How many orders stand in each facet of facet_counts by service, and by the quarter of an hour of the order's time (its
-- time divided by 900000): days begin at a quarter in every time zone. Kept in the same transaction as the orders.
CREATE TABLE service_counts (
    account INTEGER NOT NULL REFERENCES accounts (account),
    service_id TEXT NOT NULL,
    facet INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (account, service_id, facet)
) WITHOUT ROWID;
INSERT INTO service_counts (account, service_id, facet, orders)
    SELECT account, service_id, facet, COUNT(*) FROM orders GROUP BY account, service_id, facet;
INSERT INTO service_counts (account, service_id, facet, orders)
    SELECT account, service_id, 1, COUNT(*) FROM orders WHERE needs_attention = 1 GROUP BY account, service_id;
INSERT INTO order_services (account, service_id, service_name, completed, usual_ms)
    SELECT c.account, c.service_id, (SELECT o.service_name FROM orders o WHERE o.account = c.account
            AND o.service_id = c.service_id ORDER BY o.order_key DESC LIMIT 1),
        SUM(CASE WHEN c.facet = 7 THEN c.orders ELSE 0 END),
        COALESCE((SELECT CAST(AVG(l.took) AS BIGINT) FROM (SELECT o.changed_at - o.placed_at AS took FROM orders o
            WHERE o.account = c.account AND o.service_id = c.service_id AND o.status = 3 AND o.placed_at > 0
            AND o.changed_at > o.placed_at ORDER BY o.order_key DESC LIMIT 50) l), 0)
    FROM service_counts c WHERE c.facet >= 2 GROUP BY c.account, c.service_id;
UPDATE orders SET late_at = COALESCE((SELECT orders.placed_at + 3 * s.usual_ms + 1800000 FROM order_services s
        WHERE s.account = orders.account AND s.service_id = orders.service_id AND s.completed >= 3
        AND s.usual_ms > 0), 0)
    WHERE watched = 1 AND placement = 1 AND placed_at > 0 AND status IN (0, 1, 2);
CREATE TABLE time_counts (
    account INTEGER NOT NULL REFERENCES accounts (account),
    quarter INTEGER NOT NULL,
    facet INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (account, quarter, facet)
) WITHOUT ROWID;
INSERT INTO time_counts (account, quarter, facet, orders)
    SELECT account, (CASE WHEN placement = 1 THEN placed_at ELSE recorded_at END) / 900000, facet, COUNT(*)
    FROM orders GROUP BY 1, 2, 3;
INSERT INTO time_counts (account, quarter, facet, orders)
    SELECT account, (CASE WHEN placement = 1 THEN placed_at ELSE recorded_at END) / 900000, 1, COUNT(*)
    FROM orders WHERE needs_attention = 1 GROUP BY 1, 2;

-- The list of orders sorted by a column, and those of a span of time.
CREATE INDEX orders_by_time ON orders (account, (CASE WHEN placement = 1 THEN placed_at ELSE recorded_at END), order_key);
CREATE INDEX orders_by_charge ON orders (account, charge_sort, order_key);
CREATE INDEX orders_by_units ON orders (account, units, order_key);
CREATE INDEX orders_by_link ON orders (account, link, order_key);
CREATE INDEX orders_by_service_name ON orders (account, LOWER(service_name), order_key);
CREATE INDEX orders_by_id_length ON orders (account, LENGTH(COALESCE(order_id, '')), COALESCE(order_id, ''), order_key);

-- Parts of order id, link, service name and service id, a line each, found by three letters (SQLite's own: FTS5). It holds no text, only
-- where it stands; rowid is order_key. It follows the orders in batches: those up to order_search_state.fed_to are in it,
-- the others are looked through. It can be emptied at any time (fed_to 0) and fills again by itself.
CREATE VIRTUAL TABLE order_search USING fts5(words, content='', tokenize='trigram', detail='none', columnsize=0);
CREATE TABLE order_search_state (
    state INTEGER PRIMARY KEY CHECK (state = 1),
    fed_to BIGINT NOT NULL
);
INSERT INTO order_search_state (state, fed_to) VALUES (1, 0);
