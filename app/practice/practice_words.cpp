// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_words.h"

using namespace Qt::StringLiterals;

const std::vector<PracticeShelf>& practiceShelves() {
    using T = PracticeType;
    static const std::vector<PracticeShelf> shelves = {
        {u"Instagram · Followers"_s, u"Instagram Followers"_s, {T::Default, T::Default, T::Package}, 9000, 2900000},
        {u"Instagram · Likes"_s, u"Instagram Likes"_s, {T::Default, T::Default, T::Package}, 3000, 900000},
        {u"Instagram · Reels and video views"_s, u"Instagram Video Views"_s, {T::Default}, 120, 90000, false},
        {u"Instagram · Story views"_s, u"Instagram Story Views"_s, {T::StoryViews, T::Default}, 4000, 300000, false},
        {u"Instagram · Comments"_s,
         u"Instagram Comments"_s,
         {T::CustomComments, T::CustomCommentsPackage, T::CommentLikes, T::CommentReplies},
         120000,
         6000000},
        {u"Instagram · Mentions"_s,
         u"Instagram Mentions"_s,
         {T::Mentions, T::MentionsWithHashtags, T::MentionsCustomList, T::MentionsHashtag, T::MentionsUserFollowers,
          T::MentionsMediaLikers},
         300000,
         4500000},
        {u"Instagram · Automatic likes"_s, u"Instagram Auto Likes"_s, {T::Subscriptions}, 8000, 700000},
        {u"Instagram · Automatic views"_s, u"Instagram Auto Views"_s, {T::Subscriptions}, 600, 90000},
        {u"TikTok · Followers"_s, u"TikTok Followers"_s, {T::Default, T::Default, T::Package}, 90000, 3900000},
        {u"TikTok · Likes and saves"_s, u"TikTok Likes"_s, {T::Default}, 7000, 600000},
        {u"TikTok · Views"_s, u"TikTok Views"_s, {T::Default, T::Subscriptions}, 70, 40000, false},
        {u"TikTok · Comments"_s,
         u"TikTok Comments"_s,
         {T::CustomComments, T::CommentLikes, T::CommentReplies},
         200000,
         7000000},
        {u"YouTube · Subscribers"_s, u"YouTube Subscribers"_s, {T::Default, T::Package}, 400000, 9000000},
        {u"YouTube · Views"_s, u"YouTube Views"_s, {T::Default, T::Default, T::Seo}, 300000, 3500000, false},
        {u"YouTube · Likes"_s, u"YouTube Likes"_s, {T::Default}, 80000, 1900000},
        {u"YouTube · Comments"_s,
         u"YouTube Comments"_s,
         {T::CustomComments, T::CustomCommentsPackage, T::CommentLikes, T::CommentReplies},
         500000,
         9000000},
        {u"X · Followers"_s, u"X (Twitter) Followers"_s, {T::Default}, 300000, 6900000},
        {u"X · Likes, reposts, polls"_s, u"X (Twitter) Engagement"_s, {T::Poll, T::Default}, 50000, 2500000},
        {u"Telegram · Members"_s, u"Telegram Members"_s, {T::Default, T::InvitesFromGroups}, 20000, 2600000},
        {u"Telegram · Post views and reactions"_s,
         u"Telegram Post Reactions"_s,
         {T::Reactions, T::Default, T::Poll, T::Subscriptions},
         900,
         120000},
        {u"Facebook · Page and profile"_s, u"Facebook Page Followers"_s, {T::Default, T::Package}, 90000, 3000000},
        {u"Facebook · Groups"_s, u"Facebook Group Members"_s, {T::InvitesFromGroups, T::Default}, 200000, 3000000},
        {u"VK · Communities"_s,
         u"VK Community Members"_s,
         {T::InvitesFromGroups, T::Poll, T::Default},
         150000,
         2200000},
        {u"Spotify · Plays and followers"_s, u"Spotify Plays"_s, {T::Default}, 150000, 1900000, false},
        {u"Twitch and Discord"_s, u"Twitch Followers"_s, {T::Default}, 60000, 2500000},
        {u"Search · Links and ranking"_s, u"Google Ranking Links"_s, {T::Seo}, 900000, 9500000, false},
        {u"Website · Traffic, worldwide"_s, u"Website Traffic"_s, {T::WebTraffic}, 40000, 900000, false},
        {u"Website · Traffic by country"_s, u"Targeted Website Traffic"_s, {T::WebTraffic}, 60000, 1200000, false},
        {u"Reviews and ratings"_s, u"Business Page Reviews"_s, {T::CustomComments, T::Package}, 900000, 9900000},
    };
    return shelves;
}

const PracticeWords& practiceWords() {
    static const PracticeWords words = {
        {u"Real"_s, u"HQ"_s, u"High quality"_s, u"Mixed quality"_s, u"Old accounts"_s, u"With posts and stories"_s,
         u"Non drop"_s, u"Low drop"_s, u"Cheapest"_s, u"Active people"_s, u"Female profiles"_s, u"Power likes"_s,
         u"100% real & active"_s, u"Bots"_s, u"Premium"_s},
        {u"High retention"_s, u"Low bounce rate"_s, u"100% unique"_s, u"Desktop and mobile"_s, u"Non drop"_s,
         u"High quality"_s, u"Cheapest"_s, u"Monetizable"_s, u"Organic"_s, u"Safe for ads"_s},
        {u"1K/day"_s, u"2–5K/day"_s, u"5K/day"_s, u"10K/hour"_s, u"50K/day"_s, u"100K/day"_s, u"up to 1M/day"_s,
         u"slow and natural"_s, u"superfast"_s, u"speed 500/hour"_s},
        {u"Instant start"_s, u"Start 0–1 hour"_s, u"Start 0–15 minutes"_s, u"Start within 6 hours"_s,
         u"Start up to 24 hours"_s},
        {u"Worldwide"_s, u"USA"_s, u"UK"_s, u"Deutschland"_s, u"Türkiye"_s, u"Brasil"_s, u"España"_s, u"India"_s,
         u"Россия"_s, u"العربية"_s, u"日本"_s, u"한국"_s, u"Indonesia"_s, u"Việt Nam"_s, u"Україна"_s,
         u"Île-de-France"_s},
        {u"⚡"_s, u"🔥"_s, u"⭐"_s, u"✅"_s, u"💎"_s, u"🚀"_s, u"♻️"_s, u"🇹🇷"_s},
        {u"Please make sure that the profile is public and has no limits before you order; orders to private profiles "
         u"count as completed and cannot be refilled"_s,
         u"The count may go up by as much as ten per cent more than ordered, and the first results show after the "
         u"platform has refreshed its own numbers, which takes up to two hours on busy days"_s,
         u"Do not order the same link from several sellers at the same time: the start count is taken once and "
         u"refills are worked out from it"_s},
    };
    return words;
}
