// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_kind_vocabulary.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What some words of a service's name mean for its kind.
struct KindWord final {
    enum class Role : quint8 {
        Thing,
        WeakThing, ///< a word of praise as often as the goods: "premium"
        Platform,  ///< index: KindWords::platforms()
        Story,     ///< where the goods are seen, which makes "views" others
        Reel,
        Shorts,
        Live,
        Plain ///< in posts and videos, whatever else is named
    };
    Role role = Role::Thing;
    quint8 index = 0;       ///< SoldThing or a platform
    std::size_t length = 0; ///< words it takes; 0: means nothing
};

/// All words that tell a kind, in the spellings that providers use.
class KindWords final {
    Q_DISABLE_COPY_MOVE(KindWords)

public:
    KindWords();
    /// The longest one that begins with the first of `words`, folded as search text is.
    [[nodiscard]] KindWord at(std::span<const std::string_view> words) const;
    [[nodiscard]] const std::vector<QString>& platforms() const { return m_platforms; }
    [[nodiscard]] quint8 platformIndex(QStringView name) const;

private:
    struct Phrase final {
        std::vector<std::string> words;
        KindWord meaning;
    };
    void add(QStringView written, KindWord meaning);
    void index();

    std::vector<QString> m_platforms;
    std::vector<Phrase> m_phrases; ///< those of one first word beside each other, the longest first
    std::vector<quint32> m_slots;  ///< hash of first words: phrase + 1, 0 where empty; a power of two
};
