// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform.h"

#include "core/text_fold.h"

#include <QHash>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView renamed = u"X (Twitter)";

constexpr auto known = std::to_array<PlatformName>({
    {u"instagram", u"Instagram"},
    {u"insta", u"Instagram"},
    {u"ig", u"Instagram"},
    {u"tiktok", u"TikTok"},
    {u"tik tok", u"TikTok"},
    {u"youtube", u"YouTube"},
    {u"you tube", u"YouTube"},
    {u"yt", u"YouTube"},
    {u"facebook", u"Facebook"},
    {u"fb", u"Facebook"},
    {u"twitter", renamed},
    {u"telegram", u"Telegram"},
    {u"tg", u"Telegram"},
    {u"threads", u"Threads"},
    {u"spotify", u"Spotify"},
    {u"soundcloud", u"SoundCloud"},
    {u"sound cloud", u"SoundCloud"},
    {u"apple music", u"Apple Music"},
    {u"deezer", u"Deezer"},
    {u"tidal", u"TIDAL"},
    {u"audiomack", u"Audiomack"},
    {u"mixcloud", u"Mixcloud"},
    {u"shazam", u"Shazam"},
    {u"boomplay", u"Boomplay"},
    {u"reverbnation", u"ReverbNation"},
    {u"linkedin", u"LinkedIn"},
    {u"linked in", u"LinkedIn"},
    {u"pinterest", u"Pinterest"},
    {u"reddit", u"Reddit"},
    {u"quora", u"Quora"},
    {u"tumblr", u"Tumblr"},
    {u"bluesky", u"Bluesky"},
    {u"mastodon", u"Mastodon"},
    {u"discord", u"Discord"},
    {u"twitch", u"Twitch"},
    {u"kick", u"Kick"},
    {u"trovo", u"Trovo"},
    {u"rumble", u"Rumble"},
    {u"bigo", u"Bigo Live"},
    {u"likee", u"Likee"},
    {u"kwai", u"Kwai"},
    {u"snapchat", u"Snapchat"},
    {u"whatsapp", u"WhatsApp"},
    {u"clubhouse", u"Clubhouse"},
    {u"vimeo", u"Vimeo"},
    {u"dailymotion", u"Dailymotion"},
    {u"vk", u"VK"},
    {u"vkontakte", u"VK"},
    {u"odnoklassniki", u"Odnoklassniki"},
    {u"rutube", u"RuTube"},
    {u"dzen", u"Dzen"},
    {u"yandex", u"Yandex"},
    {u"google", u"Google"},
    {u"trustpilot", u"Trustpilot"},
    {u"tripadvisor", u"Tripadvisor"},
    {u"yelp", u"Yelp"},
    {u"steam", u"Steam"},
    {u"roblox", u"Roblox"},
    {u"behance", u"Behance"},
    {u"dribbble", u"Dribbble"},
    {u"github", u"GitHub"},
    {u"imdb", u"IMDb"},
    {u"shopee", u"Shopee"},
    {u"tokopedia", u"Tokopedia"},
    {u"lazada", u"Lazada"},
    {u"etsy", u"Etsy"},
    {u"onlyfans", u"OnlyFans"},
    {u"patreon", u"Patreon"},
    {u"opensea", u"OpenSea"},
    {u"coinmarketcap", u"CoinMarketCap"},
    {u"weibo", u"Weibo"},
    {u"douyin", u"Douyin"},
    {u"bilibili", u"Bilibili"},
    {u"wechat", u"WeChat"},
    {u"xiaohongshu", u"Xiaohongshu"},
    {u"kakaotalk", u"KakaoTalk"},
    {u"naver", u"Naver"},
    {u"zalo", u"Zalo"},
});

QStringView knownName(const QString& written) {
    static const QHash<QString, QStringView> names = [] {
        QHash<QString, QStringView> made;
        for (const PlatformName& one : known)
            made.insert(one.written.toString(), one.name);
        return made;
    }();
    return names.value(written);
}

QStringList foldedWords(TextFolder& folder, const QString& name) {
    const QByteArray utf8 = name.toUtf8();
    ByteArena bytes;
    folder.append(bytes, {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    QString folded = QString::fromUtf8(bytes.view().data(), static_cast<qsizetype>(bytes.size()));
    for (QChar& sign : folded) {
        if (!sign.isLetterOrNumber() && !sign.isSurrogate())
            sign = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QString platformOf(TextFolder& folder, const QString& name) {
    const QStringList words = foldedWords(folder, name);
    // Anywhere else the letter is a "times".
    if (words.size() > 1 && words.first() == u"x")
        return renamed.toString();
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at + 1 < words.size()) {
            if (const QStringView two = knownName(words.at(at) + u' ' + words.at(at + 1)); !two.isEmpty())
                return two.toString();
        }
        if (const QStringView one = knownName(words.at(at)); !one.isEmpty())
            return one.toString();
    }
    return {};
}

} // namespace

std::span<const PlatformName> platformNames() {
    return known;
}

QStringView platformNamedX() {
    return renamed;
}

QString platformOf(const QString& name) {
    TextFolder folder;
    return platformOf(folder, name);
}

std::vector<CategoryGroup> groupedByPlatform(const QStringList& categories) {
    TextFolder folder;
    std::vector<CategoryGroup> groups;
    QHash<QString, std::size_t> groupOf;
    for (qsizetype at = 0; at < categories.size(); ++at) {
        if (categories.at(at).isEmpty())
            continue;
        const QString platform = platformOf(folder, categories.at(at));
        const std::size_t group = platform.isEmpty() ? groups.size() : groupOf.value(platform, groups.size());
        if (group == groups.size()) {
            groups.push_back({platform, {}});
            if (!platform.isEmpty())
                groupOf.insert(platform, group);
        }
        groups[group].categories.push_back(static_cast<int>(at));
    }
    for (CategoryGroup& group : groups) {
        if (group.categories.size() == 1)
            group.platform.clear();
    }
    return groups;
}

QString withoutPlatform(const QString& category, const QString& platform) {
    if (platform.isEmpty())
        return category;
    const auto isWord = [&](qsizetype at) {
        return at < category.size() && (category.at(at).isLetterOrNumber() || category.at(at).isSurrogate());
    };
    TextFolder folder;
    // As many of the first words as name it, two at most.
    qsizetype at = 0;
    for (int words = 1; words <= 2; ++words) {
        while (isWord(at))
            ++at;
        const QString begin = foldedWords(folder, category.left(at)).join(u' ');
        if (begin == u"x" ? platform == renamed : knownName(begin) == platform) {
            while (at < category.size() && !isWord(at) && !QStringView(u"([{").contains(category.at(at)))
                ++at;
            return at < category.size() ? category.mid(at) : category;
        }
        if (at < category.size() && category.at(at) == u' ')
            ++at;
    }
    return category;
}
