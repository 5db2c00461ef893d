// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_filter.h"
#include "core/catalog_token.h"
#include "core/catalog_value.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 50;

QString words(const char* text) {
    return QCoreApplication::translate("CatalogLanguage", text);
}

struct Name {
    const char16_t* text; ///< with what follows the name
    const char* explanation;
};
// In the order in which they are offered.
constexpr Name names[] = {
    {u"rate<", QT_TRANSLATE_NOOP("CatalogLanguage", "Rate per 1000, as in rate<0.5 or rate:0.1..0.5")},
    {u"cat:", QT_TRANSLATE_NOOP("CatalogLanguage", "Category, as in cat:\"tiktok views\"")},
    {u"min<=", QT_TRANSLATE_NOOP("CatalogLanguage", "Smallest quantity, as in min<=100")},
    {u"max>=", QT_TRANSLATE_NOOP("CatalogLanguage", "Largest quantity, as in max>=10k")},
    {u"refill:", QT_TRANSLATE_NOOP("CatalogLanguage", "Refill offered: yes or no")},
    {u"cancel:", QT_TRANSLATE_NOOP("CatalogLanguage", "Cancel offered: yes or no")},
    {u"drip:", QT_TRANSLATE_NOOP("CatalogLanguage", "Drip-feed offered: yes or no")},
    {u"account:", QT_TRANSLATE_NOOP("CatalogLanguage", "Account, as in account:\"my panel\"")},
    {u"type:", QT_TRANSLATE_NOOP("CatalogLanguage", "Type of the service, as in type:poll")},
    {u"fav", QT_TRANSLATE_NOOP("CatalogLanguage", "Favourites only")},
    {u"new:", QT_TRANSLATE_NOOP("CatalogLanguage", "New since then, as in new:7d (h, d or w)")},
    {u"changed:", QT_TRANSLATE_NOOP("CatalogLanguage", "Changed lately, as in changed:price")},
    {u"gone", QT_TRANSLATE_NOOP("CatalogLanguage", "Services that are no longer offered")},
    {u"finishes<", QT_TRANSLATE_NOOP("CatalogLanguage", "Usual time of my orders, as in finishes<3h or finishes<45m")},
    {u"delivered>", QT_TRANSLATE_NOOP("CatalogLanguage", "Share of my units delivered, as in delivered>95%")},
    {u"id:", QT_TRANSLATE_NOOP("CatalogLanguage", "ID of the service, as in id:102")},
    {u"OR", QT_TRANSLATE_NOOP("CatalogLanguage", "One side or the other")},
};

struct Value {
    const char16_t* text;
    const char* explanation;
};
constexpr Value yesAndNo[] = {{u"yes", QT_TRANSLATE_NOOP("CatalogLanguage", "Offered")},
                              {u"no", QT_TRANSLATE_NOOP("CatalogLanguage", "Not offered")}};
constexpr Value periods[] = {{u"24h", QT_TRANSLATE_NOOP("CatalogLanguage", "In the last 24 hours")},
                             {u"7d", QT_TRANSLATE_NOOP("CatalogLanguage", "In the last 7 days")},
                             {u"4w", QT_TRANSLATE_NOOP("CatalogLanguage", "In the last 4 weeks")}};
constexpr Value changes[] = {{u"price", QT_TRANSLATE_NOOP("CatalogLanguage", "Dearer or cheaper")},
                             {u"dearer", QT_TRANSLATE_NOOP("CatalogLanguage", "Dearer")},
                             {u"cheaper", QT_TRANSLATE_NOOP("CatalogLanguage", "Cheaper")},
                             {u"limits", QT_TRANSLATE_NOOP("CatalogLanguage", "Other smallest or largest quantity")},
                             {u"name", QT_TRANSLATE_NOOP("CatalogLanguage", "Another name")},
                             {u"refill", QT_TRANSLATE_NOOP("CatalogLanguage", "Refill begun or ended")},
                             {u"cancel", QT_TRANSLATE_NOOP("CatalogLanguage", "Cancel begun or ended")},
                             {u"type", QT_TRANSLATE_NOOP("CatalogLanguage", "Another type")},
                             {u"any", QT_TRANSLATE_NOOP("CatalogLanguage", "Whatever changed")}};

// A category's name as a value: in quotation marks unless it is one plain word.
QString quoted(const QString& name) {
    const bool plain =
        !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (plain)
        return name;
    QString inside = name;
    for (const QChar quote : {u'"', u'\u201c', u'\u201d'})
        inside.replace(quote, u' ');
    return u'"' + inside + u'"';
}

