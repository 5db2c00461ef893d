// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_kind.h"

#include "core/catalog_builder.h"
#include "core/catalog_columns.h"
#include "core/catalog_kind_told.h"
#include "core/text_fold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Thing = SoldThing;
using Pricing = CatalogKind::Pricing;

constexpr quint8 none = KindTold::noPlatform;

/// Numbers the kinds as they are met.
class KindBook final {
public:
    explicit KindBook(const KindWords& words)
        : m_words(words)
        , m_telegram(m_words.platformIndex(u"Telegram"))
        , m_youTube(m_words.platformIndex(u"YouTube"))
        , m_twitch(m_words.platformIndex(u"Twitch"))
        , m_website(m_words.platformIndex(u"Website")) {
        m_kinds.kinds.emplace_back();
    }

    quint32 kind(const KindTold& name, const KindTold& category, const TypeTold& type) {
        quint8 platform = name.platform != none ? name.platform : category.platform;
        Thing thing = thingOf(name, category);
        if (type.thing != Thing::Nothing)
            thing = type.thing;
        else if (thing == Thing::Nothing)
            thing = type.instead;
        else if (thing == Thing::Comments && type.customComments)
            thing = Thing::CustomComments;
        if (platform == none && thing == Thing::Visits)
            platform = m_website;
        if (platform == none || thing == Thing::Nothing)
            return 0;
        return indexOf(platform, asCalledThere(thing, platform), type.pricing);
    }

    CatalogKinds take() { return std::move(m_kinds); }
    CatalogKinds& kinds() { return m_kinds; }

private:
    // "Views | Reels" are reel views, "Views | Reels and videos" are not; a name that says no more than its category is
    // what the category says.
    static Thing thingOf(const KindTold& name, const KindTold& category) {
        const auto strong = [](const KindTold& told) {
            return told.thing == Thing::Views && !told.plain && told.place != Thing::Nothing ? told.place : told.thing;
        };
        const Thing ofName = strong(name);
        // "Likes, reposts and polls" doesn't tell which of them a service is.
        const Thing ofCategory = category.several ? Thing::Nothing : strong(category);
        if (ofName == Thing::Nothing)
            return ofCategory != Thing::Nothing ? ofCategory : name.weak != Thing::Nothing ? name.weak : category.weak;
        return generalThing(ofCategory) == ofName && !name.plain ? ofCategory : ofName;
    }

    // The same goods have other names on other platforms.
    [[nodiscard]] Thing asCalledThere(Thing thing, quint8 platform) const {
        const bool audience = thing == Thing::Followers || thing == Thing::Subscribers;
        if (platform == m_telegram && audience)
            return Thing::Members;
        if (platform == m_youTube && audience)
            return Thing::Subscribers;
        return thing == Thing::Subscribers && platform != m_twitch ? Thing::Followers : thing;
    }

    quint32 indexOf(quint8 platform, Thing thing, Pricing pricing) {
        const quint32 key =
            static_cast<quint32>(platform) << 16 | static_cast<quint32>(thing) << 8 | static_cast<quint32>(pricing);
        const auto known = m_indexes.constFind(key);
        if (known != m_indexes.constEnd())
            return *known;
        const auto index = static_cast<quint32>(m_kinds.kinds.size());
        m_kinds.kinds.push_back({m_words.platforms()[platform], static_cast<quint8>(thing), pricing});
        m_indexes.insert(key, index);
        return index;
    }

    const KindWords& m_words;
    quint8 m_telegram;
    quint8 m_youTube;
    quint8 m_twitch;
    quint8 m_website;
    CatalogKinds m_kinds;
    QHash<quint32, quint32> m_indexes;
};

struct CategoryTold final {
    KindTold told;
    std::size_t folded = 0; ///< bytes that it takes at the end of a row's search text
};

} // namespace

QString CatalogKind::text() const {
    if (platform.isEmpty())
        return {};
    const QString shownPlatform =
        platform == u"Website"_s ? QCoreApplication::translate("CatalogKind", "Website") : platform;
    const QString text = shownPlatform + u" · "_s + soldName(static_cast<SoldThing>(sold));
    switch (pricing) {
    case Pricing::PerThousand:
        break;
    case Pricing::Package:
        //: %1 is a kind of services ("Instagram · Followers") that are sold as packages.
        return QCoreApplication::translate("CatalogKind", "%1 (package)").arg(text);
    case Pricing::Subscription:
        //: %1 is a kind of services ("Instagram · Likes") that are delivered to coming posts.
        return QCoreApplication::translate("CatalogKind", "%1 (subscription)").arg(text);
    }
    return text;
}

CatalogKinds catalogKinds(const CatalogColumns& columns) {
    const KindWords words;
    KindReader reader(words);
    KindBook book(words);
    TextFolder folder;
    ByteArena folded;
    std::vector<CategoryTold> categories;
    for (const QString& category : columns.categories) {
        const QByteArray utf8 = category.toUtf8().left(static_cast<qsizetype>(CatalogBuilder::longestSearchedCategory));
        folded.clear();
        folder.append(folded, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
        categories.push_back({reader.read(folded.view()), folded.size() + 2}); // a space before, a line's end behind
    }
    std::vector<TypeTold> types;
    for (const QString& type : columns.types)
        types.push_back(typeTold(type));
    CatalogKinds& kinds = book.kinds();
    kinds.ofRow.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::size_t start = columns.searchStart(row);
        std::string_view name = columns.search.substr(start, columns.searchEnds[row] - start);
        const CategoryTold& category = categories[columns.category[row]];
        folded.clear();
        folder.append(folded, columns.id(row));
        name.remove_suffix(std::min(category.folded, name.size()));
        name.remove_prefix(std::min(folded.size(), name.size()));
        kinds.ofRow.push_back(book.kind(reader.read(name), category.told, types[columns.type[row]]));
    }
    return book.take();
}
