// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

/// The page of orders, with its rows.
void openOrders(Stage& stage);
/// The orders of one status, all of them and no others.
void showFacet(Stage& stage, OrdersQuery::Facet facet);
/// The row's order, with what is known of it below the table.
void chooseOrder(Stage& stage, int row);
