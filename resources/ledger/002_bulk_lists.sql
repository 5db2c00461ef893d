-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: lists of orders that are placed one after the other. Conventions as in 001_initial.sql.
--   * Nothing is ever deleted from bulk_lists or bulk_lines by the program.

-- One row a list, written with all its lines before the first of them is sent.
-- state: 0 running, 1 paused (by a person, or by itself: pause_text says why, at pause_line), 2 stopped by a person for
-- good, 3 finished: every line has its outcome.
CREATE TABLE bulk_lists (
    list_key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (account),
    -- The file's name, or what the person called it.
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3),
    pause_text TEXT NOT NULL DEFAULT '',
    -- source_line of the line at which it paused by itself; 0 for none.
    pause_line INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX bulk_lists_by_account ON bulk_lists (account, list_key);

-- One row a line: an order that waits for its turn. When its turn comes the row in orders is made, `sending`, and order_key
-- set, in one transaction and before a byte is sent; from then on orders alone says what became of it. So the lines
-- without an order_key are where the list stands.
CREATE TABLE bulk_lines (
    list_key BIGINT NOT NULL REFERENCES bulk_lists (list_key),
    -- 1, 2, 3 … in the order of placing.
    line INTEGER NOT NULL,
    -- The line of the file or the pasted text.
    source_line INTEGER NOT NULL,
    order_key BIGINT REFERENCES orders (order_key),

    -- The checked order, as in orders.
    service_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    service_type TEXT NOT NULL,
    rate TEXT NOT NULL,
    currency TEXT NOT NULL,
    refill_offered INTEGER NOT NULL,
    cancel_offered INTEGER NOT NULL,
    parameters TEXT NOT NULL,
    link TEXT NOT NULL,
    units BIGINT NOT NULL,
    -- What it is expected to cost, from least to most (equal but for subscriptions, which cost so much a post).
    charge_least TEXT NOT NULL,
    charge_most TEXT NOT NULL,
    PRIMARY KEY (list_key, line)
) WITHOUT ROWID;
CREATE INDEX bulk_lines_waiting ON bulk_lines (list_key, line) WHERE order_key IS NULL;
CREATE INDEX bulk_lines_by_order ON bulk_lines (order_key) WHERE order_key IS NOT NULL;
