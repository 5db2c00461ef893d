-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The ledger of Orderdeck, version 1 (PRAGMA user_version). These comments are its documentation.
--
-- Conventions
--   * Money is exact: an amount is canonical decimal TEXT ("12.5", "-0.003": point, no separators, no trailing zeros)
--     with its currency beside it, the provider's own upper case word ("USD"), '' where it is not known. Columns named
--     *_sort are for ORDER BY only: never show or add them.
--   * Times are whole milliseconds since 1970-01-01 UTC, 0 for never.
--   * Flags are 0 or 1. Numbers that stand for words are listed at their column and never renumbered.
--   * Ids of providers are TEXT, whatever they look like. Texts of providers are kept as they came.
--   * Nothing is ever deleted from orders, order_events, refills or balances by the program.
--   * One statement ends with a semicolon at the end of its line. The dialect is what SQLite and PostgreSQL share, but
--     for WITHOUT ROWID (leave it out) and INTEGER PRIMARY KEY, which counts up by itself (bigint, identity).

-- Accounts by a short number, so that a million orders do not repeat a long id. account_id is that of orderdeck.ini.
-- The row stays when the account is removed from the settings: its orders stay too.
CREATE TABLE accounts (
    account INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL UNIQUE
);

-- One row an order, written before a byte is sent to the provider. order_key counts 1, 2, 3 … in the order of recording.
CREATE TABLE orders (
    order_key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (account),

    -- The provider's id of the order. NULL until the order is placed.
    order_id TEXT,

    -- What was ordered: the service as it was then. Of an order that was placed somewhere else and added by its id it is
    -- not known: service_id, service_name, service_type and link are '', rate, units and expected_charge 0, parameters
    -- [], placed_at 0, refill_offered and cancel_offered 1 (the provider decides when it is asked). rate is the price of 1,000 units (of one package for package
    -- types), in currency, which is that of expected_charge too.
    service_id TEXT NOT NULL,
    service_name TEXT NOT NULL,
    service_type TEXT NOT NULL,
    rate TEXT NOT NULL,
    currency TEXT NOT NULL,
    refill_offered INTEGER NOT NULL,
    cancel_offered INTEGER NOT NULL,

    -- All parameters of `add` but key and action, in the order they are sent: a JSON array of [name, value] pairs.
    parameters TEXT NOT NULL,
    -- The link, or the username for types without a link; also among the parameters.
    link TEXT NOT NULL,
    -- Units ordered and charged; 0 where the type counts none.
    units BIGINT NOT NULL,
    -- What it was expected to cost; the most that it could where that was a range.
    expected_charge TEXT NOT NULL,

    -- How far the placing came: 0 sending, 1 placed, 2 rejected, 3 not sent, 4 unconfirmed.
    --   0 -> 1, 2, 3, 4     the outcome of sending; whatever is 0 when the program starts becomes 4
    --   4 -> 1, 2, 3, 4     what a person or a late answer found out
    --   2, 3 -> 0           a person sends it again
    -- 4 never becomes 0: what may have been bought is never sent again.
    placement INTEGER NOT NULL DEFAULT 0 CHECK (placement BETWEEN 0 AND 4),
    -- Why it was rejected, not sent or is unconfirmed, in the provider's or the program's words.
    placement_text TEXT NOT NULL DEFAULT '',

    -- As the provider last told: 0 unknown word, 1 pending, 2 in progress, 3 completed, 4 partial, 5 canceled, 6 refunded,
    -- 7 failed, 8 paused. raw_status is its word, '' before the first answer. NULL: never told.
    status INTEGER NOT NULL DEFAULT 0,
    raw_status TEXT NOT NULL DEFAULT '',
    charge TEXT,
    charge_currency TEXT,
    start_count BIGINT,
    remains BIGINT,
    -- The charge, or the expected one, in billionths, cut off: to sort by.
    charge_sort BIGINT NOT NULL,

    recorded_at BIGINT NOT NULL,
    placed_at BIGINT NOT NULL DEFAULT 0,
    -- Last answer about it, and the last that differed from the one before.
    checked_at BIGINT NOT NULL DEFAULT 0,
    changed_at BIGINT NOT NULL DEFAULT 0,
    cancel_asked_at BIGINT NOT NULL DEFAULT 0,

    -- The latest refill of the table refills, repeated here for the list of orders. refill_id is NULL without one.
    refill_id TEXT,
    refill_status INTEGER NOT NULL DEFAULT 0,
    refill_raw_status TEXT NOT NULL DEFAULT '',
    refill_asked_at BIGINT NOT NULL DEFAULT 0,
    -- How many of its refills are not final.
    refills_open INTEGER NOT NULL DEFAULT 0,

    -- Derived from placement and status, for the list of statuses: 2 unconfirmed, 3 not sent, 4 rejected, 5 pending (and
    -- being sent), 6 in progress, 7 completed, 8 partial, 9 canceled or refunded, 10 failed, 11 other.
    facet INTEGER NOT NULL,
    -- 1 where a person should look: unconfirmed, not sent, partial, failed.
    needs_attention INTEGER NOT NULL,
    -- 1 while something is still to come: being sent, placed and not final, or with a refill that is not final.
    watched INTEGER NOT NULL,

    CHECK (placement <> 1 OR order_id IS NOT NULL)
);

