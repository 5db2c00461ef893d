// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/saved_searches.h"

#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Raised when what is written means something else; new members alone do not raise it.
constexpr int version = 1;
constexpr qsizetype longestName = 100;

struct Flag {
    QLatin1StringView name;
    bool CatalogQuery::*value;
};
constexpr std::array flags = {Flag{QLatin1StringView("favourites"), &CatalogQuery::favouritesOnly},
                              Flag{QLatin1StringView("refill"), &CatalogQuery::refillOnly},
                              Flag{QLatin1StringView("cancel"), &CatalogQuery::cancelOnly},
                              Flag{QLatin1StringView("dripFeed"), &CatalogQuery::dripFeedOnly}};

QString stateName(const QString& accountId) {
    return accountState(accountId, u"searches"_s);
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const auto& text : value.toArray()) {
        if (text.isString())
            texts.append(text.toString());
    }
    return texts;
}

QJsonObject written(const SavedSearch& search) {
    const CatalogQuery& query = search.query;
    QJsonObject object{{"name"_L1, search.name}, {"text"_L1, query.text}};
    object["categories"_L1] = QJsonArray::fromStringList(query.categories);
    object["types"_L1] = QJsonArray::fromStringList(query.types);
    if (!query.accounts.isEmpty())
        object["accounts"_L1] = QJsonArray::fromStringList(query.accounts);
    object["changes"_L1] = int(query.changes);
    for (const Flag& flag : flags)
        object[flag.name] = query.*flag.value;
    return object;
}

SavedSearch readFrom(const QJsonObject& object) {
    SavedSearch search;
    search.name = object["name"_L1].toString().simplified().left(longestName);
    search.query.text = object["text"_L1].toString();
    search.query.categories = textsOf(object["categories"_L1]);
    search.query.types = textsOf(object["types"_L1]);
    search.query.accounts = textsOf(object["accounts"_L1]);
    constexpr int everyKind = (1 << serviceChangeKinds) - 1;
    search.query.changes = static_cast<ServiceChangeSet>(object["changes"_L1].toInt() & everyKind);
    for (const Flag& flag : flags)
        search.query.*flag.value = object[flag.name].toBool();
    return search;
}

bool hasName(const QList<SavedSearch>& searches, const QString& name) {
    return std::any_of(searches.begin(), searches.end(), [&](const SavedSearch& one) { return one.name == name; });
}

} // namespace

QList<SavedSearch> savedSearches(const Settings& settings, const QString& accountId) {
    const auto document = QJsonDocument::fromJson(settings.state(stateName(accountId)));
    QList<SavedSearch> searches;
    if (document["version"_L1].toInt() != version)
        return searches;
    for (const auto& one : document["searches"_L1].toArray()) {
        const SavedSearch search = readFrom(one.toObject());
        if (!search.name.isEmpty() && !hasName(searches, search.name))
            searches.append(search);
    }
    return searches;
}

void keepSavedSearches(Settings& settings, const QString& accountId, const QList<SavedSearch>& searches) {
    QJsonArray array;
    for (const SavedSearch& search : searches)
        array.append(written(search));
    const QJsonObject all{{"version"_L1, version}, {"searches"_L1, array}};
    settings.setState(stateName(accountId), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString freeSearchName(const QList<SavedSearch>& searches, const QString& name) {
    const QString wanted = name.simplified().left(longestName);
    QString free = wanted;
    for (int number = 2; hasName(searches, free); ++number)
        free = wanted + u' ' + QString::number(number);
    return free;
}
