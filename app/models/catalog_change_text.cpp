// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_change_text.h"

#include "core/money.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Kind = ServiceChangeKind;

QString words(const char* text) {
    return QCoreApplication::translate("CatalogChangeText", text);
}

QString shortWords(const ServiceChange& change, const QLocale& locale) {
    const bool offered = change.after == u"1";
    switch (change.kind) {
    case Kind::New:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "New"));
    case Kind::Gone:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Gone"));
    case Kind::Back:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Back"));
    case Kind::Dearer: {
        const QString percent = percentText(change.before, change.after, locale);
        return percent.isEmpty() ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Dearer"))
                                 : words(QT_TRANSLATE_NOOP("CatalogChangeText", "+%1%")).arg(percent);
    }
    case Kind::Cheaper: {
        const QString percent = percentText(change.before, change.after, locale);
        return percent.isEmpty() ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Cheaper"))
                                 : words(QT_TRANSLATE_NOOP("CatalogChangeText", "−%1%")).arg(percent);
    }
    case Kind::Limits:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Limits"));
    case Kind::Name:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Renamed"));
    case Kind::Refill:
        return offered ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Refill added"))
                       : words(QT_TRANSLATE_NOOP("CatalogChangeText", "Refill ended"));
    case Kind::Cancel:
        return offered ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Cancel added"))
                       : words(QT_TRANSLATE_NOOP("CatalogChangeText", "Cancel ended"));
    case Kind::Type:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Type"));
    }
    return {};
}

QString ageText(Timestamp at, Timestamp now, const QLocale& locale) {
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;
    const qint64 age = now - at;
    if (age < minute)
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "just now"));
    if (age < hour)
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "%1 min ago")).arg(locale.toString(age / minute));
    if (age < day)
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "%1 h ago")).arg(locale.toString(age / hour));
    return words(QT_TRANSLATE_NOOP("CatalogChangeText", "%1 d ago")).arg(locale.toString(age / day));
}

// A provider's name may hold "%1": each is put in at once, not one after the other.
QString sentence(const char* text, const QString& before, const QString& after, const QString& age) {
    return words(text).arg(before, after, age);
}

QString rateText(const QString& rate, const QString& currency, const QLocale& locale) {
    const auto read = Decimal::parse(QStringView(rate));
    return read ? Money{*read, currency}.toText(locale) : rate;
}

QString rateSentence(const ServiceChange& change, const QString& currency, const QString& age, const QLocale& locale) {
    const QString before = rateText(change.before, currency, locale);
    const QString after = rateText(change.after, currency, locale);
    const QString percent = percentText(change.before, change.after, locale);
    const bool dearer = change.kind == Kind::Dearer;
    if (percent.isEmpty())
        return dearer ? sentence(QT_TRANSLATE_NOOP("CatalogChangeText", "The rate rose from %1 to %2, %3."), before,
                                 after, age)
                      : sentence(QT_TRANSLATE_NOOP("CatalogChangeText", "The rate fell from %1 to %2, %3."), before,
                                 after, age);
    const QString text =
        dearer ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "The rate rose by %1%, from %2 to %3, %4."))
               : words(QT_TRANSLATE_NOOP("CatalogChangeText", "The rate fell by %1%, from %2 to %3, %4."));
    return text.arg(percent, before, after, age);
}

} // namespace

QString changeText(const ServiceChange& change, Timestamp now, const QLocale& locale) {
    return words(QT_TRANSLATE_NOOP("CatalogChangeText", "%1 · %2"))
        .arg(shortWords(change, locale), ageText(change.at, now, locale));
}

QString changeSentence(const ServiceChange& change, const QString& currency, Timestamp now, const QLocale& locale) {
    const QString age = longAge(change.at, now);
    const bool offered = change.after == u"1";
    switch (change.kind) {
    case Kind::New:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "New in the catalog, %1.")).arg(age);
    case Kind::Gone:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Gone from the catalog, %1.")).arg(age);
    case Kind::Back:
        return words(QT_TRANSLATE_NOOP("CatalogChangeText", "Back in the catalog, %1.")).arg(age);
    case Kind::Dearer:
    case Kind::Cheaper:
        return rateSentence(change, currency, age, locale);
    case Kind::Limits:
        return sentence(QT_TRANSLATE_NOOP("CatalogChangeText", "The limits went from %1 to %2, %3."), change.before,
                        change.after, age);
    case Kind::Name:
        return sentence(QT_TRANSLATE_NOOP("CatalogChangeText", "The name was “%1” and became “%2”, %3."), change.before,
                        change.after, age);
    case Kind::Refill:
        return (offered ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Refill has been offered since %1."))
                        : words(QT_TRANSLATE_NOOP("CatalogChangeText", "Refill is no longer offered; it ended %1.")))
            .arg(offered ? exactTime(change.at, locale) : age);
    case Kind::Cancel:
        return (offered ? words(QT_TRANSLATE_NOOP("CatalogChangeText", "Cancel has been offered since %1."))
                        : words(QT_TRANSLATE_NOOP("CatalogChangeText", "Cancel is no longer offered; it ended %1.")))
            .arg(offered ? exactTime(change.at, locale) : age);
    case Kind::Type:
        return sentence(QT_TRANSLATE_NOOP("CatalogChangeText", "The type was “%1” and became “%2”, %3."), change.before,
                        change.after, age);
    }
    return {};
}

QString percentText(const QString& before, const QString& after, const QLocale& locale) {
    const auto first = Decimal::parse(QStringView(before));
    const auto second = Decimal::parse(QStringView(after));
    if (!first || !second || first->isZero())
        return {};
    const auto rise = second->minus(*first);
    const auto apart = rise && rise->isNegative() ? std::optional(rise->negated()) : rise;
    // A tenth of a percent, rounded: (2,000 × apart + first) / (2 × first), whole.
    const auto thousands = apart ? apart->times(Decimal(2'000)) : std::nullopt;
    const auto dividend = thousands ? thousands->plus(*first) : std::nullopt;
    const auto divisor = first->times(Decimal(2));
    const auto quotient = dividend && divisor ? dividend->flooredQuotient(*divisor, 0) : std::nullopt;
    const auto tenths = quotient ? quotient->toInteger() : std::nullopt;
    if (!tenths)
        return {};
    if (*tenths == 0)
        return u"<"_s + locale.toString(0) + locale.decimalPoint() + locale.toString(1);
    QString text = locale.toString(*tenths / 10);
    if (*tenths % 10 != 0)
        text += locale.decimalPoint() + locale.toString(*tenths % 10);
    return text;
}

Tone changeTone(ServiceChangeKind kind) {
    switch (kind) {
    case Kind::New:
    case Kind::Back:
        return Tone::Accent;
    case Kind::Cheaper:
        return Tone::Good;
    case Kind::Dearer:
        return Tone::Bad;
    case Kind::Gone:
        return Tone::Neutral;
    default:
        return Tone::Warn;
    }
}
