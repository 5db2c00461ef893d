// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CatalogModel;
class DataTable;
class Settings;
class Theme;

/// The table "Services" over the model: its columns as they are at first, one row chosen at a time, the provider's own
/// order until a head is clicked, stars that are clicked. The parent owns it.
[[nodiscard]] DataTable* makeServicesTable(Theme& theme, Settings& settings, CatalogModel& model, QWidget* parent);

/// Turns the star of a row.
void toggleFavourite(CatalogModel& model, int row);
