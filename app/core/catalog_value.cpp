// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_value.h"

#include "core/catalog_filter.h"
#include "core/catalog_number.h"
#include "core/number_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogTerm::Kind;
using Change = ServiceChangeKind;

CatalogTextProblem problemOf(const CatalogToken& token, const QString& words) {
    // A missing value is marked by what it is missing from, a wrong one by itself.
    if (token.text.isEmpty())
        return {token.at, token.length, words};
    return {token.valueAt, token.at + token.length - token.valueAt, words};
}

const CatalogChangeWord* changeWord(QStringView value) {
    const auto& words = catalogChangeWords();
    const auto found = std::find_if(words.begin(), words.end(), [value](const CatalogChangeWord& word) {
        return value.compare(QStringView(word.word), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? nullptr : &*found;
}

template <typename Number, typename Parse>
struct Bounds {
    std::optional<Number> low;
    std::optional<Number> high;
    bool lowIncluded = true;
    bool highIncluded = true;
    bool readable = false;

    Bounds(const CatalogToken& token, Parse parse) {
        const QStringView sign = token.sign;
        const bool equal = sign == u":" || sign == u"=";
        const qsizetype dots = equal ? token.text.indexOf(u"..") : -1;
        if (dots >= 0) {
            const QStringView left = token.text.left(dots);
            const QStringView right = token.text.mid(dots + 2);
            low = left.isEmpty() ? std::nullopt : parse(left);
            high = right.isEmpty() ? std::nullopt : parse(right);
            readable = (low || left.isEmpty()) && (high || right.isEmpty()) && (low || high);
            return;
        }
        const auto number = parse(token.text);
        readable = number.has_value();
        const bool below = sign.startsWith(u'<') || sign == u"\u2264";
        const bool above = sign.startsWith(u'>') || sign == u"\u2265";
        if (!above)
            high = number;
        if (!below)
            low = number;
        highIncluded = sign != u"<";
        lowIncluded = sign != u">";
    }
    [[nodiscard]] bool turned() const { return low && high && *high < *low; }
};

// "90s", "45m", "3h", "1.5h", "2d" or "1w", in milliseconds.
std::optional<Decimal> durationOf(QStringView text) {
    struct Unit {
        const char16_t* word;
        qint64 milliseconds;
    };
    static constexpr Unit units[] = {{u"min", 60'000},  {u"s", 1'000},      {u"m", 60'000},
                                     {u"h", 3'600'000}, {u"d", 86'400'000}, {u"w", 604'800'000}};
    for (const Unit& unit : units) {
        const QStringView word(unit.word);
        if (!text.endsWith(word, Qt::CaseInsensitive))
            continue;
        const auto count = decimalOf(text.chopped(word.size()).trimmed());
        return count && !count->isNegative() ? count->times(Decimal(unit.milliseconds)) : std::nullopt;
    }
    return std::nullopt;
}

// "95%" or "95", in thousandths.
std::optional<Decimal> percentOf(QStringView text) {
    const auto percent = decimalOf(text.endsWith(u'%') ? text.chopped(1).trimmed() : text);
    return percent && !percent->isNegative() ? percent->times(Decimal(10)) : std::nullopt;
}

// What a record tells of a service.
Result<CatalogTerm, CatalogTextProblem> recordTerm(const CatalogToken& token) {
    const bool finishes = token.field == CatalogField::Finishes;
    const Bounds<Decimal, decltype(&durationOf)> bounds(token, finishes ? &durationOf : &percentOf);
    if (!bounds.readable)
        return problemOf(
            token,
            (finishes
                 ? QCoreApplication::translate("CatalogLanguage", "“%1” is not a time. Write it like 45m, 3h or 2d.")
                 : QCoreApplication::translate("CatalogLanguage", "“%1” is not a share. Write it like 95% or 95."))
                .arg(token.text));
    if (bounds.turned())
        return problemOf(
            token,
            QCoreApplication::translate("CatalogLanguage", "The range “%1” ends before it begins.").arg(token.text));
    CatalogTerm term;
    term.kind = finishes ? Kind::Finishes : Kind::Delivered;
    term.low = bounds.low;
    term.high = bounds.high;
    term.lowIncluded = bounds.lowIncluded;
    term.highIncluded = bounds.highIncluded;
    return term;
}

Result<CatalogTerm, CatalogTextProblem> numberTerm(const CatalogToken& token) {
    const auto unreadable = [&token](const QString& words) { return problemOf(token, words.arg(token.text)); };
    const QString turned = QCoreApplication::translate("CatalogLanguage", "The range “%1” ends before it begins.");
    CatalogTerm term;
    if (token.field == CatalogField::Rate) {
        const Bounds<Decimal, decltype(&decimalOf)> bounds(token, &decimalOf);
        if (!bounds.readable)
            return unreadable(QCoreApplication::translate("CatalogLanguage",
                                                          "“%1” is not a rate. Write it like 0.5, 1,000 or 0.1..0.5."));
        if (bounds.turned())
            return unreadable(turned);
        term.kind = Kind::Rate;
        term.low = bounds.low;
        term.high = bounds.high;
        term.lowIncluded = bounds.lowIncluded;
        term.highIncluded = bounds.highIncluded;
        return term;
    }
    const Bounds<qint64, decltype(&parseCount)> bounds(token, &parseCount);
    if (!bounds.readable)
        return unreadable(QCoreApplication::translate(
            "CatalogLanguage", "“%1” is not a whole number. Write it like 500, 10,000, 10k or 100..10k."));
    if (bounds.turned())
        return unreadable(turned);
    term.kind = token.field == CatalogField::Min   ? Kind::Min
                : token.field == CatalogField::Max ? Kind::Max
                                                   : Kind::IdNumber;
    // Counts are never negative, so that one less always fits.
    if (bounds.high)
        term.highest = bounds.highIncluded ? *bounds.high : *bounds.high - 1;
    if (bounds.low && !bounds.lowIncluded && *bounds.low == std::numeric_limits<qint64>::max())
        term.highest = std::numeric_limits<qint64>::min();
    else if (bounds.low)
        term.lowest = bounds.lowIncluded ? *bounds.low : *bounds.low + 1;
    return term;
}

Result<CatalogTerm, CatalogTextProblem> flagTerm(const CatalogToken& token) {
    CatalogTerm term;
    term.kind = token.field == CatalogField::Refill   ? Kind::Refill
                : token.field == CatalogField::Cancel ? Kind::Cancel
                                                      : Kind::DripFeed;
    const auto wanted = yesOrNo(token.text);
    if (!wanted)
        return problemOf(
            token,
            QCoreApplication::translate("CatalogLanguage", "“yes” or “no” belongs here, not “%1”.").arg(token.text));
    if (*wanted)
        return term;
    CatalogTerm none;
    none.kind = Kind::Not;
    none.parts.push_back(std::move(term));
    return none;
}

Result<CatalogTerm, CatalogTextProblem> newsTerm(const CatalogToken& token) {
    constexpr qint64 day = 86'400'000;
    CatalogTerm term;
    term.kind = Kind::News;
    term.period = CatalogQuery::newsDays * day;
    const auto period = periodOf(token.text);
    if (token.field == CatalogField::New) {
        term.changes = static_cast<ServiceChangeSet>(setOf(Change::New) | setOf(Change::Back));
        if (!period)
            return problemOf(
                token, QCoreApplication::translate("CatalogLanguage",
                                                   "“%1” is not a time. Write hours, days or weeks: 24h, 7d or 2w.")
                           .arg(token.text));
        term.period = *period;
        return term;
    }
    if (const CatalogChangeWord* word = changeWord(token.text)) {
        term.changes = word->changes;
        return term;
    }
    if (!period) {
        QStringList words;
        for (const CatalogChangeWord& word : catalogChangeWords())
            words.append(QStringView(word.word).toString());
        return problemOf(token, QCoreApplication::translate("CatalogLanguage", "“%1” is not one of: %2.")
                                    .arg(token.text, words.join(u", "_s)));
    }
    term.changes = changeWord(u"any")->changes;
    term.period = *period;
    return term;
}

} // namespace

Result<CatalogTerm, CatalogTextProblem> catalogTerm(const CatalogToken& token) {
    const bool equal = token.sign == u":" || token.sign == u"=";
    if (token.text.isEmpty() && !token.quotedValue)
        return problemOf(token, isNumberField(token.field)
                                    ? QCoreApplication::translate("CatalogLanguage", "A number is missing here.")
                                    : QCoreApplication::translate("CatalogLanguage", "A value is missing here."));
    if (!equal && !isNumberField(token.field))
        return CatalogTextProblem{
            token.at, token.length,
            QCoreApplication::translate("CatalogLanguage", "This takes a colon: only numbers are compared.")};
    switch (token.field) {
    case CatalogField::Rate:
    case CatalogField::Min:
    case CatalogField::Max:
        return numberTerm(token);
    case CatalogField::Refill:
    case CatalogField::Cancel:
    case CatalogField::DripFeed:
        return flagTerm(token);
    case CatalogField::New:
    case CatalogField::Changed:
        return newsTerm(token);
    case CatalogField::Finishes:
    case CatalogField::Delivered:
        return recordTerm(token);
    case CatalogField::Id:
        if (!equal || (!token.quotedValue && token.text.contains(u"..")))
            return numberTerm(token);
        break;
    case CatalogField::Type:
    case CatalogField::Category:
    case CatalogField::Account:
        break;
    }
    CatalogTerm term;
    term.kind = token.field == CatalogField::Id        ? Kind::Id
                : token.field == CatalogField::Type    ? Kind::Type
                : token.field == CatalogField::Account ? Kind::Account
                                                       : Kind::Category;
    term.id = token.text.toString();
    term.words = catalogWords(token.text);
    term.phrase = token.quotedValue;
    return term;
}

bool isNumberField(CatalogField field) {
    return field == CatalogField::Rate || field == CatalogField::Min || field == CatalogField::Max ||
           field == CatalogField::Id || field == CatalogField::Finishes || field == CatalogField::Delivered;
}

bool isCatalogValue(CatalogField field, QStringView value) {
    CatalogToken token;
    token.field = field;
    token.text = value;
    token.sign = u":";
    return catalogTerm(token).ok();
}

const QList<CatalogChangeWord>& catalogChangeWords() {
    static const QList<CatalogChangeWord> words = [] {
        const auto both = [](Change a, Change b) { return static_cast<ServiceChangeSet>(setOf(a) | setOf(b)); };
        constexpr auto all = static_cast<ServiceChangeSet>((1U << serviceChangeKinds) - 1);
        return QList<CatalogChangeWord>{
            {u"price", both(Change::Dearer, Change::Cheaper)},
            {u"dearer", setOf(Change::Dearer)},
            {u"cheaper", setOf(Change::Cheaper)},
            {u"limits", setOf(Change::Limits)},
            {u"name", setOf(Change::Name)},
            {u"refill", setOf(Change::Refill)},
            {u"cancel", setOf(Change::Cancel)},
            {u"type", setOf(Change::Type)},
            {u"any", all},
        };
    }();
    return words;
}
