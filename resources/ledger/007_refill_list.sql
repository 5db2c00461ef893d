-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The list of refills: newest first, of an account, and of one status; their counts by status are read from the second.
CREATE INDEX refills_by_asking ON refills (account, asked_at, refill_key);
CREATE INDEX refills_by_status ON refills (account, status, asked_at, refill_key);
