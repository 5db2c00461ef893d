// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_kind.h"

#include "core/catalog_builder.h"
#include "core/catalog_columns.h"
#include "core/catalog_kind_words.h"
#include "core/folded_word.h"
#include "core/platform.h"
#include "core/service_type.h"
#include "core/text_fold.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Role = KindWord::Role;
using Thing = SoldThing;
using Pricing = CatalogKind::Pricing;

constexpr quint8 none = 255;

/// What a text's words tell: the first of each.
struct Told final {
    quint8 platform = none;
    Thing thing = Thing::Nothing;
    Thing weak = Thing::Nothing;
    Thing place = Thing::Nothing; ///< what "views" are there
    bool plain = false;
};

/// What a type tells beside the words.
struct TypeTold final {
    Pricing pricing = Pricing::PerThousand;
    Thing thing = Thing::Nothing;   ///< whatever the words say
    Thing instead = Thing::Nothing; ///< where they say nothing
    bool customComments = false;
};

Thing viewsAt(Role place) {
    switch (place) {
    case Role::Story:
        return Thing::StoryViews;
    case Role::Reel:
        return Thing::ReelViews;
    case Role::Shorts:
        return Thing::ShortsViews;
    case Role::Live:
        return Thing::LiveViews;
    default:
        return Thing::Nothing;
    }
}

TypeTold typeTold(const QString& type) {
    const QString word = foldedWord(type);
    TypeTold told;
    // A type that nobody documents is priced as most are, unless it says otherwise.
    if (serviceType(type).units == UnitRule::Package || word.contains(u"package"_s))
        told.pricing = Pricing::Package;
    else if (serviceType(type).units == UnitRule::PerPost)
        told.pricing = Pricing::Subscription;
    told.customComments = word.startsWith(u"customcomments"_s);
    if (word == u"commentlikes"_s)
        told.thing = Thing::CommentLikes;
    else if (word == u"commentreplies"_s)
        told.thing = Thing::CommentReplies;
    else if (word == u"poll"_s)
        told.thing = Thing::Votes;
    else if (word.startsWith(u"mentions"_s))
        told.thing = Thing::Mentions;
    else if (word == u"webtraffic"_s)
        told.thing = Thing::Visits;
    else if (word == u"invitesfromgroups"_s)
        told.instead = Thing::Members;
    return told;
}

class Reader final {
public:
    Reader()
        : m_x(m_words.platformIndex(platformNamedX()))
        , m_telegram(m_words.platformIndex(u"Telegram"))
        , m_youTube(m_words.platformIndex(u"YouTube"))
        , m_twitch(m_words.platformIndex(u"Twitch"))
        , m_website(m_words.platformIndex(u"Website")) {
        m_kinds.kinds.emplace_back();
    }

    Told read(std::string_view folded) {
        cut(folded);
        Told told;
        const std::span<const std::string_view> all(m_cut);
        // Anywhere else the letter is a "times".
        if (all.size() > 1 && all.front() == "x")
            told.platform = m_x;
        for (std::size_t at = 0; at < all.size();) {
            const KindWord word = m_words.at(all.subspan(at));
            take(word, told);
            at += std::max<std::size_t>(word.length, 1);
        }
        return told;
    }

    quint32 kind(const Told& name, const Told& category, const TypeTold& type) {
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
    // An emoji parts words as a space does.
    void cut(std::string_view text) {
        m_cut.clear();
        std::size_t start = 0;
        const auto end = [&](std::size_t at) {
            if (at > start)
                m_cut.push_back(text.substr(start, at - start));
        };
        for (std::size_t at = 0; at < text.size();) {
            const auto byte = static_cast<unsigned char>(text[at]);
            const std::size_t length = byte >= 0xf0 ? 4 : (byte >= 0xe0 ? 3 : (byte >= 0xc0 ? 2 : 1));
            if (byte == ' ' || byte == '\n' || (length > 2 && isEmoji(text.substr(at, length)))) {
                end(at);
                start = at + length;
            }
            at += length;
        }
        end(text.size());
    }

    static bool isEmoji(std::string_view utf8) {
        auto codePoint = static_cast<char32_t>(static_cast<unsigned char>(utf8[0]) & (utf8.size() == 3 ? 0x0f : 0x07));
        for (const char c : utf8.substr(1))
            codePoint = codePoint << 6 | (static_cast<unsigned char>(c) & 0x3f);
        return TextFolder::isEmoji(codePoint);
    }

    static void take(const KindWord& word, Told& told) {
        if (word.length == 0)
            return;
        const auto thing = static_cast<Thing>(word.index);
        switch (word.role) {
        case Role::Platform:
            told.platform = told.platform == none ? word.index : told.platform;
            return;
        case Role::Thing:
            told.thing = told.thing == Thing::Nothing ? thing : told.thing;
            return;
        case Role::WeakThing:
            told.weak = told.weak == Thing::Nothing ? thing : told.weak;
            return;
        case Role::Plain:
            told.plain = true;
            return;
        default:
            told.place = told.place == Thing::Nothing ? viewsAt(word.role) : told.place;
        }
    }

    // "Views | Reels" are reel views, "Views | Reels and videos" are not; a name that says no more than its category is
    // what the category says.
    static Thing thingOf(const Told& name, const Told& category) {
        const auto strong = [](const Told& told) {
            return told.thing == Thing::Views && !told.plain && told.place != Thing::Nothing ? told.place : told.thing;
        };
        const Thing ofName = strong(name);
        const Thing ofCategory = strong(category);
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

    const KindWords& m_words = KindWords::all();
    quint8 m_x;
    quint8 m_telegram;
    quint8 m_youTube;
    quint8 m_twitch;
    quint8 m_website;
    std::vector<std::string_view> m_cut;
    CatalogKinds m_kinds;
    QHash<quint32, quint32> m_indexes;
};

struct CategoryTold final {
    Told told;
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
    Reader reader;
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
    CatalogKinds& kinds = reader.kinds();
    kinds.ofRow.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::size_t start = columns.searchStart(row);
        std::string_view name = columns.search.substr(start, columns.searchEnds[row] - start);
        const CategoryTold& category = categories[columns.category[row]];
        folded.clear();
        folder.append(folded, columns.id(row));
        name.remove_suffix(std::min(category.folded, name.size()));
        name.remove_prefix(std::min(folded.size(), name.size()));
        kinds.ofRow.push_back(reader.kind(reader.read(name), category.told, types[columns.type[row]]));
    }
    return reader.take();
}
