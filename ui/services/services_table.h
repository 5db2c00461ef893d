// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CatalogModel;
class DataTable;
class Settings;
class Theme;

/// The table "Services" over the model: its columns as they are at first, the provider's own order until a head is
/// clicked, stars that are clicked, a menu for the chosen rows. Several can be chosen for copying; the current one is
/// the one to order. The parent owns it.
[[nodiscard]] DataTable* makeServicesTable(Theme& theme, Settings& settings, CatalogModel& model, QWidget* parent);

/// The table for the services of several accounts, whose columns are remembered under `layout`, apart from each
/// account's own: at first the account stands beside the service and the kind before the category.
void showUnitedColumns(DataTable& table, const QString& layout);
/// The table for one account's services, without what is the same for all of them.
void showOneAccountsColumns(DataTable& table, const QString& accountId);

/// Turns the star of a row.
void toggleFavourite(CatalogModel& model, int row);
