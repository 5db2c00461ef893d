// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_kind_words.h"

#include "core/catalog_columns.h"
#include "core/catalog_filter.h"
#include "core/platform.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>

namespace {

using Role = KindWord::Role;

struct Place {
    Role role;
    const char16_t* spelling;
};
constexpr std::array places = {
    Place{Role::Story, u"story|stories|historia|historias|hikaye|hikayeler|сторис|истории"},
    Place{Role::Reel, u"reel|reels|рилс"},
    Place{Role::Shorts, u"shorts"},
    Place{Role::Live, u"live|livestream|live stream|canlı|canlı yayın|трансляции|трансляция"},
    Place{Role::Plain, u"post|posts|video|videos|photo|photos|igtv|пост|посты|видео|gönderi"},
};

// Beyond the platforms that have catalogs of their own: "play" of Google's shop is not one of a song.
constexpr std::array morePlatforms = {
    PlatformName{u"google play", u"Google Play"},
    PlatformName{u"play store", u"Google Play"},
    PlatformName{u"app store", u"App Store"},
    PlatformName{u"website", u"Website"},
    PlatformName{u"web", u"Website"},
    PlatformName{u"web site", u"Website"},
};

std::vector<std::string> wordsOf(QStringView written) {
    std::vector<std::string> words;
    for (const QByteArray& word : foldedText(written).split(' ')) {
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    return words;
}

} // namespace

QString soldName(SoldThing thing) {
    return QCoreApplication::translate("CatalogKind", soldSpellings()[static_cast<std::size_t>(thing)].name);
}

SoldThing generalThing(SoldThing thing) {
    return soldSpellings()[static_cast<std::size_t>(thing)].general;
}

KindWords::KindWords() {
    for (const auto& list : {platformNames(), std::span<const PlatformName>(morePlatforms)}) {
        for (const PlatformName& one : list) {
            const QString name = one.name.toString();
            if (std::find(m_platforms.begin(), m_platforms.end(), name) == m_platforms.end())
                m_platforms.push_back(name);
            add(one.written, {Role::Platform, platformIndex(name)});
        }
    }
    for (const SoldSpelling& row : soldSpellings())
        add(row.spelling, {row.weak ? Role::WeakThing : Role::Thing, static_cast<quint8>(row.thing)});
    for (const Place& place : places)
        add(place.spelling, {place.role});
    index();
}

quint8 KindWords::platformIndex(QStringView name) const {
    const auto found = std::find(m_platforms.begin(), m_platforms.end(), name);
    return static_cast<quint8>(found - m_platforms.begin());
}

void KindWords::add(QStringView written, KindWord meaning) {
    for (const QStringView one : written.split(u'|', Qt::SkipEmptyParts)) {
        Phrase phrase{wordsOf(one), meaning};
        phrase.meaning.length = phrase.words.size();
        if (!phrase.words.empty())
            m_phrases.push_back(std::move(phrase));
    }
}

void KindWords::index() {
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) {
        return a.words.front() != b.words.front() ? a.words.front() < b.words.front() : a.words.size() > b.words.size();
    });
    m_slots.assign(std::bit_ceil(m_phrases.size() * 4), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = 0; at < m_phrases.size(); ++at) {
        if (at > 0 && m_phrases[at].words.front() == m_phrases[at - 1].words.front())
            continue;
        std::size_t slot = CatalogColumns::hashed(m_phrases[at].words.front()) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<quint32>(at + 1);
    }
}

KindWord KindWords::at(std::span<const std::string_view> words) const {
    const std::size_t mask = m_slots.size() - 1;
    const std::string_view first = words.front();
    std::size_t slot = CatalogColumns::hashed(first) & mask;
    while (m_slots[slot] != 0 && m_phrases[m_slots[slot] - 1].words.front() != first)
        slot = (slot + 1) & mask;
    if (m_slots[slot] == 0)
        return {};
    for (std::size_t at = m_slots[slot] - 1; at < m_phrases.size(); ++at) {
        const Phrase& phrase = m_phrases[at];
        if (phrase.words.front() != first)
            break;
        if (phrase.words.size() <= words.size() && std::equal(phrase.words.begin(), phrase.words.end(), words.begin()))
            return phrase.meaning;
    }
    return {};
}
