// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// What providers sell.
enum class SoldThing : quint8 {
    Nothing,
    Followers,
    Subscribers,
    Members,
    PremiumMembers,
    Friends,
    Connections,
    Likes,
    PageLikes,
    CommentLikes,
    LiveLikes,
    Dislikes,
    Upvotes,
    Reactions,
    Views,
    StoryViews,
    ReelViews,
    ShortsViews,
    LiveViews,
    Impressions,
    Reach,
    ProfileVisits,
    Visits,
    Clicks,
    Comments,
    CustomComments,
    CommentReplies,
    LiveComments,
    Reviews,
    Ratings,
    Mentions,
    Shares,
    LiveShares,
    Reposts,
    Saves,
    Plays,
    MonthlyListeners,
    WatchHours,
    Votes,
    Downloads,
    BotStarts,
    Boosts,
    Premium,
    Stars,
    Count
};

/// Its name for people.
[[nodiscard]] QString soldName(SoldThing thing);
/// What it is a special case of: story views are views. Nothing where it stands for itself.
[[nodiscard]] SoldThing generalThing(SoldThing thing);

/// How what is sold is called: for people, and by providers.
struct SoldSpelling final {
    SoldThing thing;
    const char* name;         ///< source text, context "CatalogKind"
    SoldThing general;        ///< generalThing()
    const char16_t* spelling; ///< words and phrases, parted by '|', as they are written: they are folded later
    bool weak = false;        ///< KindWord::Role::WeakThing
};

/// A row for each SoldThing, in the order of their numbers.
[[nodiscard]] std::span<const SoldSpelling> soldSpellings();