-- The list of orders, newest first: of an account, of one status, of those that need attention.
CREATE INDEX orders_by_account ON orders (account, order_key);
CREATE INDEX orders_by_facet ON orders (account, facet, order_key);
CREATE INDEX orders_needing_attention ON orders (account, order_key) WHERE needs_attention = 1;
-- A provider's id belongs to one order of an account; answers find their order by it.
CREATE UNIQUE INDEX orders_by_id ON orders (account, order_id) WHERE order_id IS NOT NULL;
-- What is being sent, and what is watched at the provider; few of many. placement comes first and is asked for with it, so
-- that no planner takes the index of all that was placed instead.
CREATE INDEX orders_watched ON orders (placement, account) WHERE watched = 1;
-- What was spent since a day.
CREATE INDEX orders_by_placing ON orders (account, placed_at) WHERE placement = 1;

-- How many orders stand in each facet of orders.facet, and under 1 how many need attention. Kept in the same
-- transaction as the orders, so that a million of them need no counting. The sum over 2 to 11 is the number of orders.
CREATE TABLE facet_counts (
    account INTEGER NOT NULL REFERENCES accounts (account),
    facet INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    PRIMARY KEY (account, facet)
) WITHOUT ROWID;

-- What happened to an order, numbered 1, 2, 3 … each.
-- kind: 0 recorded (again: sent once more by a person), 1 placed (text: order id), 2 rejected, 3 not sent, 4 unconfirmed,
-- 5 status (text: the provider's word, remains as it told), 6 refill asked (text: refill id), 7 refill refused,
-- 8 refill status (text: the provider's word), 9 cancel asked, 10 cancel refused, 11 refill not sent,
-- 12 refill perhaps taken: the answer was lost, 13 cancel not sent, 14 cancel perhaps taken, 15 added (placed somewhere
-- else; text and remains as of a status). Other texts say why.
-- Of a delivery that goes on in the same status each whole percent of the order is kept; what remains now is in its row.
CREATE TABLE order_events (
    order_key BIGINT NOT NULL REFERENCES orders (order_key),
    number INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at BIGINT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    remains BIGINT,
    PRIMARY KEY (order_key, number)
) WITHOUT ROWID;

-- Refills that a provider took. Some providers answer with the order's own id each time: the row of an order and refill id
-- is one, and asking again sets it anew; the asking stands in order_events.
-- status: 0 unknown word, 1 pending, 2 in progress, 3 completed, 4 rejected, 5 canceled, 6 failed.
CREATE TABLE refills (
    refill_key INTEGER PRIMARY KEY,
    order_key BIGINT NOT NULL REFERENCES orders (order_key),
    account INTEGER NOT NULL REFERENCES accounts (account),
    refill_id TEXT NOT NULL,
    status INTEGER NOT NULL DEFAULT 1,
    raw_status TEXT NOT NULL DEFAULT '',
    asked_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL DEFAULT 0,
    checked_at BIGINT NOT NULL DEFAULT 0,
    -- 1 while it is not final.
    watched INTEGER NOT NULL DEFAULT 1,
    UNIQUE (account, refill_id, order_key)
);
CREATE INDEX refills_by_order ON refills (order_key);
CREATE INDEX refills_watched ON refills (account) WHERE watched = 1;

-- The balance each time it was told. Of a run of equal ones the first and the last are kept.
CREATE TABLE balances (
    balance_key INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (account),
    at BIGINT NOT NULL,
    amount TEXT NOT NULL,
    currency TEXT NOT NULL
);
CREATE INDEX balances_by_time ON balances (account, at);

-- The services of an account as last fetched, in the program's own packed form; only a cache.
CREATE TABLE catalogs (
    account INTEGER PRIMARY KEY REFERENCES accounts (account),
    fetched_at BIGINT NOT NULL,
    currency TEXT NOT NULL,
    content BLOB NOT NULL
);
