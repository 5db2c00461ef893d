// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_type.h"

#include "core/folded_word.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Choice = FieldTrait::Choice;

constexpr std::array delays = {
    Choice{"0", QT_TRANSLATE_NOOP("ServiceField", "No delay")},
    Choice{"5", QT_TRANSLATE_NOOP("ServiceField", "5 minutes")},
    Choice{"10", QT_TRANSLATE_NOOP("ServiceField", "10 minutes")},
    Choice{"15", QT_TRANSLATE_NOOP("ServiceField", "15 minutes")},
    Choice{"30", QT_TRANSLATE_NOOP("ServiceField", "30 minutes")},
    Choice{"60", QT_TRANSLATE_NOOP("ServiceField", "60 minutes")},
    Choice{"90", QT_TRANSLATE_NOOP("ServiceField", "90 minutes")},
    Choice{"120", QT_TRANSLATE_NOOP("ServiceField", "120 minutes")},
    Choice{"150", QT_TRANSLATE_NOOP("ServiceField", "150 minutes")},
    Choice{"180", QT_TRANSLATE_NOOP("ServiceField", "180 minutes")},
    Choice{"210", QT_TRANSLATE_NOOP("ServiceField", "210 minutes")},
    Choice{"240", QT_TRANSLATE_NOOP("ServiceField", "240 minutes")},
    Choice{"270", QT_TRANSLATE_NOOP("ServiceField", "270 minutes")},
    Choice{"300", QT_TRANSLATE_NOOP("ServiceField", "300 minutes")},
    Choice{"360", QT_TRANSLATE_NOOP("ServiceField", "360 minutes")},
    Choice{"420", QT_TRANSLATE_NOOP("ServiceField", "420 minutes")},
    Choice{"480", QT_TRANSLATE_NOOP("ServiceField", "480 minutes")},
    Choice{"540", QT_TRANSLATE_NOOP("ServiceField", "540 minutes")},
    Choice{"600", QT_TRANSLATE_NOOP("ServiceField", "600 minutes")},
};

constexpr std::array devices = {
    Choice{"1", QT_TRANSLATE_NOOP("ServiceField", "Desktop")},
    Choice{"2", QT_TRANSLATE_NOOP("ServiceField", "Mobile (Android)")},
    Choice{"3", QT_TRANSLATE_NOOP("ServiceField", "Mobile (iOS)")},
    Choice{"4", QT_TRANSLATE_NOOP("ServiceField", "Mixed (mobile)")},
    Choice{"5", QT_TRANSLATE_NOOP("ServiceField", "Mixed (mobile and desktop)")},
};

constexpr std::array trafficTypes = {
    Choice{"1", QT_TRANSLATE_NOOP("ServiceField", "Google keyword")},
    Choice{"2", QT_TRANSLATE_NOOP("ServiceField", "Custom referrer")},
    Choice{"3", QT_TRANSLATE_NOOP("ServiceField", "Blank referrer")},
};

// In the order of Field, so that a field's number is its place.
constexpr std::array traits = {
    FieldTrait{Field::Link, "link", QT_TRANSLATE_NOOP("ServiceField", "Link"), FieldInput::Link},
    FieldTrait{Field::Quantity, "quantity", QT_TRANSLATE_NOOP("ServiceField", "Quantity"), FieldInput::Number},
    FieldTrait{Field::Comments, "comments", QT_TRANSLATE_NOOP("ServiceField", "Comments"), FieldInput::Lines},
    FieldTrait{Field::Usernames, "usernames", QT_TRANSLATE_NOOP("ServiceField", "Usernames"), FieldInput::Lines},
    FieldTrait{Field::Username, "username", QT_TRANSLATE_NOOP("ServiceField", "Username"), FieldInput::Text},
    FieldTrait{Field::Hashtags, "hashtags", QT_TRANSLATE_NOOP("ServiceField", "Hashtags"), FieldInput::Lines},
    FieldTrait{Field::Hashtag, "hashtag", QT_TRANSLATE_NOOP("ServiceField", "Hashtag"), FieldInput::Text},
    FieldTrait{Field::Media, "media", QT_TRANSLATE_NOOP("ServiceField", "Media"), FieldInput::Link},
    FieldTrait{Field::AnswerNumber, "answer_number", QT_TRANSLATE_NOOP("ServiceField", "Answer number"),
               FieldInput::Number},
    FieldTrait{Field::Groups, "groups", QT_TRANSLATE_NOOP("ServiceField", "Groups"), FieldInput::Lines},
    FieldTrait{Field::Keywords, "keywords", QT_TRANSLATE_NOOP("ServiceField", "Keywords"), FieldInput::Lines},
    FieldTrait{Field::Runs, "runs", QT_TRANSLATE_NOOP("ServiceField", "Runs"), FieldInput::Number},
    FieldTrait{Field::Interval, "interval", QT_TRANSLATE_NOOP("ServiceField", "Interval"), FieldInput::Number},
    FieldTrait{Field::Minimum, "min", QT_TRANSLATE_NOOP("ServiceField", "Minimum"), FieldInput::Number},
    FieldTrait{Field::Maximum, "max", QT_TRANSLATE_NOOP("ServiceField", "Maximum"), FieldInput::Number},
    FieldTrait{Field::Posts, "posts", QT_TRANSLATE_NOOP("ServiceField", "Posts"), FieldInput::Number},
    FieldTrait{Field::OldPosts, "old_posts", QT_TRANSLATE_NOOP("ServiceField", "Old posts"), FieldInput::Number},
    FieldTrait{Field::Delay, "delay", QT_TRANSLATE_NOOP("ServiceField", "Delay"), FieldInput::Choice, delays},
    FieldTrait{Field::Expiry, "expiry", QT_TRANSLATE_NOOP("ServiceField", "Expiry"), FieldInput::Date},
    FieldTrait{Field::Country, "country", QT_TRANSLATE_NOOP("ServiceField", "Country"), FieldInput::Text},
    FieldTrait{Field::Device, "device", QT_TRANSLATE_NOOP("ServiceField", "Device"), FieldInput::Choice, devices},
    FieldTrait{Field::TrafficType, "type_of_traffic", QT_TRANSLATE_NOOP("ServiceField", "Traffic type"),
               FieldInput::Choice, trafficTypes},
    FieldTrait{Field::GoogleKeyword, "google_keyword", QT_TRANSLATE_NOOP("ServiceField", "Google keyword"),
               FieldInput::Text},
    FieldTrait{Field::ReferringUrl, "referring_url", QT_TRANSLATE_NOOP("ServiceField", "Referring URL"),
               FieldInput::Link},
};

