// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

#include <array>

/// The service types that the practice provider sells. The last two stand for "any other type": no list names them.
enum class PracticeType : quint8 {
    Default,
    Package,
    Seo,
    CustomComments,
    CustomCommentsPackage,
    Mentions,
    MentionsWithHashtags,
    MentionsCustomList,
    MentionsHashtag,
    MentionsUserFollowers,
    MentionsMediaLikers,
    CommentLikes,
    CommentReplies,
    Poll,
    InvitesFromGroups,
    Subscriptions,
    WebTraffic,
    StoryViews,
    Reactions,
};

/// What a type's units are, and so what its rate is multiplied by.
enum class PracticeUnits : quint8 { Quantity, Once, CommentLines, UsernameLines, Posts };

/// The parameters an order of the type must bring, as bits; `quantity` and `min`/`max` follow from the units.
enum PracticeField : quint32 {
    LinkField = 1U << 0U,
    KeywordsField = 1U << 1U,
    CommentsField = 1U << 2U,
    UsernamesField = 1U << 3U,
    HashtagsField = 1U << 4U,
    HashtagField = 1U << 5U,
    UsernameField = 1U << 6U,
    MediaField = 1U << 7U,
    AnswerField = 1U << 8U,
    GroupsField = 1U << 9U,
    DelayField = 1U << 10U,
    CountryField = 1U << 11U,
    DeviceField = 1U << 12U,
    TrafficField = 1U << 13U,
    ReactionField = 1U << 14U,
};

struct PracticeTypeRule final {
    PracticeType type;
    QLatin1StringView name;
    PracticeUnits units;
    quint32 fields;
    bool drip = false; ///< takes runs and interval
};

inline constexpr std::size_t practiceTypeCount = 19;
const std::array<PracticeTypeRule, practiceTypeCount>& practiceTypeRules();
const PracticeTypeRule& practiceTypeRule(PracticeType type);
