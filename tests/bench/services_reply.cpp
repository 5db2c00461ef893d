// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_reply.h"

#include <array>
#include <cstdint>
#include <string>

namespace {

/// Numbers that look random and are the same on every machine.
class Dice final {
public:
    std::uint32_t below(std::uint32_t bound) {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(m_state >> 33) % bound;
    }
    template <std::size_t size>
    const char* oneOf(const std::array<const char*, size>& choices) {
        return choices[below(size)];
    }

private:
    std::uint64_t m_state = 42;
};

constexpr std::array networks = {"Instagram", "TikTok",  "YouTube", "Facebook",   "Telegram", "Twitter",
                                 "Spotify",   "Twitch",  "Discord", "SoundCloud", "LinkedIn", "Pinterest",
                                 "Snapchat",  "Threads", "Reddit",  "Website"};
constexpr std::array kinds = {"Followers", "Likes",   "Views",  "Comments", "Shares",     "Members",
                              "Saves",     "Reposts", "Visits", "Plays",    "Watch Time", "Subscribers"};
constexpr std::array qualities = {"Real", "Premium", "High Quality", "Mixed", "Old Accounts", "Worldwide", "Targeted"};
constexpr std::array countries = {"USA", "India", "Brazil", "T\\u00fcrkiye", "Россия", "Deutschland", "Indonesia"};
constexpr std::array signs = {"", "", "", "", "", "\\u26a1 ", "\\u2b50 ", "\\ud83d\\udd25 ", "♻️ ", "[NEW] "};
constexpr std::array types = {"Default", "Default",         "Default", "Default",  "Default",
                              "Package", "Custom Comments", "Poll",    "Mentions", "Comment Likes"};

std::string number(std::uint32_t value) {
    return std::to_string(value);
}

} // namespace

QByteArray servicesReply(int count) {
    Dice dice;
    QByteArray reply;
    reply.reserve(static_cast<qsizetype>(count) * 260);
    reply.append('[');
    std::string category;
    for (int i = 0; i < count; ++i) {
        if (i % 200 == 0)
            category = std::string(networks[static_cast<std::size_t>(i / 200) % networks.size()]) + " " +
                       dice.oneOf(kinds) + " | " + dice.oneOf(qualities) + " " +
                       number(static_cast<std::uint32_t>(i / 200));
        const std::string name =
            std::string(dice.oneOf(signs)) + category.substr(0, category.find(' ')) + " " + dice.oneOf(kinds) + " - " +
            dice.oneOf(qualities) + " | " + dice.oneOf(countries) + " | Max " + number(dice.below(900) + 1) +
            "K | Start: 0-" + number(dice.below(24) + 1) + " hours | " + number(dice.below(90) * 10 + 10) + "K\\/Day";
        const std::string entry =
            "{\"service\":" + number(static_cast<std::uint32_t>(i + 1)) + ",\"name\":\"" + name + "\",\"type\":\"" +
            dice.oneOf(types) + "\",\"category\":\"" + category + "\",\"rate\":\"" + number(dice.below(90)) + "." +
            number(dice.below(90'000) + 10'000) + "\",\"min\":\"" + number(dice.below(20) * 10 + 10) + "\",\"max\":\"" +
            number(dice.below(1'000) * 1'000 + 1'000) + "\",\"refill\":" + (dice.below(3) == 0 ? "true" : "false") +
            ",\"cancel\":" + (dice.below(2) == 0 ? "true" : "false") + "}";
        if (i > 0)
            reply.append(',');
        reply.append(entry.data(), static_cast<qsizetype>(entry.size()));
    }
    reply.append(']');
    return reply;
}
