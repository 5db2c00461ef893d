// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_language.h"

#include <QStringList>

using namespace Qt::StringLiterals;

struct CatalogCondition final {
    QString text;
};

Result<CatalogConditionPtr, CatalogTextProblem> parseCatalogText(QStringView text) {
    if (const auto open = text.indexOf(u'('); open >= 0 && text.indexOf(u')', open) < 0)
        return CatalogTextProblem{open, 1, u"This bracket is never closed."_s};
    return CatalogConditionPtr(std::make_shared<const CatalogCondition>(CatalogCondition{text.toString()}));
}

CatalogCompletions completeCatalogText(QStringView text, qsizetype cursor, const QStringList& categories,
                                       const QStringList& types) {
    static const QList<CatalogCompletion> names = {
        {u"rate<"_s, u"price per 1,000"_s},      {u"min<="_s, u"least quantity"_s},  {u"max>="_s, u"most quantity"_s},
        {u"refill:yes"_s, u"with refill"_s},     {u"type:"_s, u"kind of service"_s}, {u"cat:"_s, u"category"_s},
        {u"cancel:yes"_s, u"can be canceled"_s}, {u"fav"_s, u"favourites"_s}};
    CatalogCompletions found;
    found.start = cursor;
    while (found.start > 0 && text.at(found.start - 1) != u' ')
        --found.start;
    const QStringView word = text.mid(found.start, cursor - found.start);
    found.length = word.size();
    const auto offer = [&](QStringView name, const QStringList& values) {
        for (const QString& value : values) {
            if (value.contains(word.mid(name.size()), Qt::CaseInsensitive))
                found.list.append({name.toString() + u'"' + value + u'"', {}});
        }
    };
    if (word.startsWith(u"cat:"))
        offer(u"cat:", categories);
    else if (word.startsWith(u"type:"))
        offer(u"type:", types);
    else
        for (const CatalogCompletion& name : names) {
            if (name.text.startsWith(word, Qt::CaseInsensitive))
                found.list.append(name);
        }
    return found;
}
