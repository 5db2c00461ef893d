// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// The platform that a category's or service's name tells, as it writes itself ("Instagram" of "IG Followers | Real");
/// empty where it tells none. Of several the first one in the name.
[[nodiscard]] QString platformOf(const QString& name);

/// How platforms are written, folded (one word or two), and how they write themselves. "X" alone is not among them: it
/// names one only as the first of several words.
struct PlatformName final {
    QStringView written;
    QStringView name;
};
[[nodiscard]] std::span<const PlatformName> platformNames();
[[nodiscard]] QStringView platformNamedX();

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
