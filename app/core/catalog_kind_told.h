// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_kind.h"
#include "core/catalog_kind_words.h"

/// What the words of a name or a category tell: the first of each.
struct KindTold final {
    static constexpr quint8 noPlatform = 255;
    quint8 platform = noPlatform; ///< index: KindWords::platforms()
    SoldThing thing = SoldThing::Nothing;
    SoldThing weak = SoldThing::Nothing;  ///< what may be praise
    SoldThing place = SoldThing::Nothing; ///< what "views" are there
    bool several = false;                 ///< other things are named behind the first
    bool plain = false;                   ///< posts or videos are named, too
};

/// What a type tells beside the words.
struct TypeTold final {
    CatalogKind::Pricing pricing = CatalogKind::Pricing::PerThousand;
    SoldThing thing = SoldThing::Nothing;   ///< whatever the words say
    SoldThing instead = SoldThing::Nothing; ///< where they say nothing
    bool customComments = false;
};
[[nodiscard]] TypeTold typeTold(const QString& type);

/// Reads folded texts, one after the other.
class KindReader final {
    Q_DISABLE_COPY_MOVE(KindReader)

public:
    /// words must outlive this object.
    explicit KindReader(const KindWords& words);
    [[nodiscard]] KindTold read(std::string_view folded);

private:
    void cut(std::string_view text);

    const KindWords& m_words;
    quint8 m_x;
    std::vector<std::string_view> m_cut;
};
