// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"

class Settings;

/// A query of the catalog under a name of a person's own; how it is sorted is no part of it.
struct SavedSearch final {
    QString name;
    CatalogQuery query;
    friend bool operator==(const SavedSearch&, const SavedSearch&) = default;
};

/// Those of an account, in the order they are shown; names are distinct. What cannot be read is left out.
[[nodiscard]] QList<SavedSearch> savedSearches(const Settings& settings, const QString& accountId);
void keepSavedSearches(Settings& settings, const QString& accountId, const QList<SavedSearch>& searches);

/// The name, or where it is taken the name with the first free number behind it: "Cheap views 2".
[[nodiscard]] QString freeSearchName(const QList<SavedSearch>& searches, const QString& name);
