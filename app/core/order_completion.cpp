// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_completion.h"

#include "core/order_value.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char16_t* text;
    const char* explanation;
};
// In the order in which they are offered; names with what follows them.
constexpr Word names[] = {
    {u"status:", QT_TRANSLATE_NOOP("OrderLanguage", "Status, as in status:partial")},
    {u"service:", QT_TRANSLATE_NOOP("OrderLanguage", "Service, as in service:101 or service:followers")},
    {u"placed:", QT_TRANSLATE_NOOP("OrderLanguage", "When it was placed, as in placed:7d")},
    {u"charge>", QT_TRANSLATE_NOOP("OrderLanguage", "What it cost, as in charge>0.5 or charge:0.1..0.5")},
    {u"tag:", QT_TRANSLATE_NOOP("OrderLanguage", "A tag of your own, as in tag:client")},
    {u"account:", QT_TRANSLATE_NOOP("OrderLanguage", "Account, as in account:\"my panel\"")},
    {u"OR", QT_TRANSLATE_NOOP("OrderLanguage", "One side or the other")},
};
constexpr Word statuses[] = {
    {u"attention", QT_TRANSLATE_NOOP("OrderLanguage", "A person should look")},
    {u"running", QT_TRANSLATE_NOOP("OrderLanguage", "Pending or in progress")},
    {u"pending", QT_TRANSLATE_NOOP("OrderLanguage", "Not begun")},
    {u"progress", QT_TRANSLATE_NOOP("OrderLanguage", "In progress")},
    {u"completed", QT_TRANSLATE_NOOP("OrderLanguage", "Completed")},
    {u"partial", QT_TRANSLATE_NOOP("OrderLanguage", "Delivered in part")},
    {u"canceled", QT_TRANSLATE_NOOP("OrderLanguage", "Canceled or refunded")},
    {u"failed", QT_TRANSLATE_NOOP("OrderLanguage", "Failed")},
    {u"unconfirmed", QT_TRANSLATE_NOOP("OrderLanguage", "May have been placed")},
    {u"notsent", QT_TRANSLATE_NOOP("OrderLanguage", "Never sent")},
    {u"rejected", QT_TRANSLATE_NOOP("OrderLanguage", "Rejected by the provider")},
    {u"other", QT_TRANSLATE_NOOP("OrderLanguage", "Any other word of a provider")},
};
constexpr Word times[] = {
    {u"today", QT_TRANSLATE_NOOP("OrderLanguage", "Today")},
    {u"yesterday", QT_TRANSLATE_NOOP("OrderLanguage", "Yesterday")},
    {u"24h", QT_TRANSLATE_NOOP("OrderLanguage", "In the last 24 hours")},
    {u"7d", QT_TRANSLATE_NOOP("OrderLanguage", "In the last 7 days")},
    {u"30d", QT_TRANSLATE_NOOP("OrderLanguage", "In the last 30 days")},
};

QString words(const char* text) {
    return QCoreApplication::translate("OrderLanguage", text);
}

// Where the word or condition begins that ends at the end of the text.
qsizetype startOfLast(QStringView head) {
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < head.size(); ++at) {
        if (head.at(at) == u'"')
            quoted = !quoted;
        const bool opens = head.at(at) == u'(' && (at == start || head.mid(start, at - start) == u"-");
        if (!quoted && (head.at(at).isSpace() || opens))
            start = at + 1;
    }
    return start;
}

QString asValue(const QString& text) {
    const bool plain =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return plain ? text : u'"' + QString(text).remove(u'"') + u'"';
}

/// What begins with what is typed comes before what only contains it.
class Offer final {
public:
    Offer(const QString& before, QStringView typed)
        : m_before(before)
        , m_typed(QString(typed.toString()).remove(u'"')) {}

    void add(const QString& match, const QString& text, const QString& explanation) {
        const qsizetype at = match.indexOf(m_typed, 0, Qt::CaseInsensitive);
        if (at >= 0)
            (at == 0 ? m_first : m_then).append({m_before + text, explanation});
    }
    template <std::size_t size>
    void add(const Word (&list)[size]) {
        for (const Word& word : list)
            add(QString::fromUtf16(word.text), QString::fromUtf16(word.text), words(word.explanation));
    }
    [[nodiscard]] QList<CatalogCompletion> list() const { return m_first + m_then; }

private:
    QString m_before;
    QString m_typed;
    QList<CatalogCompletion> m_first;
    QList<CatalogCompletion> m_then;
};

QList<CatalogCompletion> valuesOf(OrderField field, Offer offer, const OrderVocabulary& vocabulary) {
    switch (field) {
    case OrderField::Status:
        offer.add(statuses);
        break;
    case OrderField::Placed:
        offer.add(times);
        break;
    case OrderField::Service:
        for (const auto& [id, name] : vocabulary.services)
            offer.add(id + u' ' + name, asValue(id), name);
        break;
    case OrderField::Account:
        for (const QString& name : vocabulary.accounts)
            offer.add(name, asValue(name), words(QT_TRANSLATE_NOOP("OrderLanguage", "Account")));
        break;
    case OrderField::Tag:
        for (const QString& tag : vocabulary.tags)
            offer.add(tag, asValue(tag), words(QT_TRANSLATE_NOOP("OrderLanguage", "Tag")));
        break;
    case OrderField::Charge:
        break;
    }
    return offer.list();
}

} // namespace

CatalogCompletions completeOrderText(QStringView text, qsizetype cursor, const OrderVocabulary& vocabulary) {
    cursor = std::clamp(cursor, qsizetype(0), text.size());
    const QStringView head = text.left(cursor);
    CatalogCompletions completions;
    completions.start = startOfLast(head);
    // Up to the end of what the cursor stands in.
    qsizetype end = cursor;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u')')
        ++end;
    completions.length = end - completions.start;
    const QStringView last = head.mid(completions.start);
    const QStringView typed = last.startsWith(u'-') ? last.mid(1) : last;
    const QString before = last.left(last.size() - typed.size()).toString();

    qsizetype sign = 0;
    while (sign < typed.size() && typed.at(sign).isLetter())
        ++sign;
    if (const auto field = orderField(typed.left(sign)); field && sign < typed.size() && typed.at(sign) == u':') {
        const Offer offer(before + typed.left(sign + 1).toString(), typed.mid(sign + 1));
        completions.list = valuesOf(*field, offer, vocabulary);
        return completions;
    }
    for (const Word& name : names) {
        const QStringView word(name.text);
        const bool fits = word.startsWith(typed, Qt::CaseInsensitive) && word.compare(typed, Qt::CaseInsensitive) != 0;
        const bool offered = word != u"account:" || vocabulary.accounts.size() > 1;
        if (fits && offered && !(word == u"OR" && !before.isEmpty()))
            completions.list.append({before + word.toString(), words(name.explanation)});
    }
    return completions;
}
