// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "../api/decoded_text.h"
#include "api/reply_decoder.h"
#include "core/catalog_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The same bytes with room behind them, in which brackets and quotes of another reply still stand.
QByteArray withRoom(const QByteArray& body) {
    QByteArray roomy = body;
    roomy.reserve(body.size() + 100);
    roomy.append(QByteArray("\"}]").repeated(30));
    roomy.resize(body.size());
    return roomy;
}

QString catalogProblem(const Catalog& catalog) {
    for (int row = 0; row < catalog.size(); ++row) {
        const Service service = catalog.service(row);
        if (service.id.isEmpty() || service.rate.isNegative())
            return u"a service without an id or with a negative rate"_s;
        const int found = catalog.find(service.id);
        if (found < 0 || found > row || catalog.id(found) != service.id)
            return u"a service is not found by its id"_s;
    }
    const auto again = Catalog::fromBytes(catalog.toBytes());
    if (!again || again->size() != catalog.size())
        return u"the kept catalog cannot be read again"_s;
    CatalogQuery query;
    query.sortColumn = CatalogQuery::Column::Name;
    const auto all = filterCatalog(*again, query, {});
    return static_cast<int>(all.rows.size()) == catalog.size() ? QString() : u"not every service is shown"_s;
}

bool isShowable(const QString& words) {
    static constexpr qsizetype longest = 500;
    return words.size() <= longest && std::none_of(words.begin(), words.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
           });
}

QString addProblem(const QByteArray& body, int httpStatus) {
    const auto id = ReplyDecoder::add(body, httpStatus);
    if (!id)
        return isShowable(id.error().providerText) ? QString() : u"the provider's words cannot be shown"_s;
    const bool printable =
        std::all_of(id.value().begin(), id.value().end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return !id.value().isEmpty() && id.value().size() <= 200 && printable ? QString() : u"this is no order id"_s;
}

} // namespace

QString fuzz::reply(const QString& call, const QByteArray& body) {
    const QByteArray roomy = withRoom(body);
    for (const int httpStatus : {200, 503}) {
        if (decodedText(call, body, httpStatus) != decodedText(call, roomy, httpStatus))
            return u"what stands behind the body makes a difference"_s;
    }
    if (call == "add"_L1)
        return addProblem(body, 200);
    if (call != "services"_L1)
        return {};
    const auto services = ReplyDecoder::services(body, 200);
    return services ? catalogProblem(*services.value().catalog) : QString();
}
