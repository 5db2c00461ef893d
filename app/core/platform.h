// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The platform that a category's or service's name tells, as it writes itself ("Instagram" of "IG Followers | Real");
/// empty where it tells none. Of several the first one in the name.
[[nodiscard]] QString platformOf(const QString& name);

/// The categories of one platform, or one category that stands alone.
struct CategoryGroup final {
    QString platform;            ///< empty: one category alone
    std::vector<int> categories; ///< indexes into the list they were grouped from
    friend bool operator==(const CategoryGroup&, const CategoryGroup&) = default;
};

/// In the order of the list, each group where its first category stands. A platform with one category is no group; a
/// category without a name is left out.
[[nodiscard]] std::vector<CategoryGroup> groupedByPlatform(const QStringList& categories);

/// What the category's name says beyond the platform it begins with: "Followers | Real" of "IG Followers | Real". The
/// whole name where it begins otherwise or says no more.
[[nodiscard]] QString withoutPlatform(const QString& category, const QString& platform);
