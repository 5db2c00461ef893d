-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened since a person last looked. Conventions as in 001_initial.sql.

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
