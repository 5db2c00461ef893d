// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_checks.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRuns = 1000;
constexpr qint64 mostMinutes = 60LL * 24 * 30;
constexpr qint64 mostPosts = 1000;
constexpr qsizetype longestLink = 2048;

QString missing(const QString& parameter) {
    return u"Parameter %1 is required"_s.arg(parameter);
}

QString incorrect(const QString& parameter) {
    return u"Parameter %1 is incorrect"_s.arg(parameter);
}

std::optional<qint64> wholeNumber(const QString& text) {
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return digits && ok ? std::optional(number) : std::nullopt;
}

bool isWithin(const QString& text, qint64 low, qint64 high) {
    const auto number = wholeNumber(text);
    return number && *number >= low && *number <= high;
}

bool isOneWord(const QString& text) {
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

// An address with http, https or no scheme, or a name such as @somebody.
bool isLink(const QString& text) {
    static constexpr std::array<QLatin1StringView, 5> foreign = {"javascript:"_L1, "data:"_L1, "file:"_L1,
                                                                 "vbscript:"_L1, "about:"_L1};
    if (text.isEmpty() || text.size() > longestLink || !isOneWord(text))
        return false;
    for (const QLatin1StringView scheme : foreign) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return false;
    }
    const qsizetype at = text.indexOf("://"_L1);
    return at < 0 || text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

bool isDelay(const QString& text) {
    static constexpr std::array<qint64, 7> shortOnes = {0, 5, 10, 15, 30, 60, 90};
    const auto minutes = wholeNumber(text);
    if (!minutes)
        return false;
    const bool isShort = std::find(shortOnes.begin(), shortOnes.end(), *minutes) != shortOnes.end();
    return isShort || (*minutes >= 120 && *minutes <= 600 && *minutes % 30 == 0);
}

QDate dateOf(const QString& text) {
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 || !isWithin(parts[0], 1, 31) || !isWithin(parts[1], 1, 12) || parts[2].size() != 4)
        return {};
    return {parts[2].toInt(), parts[1].toInt(), parts[0].toInt()};
}

struct FieldRule {
    quint32 field;
    QLatin1StringView name;
    bool (*isGood)(const QString&);
};

bool isAnything(const QString&) {
    return true;
}

constexpr std::array<FieldRule, 14> fieldRules = {{
    {KeywordsField, "keywords"_L1, isAnything},
    {CommentsField, "comments"_L1, isAnything},
    {UsernamesField, "usernames"_L1, isAnything},
    {HashtagsField, "hashtags"_L1, isAnything},
    {HashtagField, "hashtag"_L1, isOneWord},
    {UsernameField, "username"_L1, isOneWord},
    {MediaField, "media"_L1, isLink},
    {AnswerField, "answer_number"_L1, [](const QString& text) { return isWithin(text, 1, 100); }},
    {GroupsField, "groups"_L1, isAnything},
    {DelayField, "delay"_L1, isDelay},
    {CountryField, "country"_L1, isAnything},
    {DeviceField, "device"_L1, [](const QString& text) { return isWithin(text, 1, 5); }},
    {TrafficField, "type_of_traffic"_L1, [](const QString& text) { return isWithin(text, 1, 3); }},
    {ReactionField, "reaction"_L1, isOneWord},
}};

QString fieldError(const PracticeTypeRule& rule, const PracticeForm& form) {
    if ((rule.fields & LinkField) != 0 && !isLink(form.value(u"link"_s)))
        return u"Bad link"_s;
    for (const FieldRule& field : fieldRules) {
        if ((rule.fields & field.field) == 0)
            continue;
        const QString text = form.value(field.name);
        if (text.isEmpty())
            return missing(field.name);
        if (!field.isGood(text))
            return incorrect(field.name);
    }
    return {};
}

