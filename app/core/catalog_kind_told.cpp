// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_kind_told.h"

#include "core/folded_word.h"
#include "core/platform.h"
#include "core/service_type.h"
#include "core/text_fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Role = KindWord::Role;
using Thing = SoldThing;
using Pricing = CatalogKind::Pricing;

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

bool isEmoji(std::string_view utf8) {
    auto codePoint = static_cast<char32_t>(static_cast<unsigned char>(utf8[0]) & (utf8.size() == 3 ? 0x0f : 0x07));
    for (const char c : utf8.substr(1))
        codePoint = codePoint << 6 | (static_cast<unsigned char>(c) & 0x3f);
    return TextFolder::isEmoji(codePoint);
}

void take(const KindWord& word, KindTold& told) {
    if (word.length == 0)
        return;
    const auto thing = static_cast<Thing>(word.index);
    switch (word.role) {
    case Role::Platform:
        told.platform = told.platform == KindTold::noPlatform ? word.index : told.platform;
        return;
    case Role::Thing:
        told.several = told.several || (told.thing != Thing::Nothing && told.thing != thing);
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

} // namespace

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

KindReader::KindReader(const KindWords& words)
    : m_words(words)
    , m_x(words.platformIndex(platformNamedX())) {}

KindTold KindReader::read(std::string_view folded) {
    cut(folded);
    KindTold told;
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

// An emoji parts words as a space does.
void KindReader::cut(std::string_view text) {
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
