// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_service_type.h"

using namespace Qt::StringLiterals;

const std::array<PracticeTypeRule, practiceTypeCount>& practiceTypeRules() {
    using T = PracticeType;
    using U = PracticeUnits;
    static constexpr std::array<PracticeTypeRule, practiceTypeCount> rules = {{
        {T::Default, "Default"_L1, U::Quantity, LinkField, true},
        {T::Package, "Package"_L1, U::Once, LinkField},
        {T::Seo, "SEO"_L1, U::Quantity, LinkField | KeywordsField},
        {T::CustomComments, "Custom Comments"_L1, U::CommentLines, LinkField | CommentsField},
        {T::CustomCommentsPackage, "Custom Comments Package"_L1, U::Once, LinkField | CommentsField},
        {T::Mentions, "Mentions"_L1, U::Quantity, LinkField | UsernamesField},
        {T::MentionsWithHashtags, "Mentions with Hashtags"_L1, U::Quantity, LinkField | UsernamesField | HashtagsField},
        {T::MentionsCustomList, "Mentions Custom List"_L1, U::UsernameLines, LinkField | UsernamesField},
        {T::MentionsHashtag, "Mentions Hashtag"_L1, U::Quantity, LinkField | HashtagField},
        {T::MentionsUserFollowers, "Mentions User Followers"_L1, U::Quantity, LinkField | UsernameField},
        {T::MentionsMediaLikers, "Mentions Media Likers"_L1, U::Quantity, LinkField | MediaField},
        {T::CommentLikes, "Comment Likes"_L1, U::Quantity, LinkField | UsernameField},
        {T::CommentReplies, "Comment Replies"_L1, U::CommentLines, LinkField | UsernameField | CommentsField},
        {T::Poll, "Poll"_L1, U::Quantity, LinkField | AnswerField},
        {T::InvitesFromGroups, "Invites from Groups"_L1, U::Quantity, LinkField | GroupsField},
        {T::Subscriptions, "Subscriptions"_L1, U::Posts, UsernameField | DelayField},
        {T::WebTraffic, "Web Traffic"_L1, U::Quantity, LinkField | CountryField | DeviceField | TrafficField, true},
        {T::StoryViews, "Story Views"_L1, U::Quantity, LinkField},
        {T::Reactions, "Reactions"_L1, U::Quantity, LinkField | ReactionField},
    }};
    return rules;
}

const PracticeTypeRule& practiceTypeRule(PracticeType type) {
    return practiceTypeRules()[static_cast<std::size_t>(type)];
}
