// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "story_teller.h"

#include "store/saved_searches.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Wish final {
    const char* service; ///< part of its name
    int quantity;
    const char* link;
};

// What this desk orders, again and again, for its clients.
constexpr Wish wishes[] = {
    {"Instagram Followers", 1000, "https://instagram.com/north.coffee"},
    {"Instagram Likes", 500, "https://instagram.com/p/C9k2Xw71"},
    {"TikTok Views", 20'000, "https://tiktok.com/@lakeside/video/7301"},
    {"Instagram Video Views", 10'000, "https://instagram.com/reel/Dk81Qz"},
    {"YouTube Likes", 250, "https://youtu.be/8mW2kLr0"},
    {"Instagram Followers", 2000, "https://instagram.com/harbour.studio"},
    {"Telegram Members", 800, "https://t.me/harbourstudio"},
    {"TikTok Likes", 1500, "https://tiktok.com/@lakeside/video/7318"},
    {"Spotify Plays", 3000, "https://open.spotify.com/track/4uLU6h"},
    {"Instagram Story Views", 900, "https://instagram.com/stories/north.coffee/31"},
    {"X (Twitter) Followers", 300, "https://x.com/lakesidefilms"},
    {"Twitch Followers", 400, "https://twitch.tv/lakesidefilms"},
    {"Facebook Page Followers", 500, "https://facebook.com/northcoffee"},
    {"YouTube Views", 1000, "https://youtu.be/Qx09dTz1"},
};

constexpr int days = 12;
constexpr auto step = 90min;
constexpr auto placing = 8min; ///< what all the orders together take to be placed, in whole minutes

} // namespace

PracticeOptions Story::practice(const QString& stateFile) {
    PracticeOptions options;
    options.stateFile = stateFile;
    options.speed = 0;
    options.seed = 3;
    return options;
}

QString Story::tell(QApplication& application, const QDir& worlds) {
    StoryTeller teller(application, worlds.filePath(desk()), now - days * 24h - placing);
    teller.openAccount();
    teller.keep(worlds.filePath(empty()));
    int wish = 0;
    const auto order = [&](int round) {
        const Wish& wanted = wishes[wish++ % std::size(wishes)];
        const QString link = QLatin1StringView(wanted.link) + (round > 0 ? QString::number(round) : QString());
        teller.place(QLatin1StringView(wanted.service), wanted.quantity, link);
    };
    for (int at = 0; at < (days - 1) * 24h / step; ++at) {
        if (at % 5 == 0) // by night nobody orders
            order(wish / int(std::size(wishes)));
        if (at % 40 == 39)
            teller.askRefills(2);
        teller.pass(step);
    }
    // The last day, looked at more closely.
    for (int at = 0; at < 69; ++at) {
        if (at % 9 == 4)
            order(9);
        if (at == 40)
            teller.askRefills(3);
        if (at == 50)
            teller.cancelNewest();
        teller.pass(20min);
    }
    teller.refreshCatalog();
    // The last hour, with what is under way now.
    for (int at = 0; at < 30; ++at) {
        if (at == 4)
            teller.placeWith(u"add=error:before*1"_s, u"Instagram Likes"_s, 700, u"https://instagram.com/p/Bq77Lm"_s);
        if (at == 26)
            teller.placeWith(u"add=close:after*1"_s, u"Instagram Likes"_s, 500, u"https://instagram.com/p/Dw40Rt"_s);
        if (at == 2)
            teller.place(u"Slow"_s, 1000, u"https://instagram.com/harbour.studio"_s);
        if (at % 4 == 0 || at == 29)
            order(10 + at / 4);
        teller.pass(2min);
    }
    teller.checkAll();
    teller.annotate();
    teller.like(6);
    CatalogQuery cheap;
    cheap.text = u"followers rate<1"_s;
    CatalogQuery refillable;
    refillable.text = u"likes refill"_s;
    keepSavedSearches(teller.settings(), teller.accountId(),
                      {{u"Cheap followers"_s, cheap}, {u"Refillable likes"_s, refillable}});
    return teller.end();
}