QString trafficError(const PracticeForm& form) {
    const QString kind = form.value(u"type_of_traffic"_s);
    if (kind == u'1' && form.value(u"google_keyword"_s).isEmpty())
        return missing(u"google_keyword"_s);
    if (kind == u'2' && form.value(u"referring_url"_s).isEmpty())
        return missing(u"referring_url"_s);
    if (kind == u'2' && !isLink(form.value(u"referring_url"_s)))
        return incorrect(u"referring_url"_s);
    return {};
}

QString quantityError(const PracticeService& service, std::optional<qint64> quantity) {
    if (quantity && *quantity >= service.min && *quantity <= service.max)
        return {};
    return u"Quantity must be at least %1 and maximum %2"_s.arg(service.min).arg(service.max);
}

QString dripError(const PracticeForm& form, PracticeDraft& draft) {
    const QString runs = form.value(u"runs"_s);
    const QString interval = form.value(u"interval"_s);
    if (runs.isEmpty() && interval.isEmpty())
        return {};
    if (runs.isEmpty() || interval.isEmpty())
        return u"Parameters runs and interval go together"_s;
    if (!isWithin(runs, 1, mostRuns))
        return incorrect(u"runs"_s);
    if (!isWithin(interval, 1, mostMinutes))
        return incorrect(u"interval"_s);
    draft.runs = runs.toLongLong();
    draft.interval = interval.toLongLong();
    return {};
}

QString subscriptionError(const PracticeService& service, const PracticeForm& form, PracticeDraft& draft) {
    const auto low = wholeNumber(form.value(u"min"_s));
    const auto high = wholeNumber(form.value(u"max"_s));
    for (const auto& bound : {low, high}) {
        if (QString error = quantityError(service, bound); !error.isEmpty())
            return error;
    }
    if (*low > *high)
        return incorrect(u"max"_s);
    const QString posts = form.value(u"posts"_s);
    if (!posts.isEmpty() && !isWithin(posts, 1, mostPosts))
        return incorrect(u"posts"_s);
    const QString oldPosts = form.value(u"old_posts"_s);
    if (!oldPosts.isEmpty() && !isWithin(oldPosts, 0, mostPosts))
        return incorrect(u"old_posts"_s);
    draft.expiryText = form.value(u"expiry"_s);
    draft.expiry = dateOf(draft.expiryText);
    if (!draft.expiryText.isEmpty() && (!draft.expiry.isValid() || draft.expiry < QDate::currentDate()))
        return incorrect(u"expiry"_s);
    draft.link = form.value(u"username"_s);
    draft.quantity = *low;
    draft.runs = posts.toLongLong();
    draft.oldPosts = oldPosts.toLongLong();
    draft.delay = form.value(u"delay"_s).toLongLong();
    return {};
}

std::optional<qint64> unitsOf(PracticeUnits units, const PracticeForm& form) {
    switch (units) {
    case PracticeUnits::Once:
        return 1;
    case PracticeUnits::CommentLines:
        return form.lines(u"comments"_s).size();
    case PracticeUnits::UsernameLines:
        return form.lines(u"usernames"_s).size();
    case PracticeUnits::Quantity:
    case PracticeUnits::Posts:
        break;
    }
    return wholeNumber(form.value(u"quantity"_s));
}

} // namespace

Result<PracticeDraft, QString> checkedPracticeOrder(const PracticeService& service, const PracticeForm& form) {
    const PracticeTypeRule& rule = practiceTypeRule(service.type);
    if (QString error = fieldError(rule, form); !error.isEmpty())
        return error;
    PracticeDraft draft;
    if (rule.units == PracticeUnits::Posts) {
        if (QString error = subscriptionError(service, form, draft); !error.isEmpty())
            return error;
        return draft;
    }
    const auto units = unitsOf(rule.units, form);
    if (QString error = quantityError(service, units); !error.isEmpty())
        return error;
    draft.link = form.value(u"link"_s);
    draft.quantity = *units;
    if (QString error = rule.fields & TrafficField ? trafficError(form) : QString(); !error.isEmpty())
        return error;
    if (QString error = rule.drip ? dripError(form, draft) : QString(); !error.isEmpty())
        return error;
    return draft;
}