/// Collects what begins with what is typed before what only contains it.
class Offer final {
public:
    Offer(const QString& before, QStringView typed)
        : m_before(before)
        , m_typed(foldedText(typed).trimmed()) {}

    void add(const QString& match, const QString& text, const QString& explanation) {
        const qsizetype at = foldedText(match).trimmed().indexOf(m_typed);
        if (at == 0)
            m_first.append({m_before + text, explanation});
        else if (at > 0)
            m_then.append({m_before + text, explanation});
    }
    template <std::size_t size>
    void add(const Value (&values)[size]) {
        for (const Value& value : values)
            add(QStringView(value.text).toString(), QStringView(value.text).toString(), words(value.explanation));
    }
    void add(const QStringList& list, const QString& explanation) {
        for (const QString& entry : list) {
            if (!entry.isEmpty())
                add(entry, quoted(entry), explanation);
        }
    }
    [[nodiscard]] QList<CatalogCompletion> list() const { return (m_first + m_then).mid(0, mostValues); }

private:
    QString m_before;
    QByteArray m_typed;
    QList<CatalogCompletion> m_first;
    QList<CatalogCompletion> m_then;
};

struct Offered {
    const QStringList& categories;
    const QStringList& types;
    const QStringList& accounts;
};

QList<CatalogCompletion> valuesOf(CatalogField field, const QString& before, QStringView typed,
                                  const Offered& offered) {
    Offer offer(before, typed);
    switch (field) {
    case CatalogField::Refill:
    case CatalogField::Cancel:
    case CatalogField::DripFeed:
        offer.add(yesAndNo);
        break;
    case CatalogField::New:
        offer.add(periods);
        break;
    case CatalogField::Changed:
        offer.add(changes);
        break;
    case CatalogField::Category:
        offer.add(offered.categories, words(QT_TRANSLATE_NOOP("CatalogLanguage", "Category")));
        break;
    case CatalogField::Type:
        offer.add(offered.types, words(QT_TRANSLATE_NOOP("CatalogLanguage", "Type")));
        break;
    case CatalogField::Account:
        offer.add(offered.accounts, words(QT_TRANSLATE_NOOP("CatalogLanguage", "Account")));
        break;
    default:
        break;
    }
    return offer.list();
}

QList<CatalogCompletion> namesLike(const QString& before, QStringView typed, bool accounts) {
    QList<CatalogCompletion> list;
    for (const Name& name : names) {
        const QStringView text(name.text);
        if (!accounts && text == u"account:")
            continue;
        if (text.startsWith(typed, Qt::CaseInsensitive) && text.compare(typed, Qt::CaseInsensitive) != 0)
            list.append({before + text.toString(), words(name.explanation)});
    }
    return list;
}

// Where the token that begins before the cursor ends in the whole text.
qsizetype endOf(QStringView text, const CatalogToken& begun, qsizetype cursor) {
    const CatalogTokens all = catalogTokens(text);
    for (const CatalogToken& token : all.list) {
        if (token.at == begun.at)
            return std::max(cursor, token.at + token.length);
    }
    return all.problem ? text.size() : cursor;
}

} // namespace

CatalogCompletions completeCatalogText(QStringView text, qsizetype cursor, const QStringList& categories,
                                       const QStringList& types, const QStringList& accounts) {
    cursor = std::clamp(cursor, qsizetype(0), text.size());
    CatalogCompletions completions;
    completions.start = cursor;
    // What stands before the cursor says what is being typed; a value's quotation mark may still be open.
    QString head = text.left(cursor).toString();
    CatalogTokens tokens = catalogTokens(head);
    if (tokens.problem) {
        head += u'"';
        tokens = catalogTokens(head);
    }
    if (tokens.list.empty() || tokens.list.back().at + tokens.list.back().length < cursor ||
        tokens.list.back().kind == CatalogToken::Kind::Open || tokens.list.back().kind == CatalogToken::Kind::Close) {
        completions.list = namesLike({}, {}, !accounts.isEmpty());
        return completions;
    }
    const CatalogToken& token = tokens.list.back();
    if (token.kind == CatalogToken::Kind::Quoted)
        return completions;
    completions.start = token.at;
    completions.length = endOf(text, token, cursor) - token.at;
    if (token.kind == CatalogToken::Kind::Condition) {
        const QString before = head.mid(token.at, token.valueAt - token.at);
        completions.list = valuesOf(token.field, before, token.text, {categories, types, accounts});
        return completions;
    }
    const bool minus = token.negated || token.text == u"-";
    completions.list =
        namesLike(minus ? u"-"_s : QString(), token.text == u"-" ? QStringView() : token.text, !accounts.isEmpty());
    return completions;
}
