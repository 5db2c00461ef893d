-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What orders gave back, by when that was told.

-- Partial, canceled, refunded and failed orders, few of many: the balance rises by what they give back.
CREATE INDEX orders_money_back ON orders (account, changed_at) WHERE placement = 1 AND status IN (4, 5, 6, 7);