constexpr bool inOrder() {
    for (std::size_t at = 0; at < traits.size(); ++at) {
        if (static_cast<std::size_t>(traits[at].field) != at)
            return false;
    }
    return traits.size() == static_cast<std::size_t>(Field::ReferringUrl) + 1;
}
static_assert(inOrder());

constexpr FieldUse need(Field field) {
    return {field, true};
}

constexpr FieldUse may(Field field) {
    return {field, false};
}

constexpr std::array defaultFields = {need(Field::Link), need(Field::Quantity), may(Field::Runs), may(Field::Interval)};
constexpr std::array packageFields = {need(Field::Link)};
constexpr std::array seoFields = {need(Field::Link), need(Field::Quantity), need(Field::Keywords)};
constexpr std::array commentsFields = {need(Field::Link), need(Field::Comments)};
constexpr std::array mentionsFields = {need(Field::Link), need(Field::Quantity), need(Field::Usernames)};
constexpr std::array mentionsWithHashtagsFields = {need(Field::Link), need(Field::Quantity), need(Field::Usernames),
                                                   need(Field::Hashtags)};
constexpr std::array mentionsListFields = {need(Field::Link), need(Field::Usernames)};
constexpr std::array hashtagFields = {need(Field::Link), need(Field::Quantity), need(Field::Hashtag)};
constexpr std::array usernameFields = {need(Field::Link), need(Field::Quantity), need(Field::Username)};
constexpr std::array mediaFields = {need(Field::Link), need(Field::Quantity), need(Field::Media)};
constexpr std::array repliesFields = {need(Field::Link), need(Field::Username), need(Field::Comments)};
constexpr std::array pollFields = {need(Field::Link), need(Field::Quantity), need(Field::AnswerNumber)};
constexpr std::array groupsFields = {need(Field::Link), need(Field::Quantity), need(Field::Groups)};
constexpr std::array subscriptionFields = {need(Field::Username), need(Field::Minimum), need(Field::Maximum),
                                           need(Field::Delay),    may(Field::Posts),    may(Field::OldPosts),
                                           may(Field::Expiry)};
constexpr std::array trafficFields = {need(Field::Link),        need(Field::Quantity),    need(Field::Country),
                                      need(Field::Device),      need(Field::TrafficType), may(Field::GoogleKeyword),
                                      may(Field::ReferringUrl), may(Field::Runs),         may(Field::Interval)};
constexpr std::array otherFields = {need(Field::Link), need(Field::Quantity)};

// The last row is for every word that stands in no other.
constexpr std::array types = {
    ServiceType{"Default", defaultFields, UnitRule::QuantityTimesRuns},
    ServiceType{"Package", packageFields, UnitRule::Package},
    ServiceType{"SEO", seoFields, UnitRule::Quantity},
    ServiceType{"Custom Comments", commentsFields, UnitRule::CommentLines},
    ServiceType{"Custom Comments Package", commentsFields, UnitRule::Package},
    ServiceType{"Mentions", mentionsFields, UnitRule::Quantity},
    ServiceType{"Mentions with Hashtags", mentionsWithHashtagsFields, UnitRule::Quantity},
    ServiceType{"Mentions Custom List", mentionsListFields, UnitRule::UsernameLines},
    ServiceType{"Mentions Hashtag", hashtagFields, UnitRule::Quantity},
    ServiceType{"Mentions User Followers", usernameFields, UnitRule::Quantity},
    ServiceType{"Mentions Media Likers", mediaFields, UnitRule::Quantity},
    ServiceType{"Comment Likes", usernameFields, UnitRule::Quantity},
    ServiceType{"Comment Replies", repliesFields, UnitRule::CommentLines},
    ServiceType{"Poll", pollFields, UnitRule::Quantity},
    ServiceType{"Invites from Groups", groupsFields, UnitRule::Quantity},
    ServiceType{"Subscriptions", subscriptionFields, UnitRule::PerPost},
    ServiceType{"Web Traffic", trafficFields, UnitRule::QuantityTimesRuns},
    ServiceType{"", otherFields, UnitRule::Quantity, true},
};

} // namespace

std::span<const ServiceType> serviceTypes() {
    return types;
}

const ServiceType& serviceType(QStringView word) {
    const QString folded = foldedWord(word);
    for (const ServiceType& type : types) {
        if (folded == foldedWord(QString::fromLatin1(type.name)))
            return type;
    }
    return types.back();
}

const FieldTrait& fieldTrait(Field field) {
    return traits[static_cast<std::size_t>(field)];
}

std::span<const FieldTrait> fieldTraits() {
    return traits;
}

QString fieldLabel(Field field) {
    return QCoreApplication::translate("ServiceField", fieldTrait(field).label);
}

QString choiceLabel(const FieldTrait::Choice& choice) {
    return QCoreApplication::translate("ServiceField", choice.label);
}
