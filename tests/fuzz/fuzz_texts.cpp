// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "api/form_body.h"
#include "api/json_text.h"
#include "api/retry_after.h"
#include "core/deep_link.h"
#include "core/fuzzy_match.h"
#include "core/link_key.h"
#include "core/link_text.h"
#include "core/order_tag.h"
#include "core/platform.h"
#include "core/spreadsheet_text.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What goes out is what was meant, and nothing that was meant becomes a parameter of its own.
QString bodyProblem(const QString& text) {
    const QByteArray body = formBody(u"secret"_s, u"add"_s, {{u"link"_s, text}, {text, u"1"_s}});
    const QList<QByteArray> parts = body.split('&');
    const bool named = text != u"key"_s && text != u"action"_s;
    if (parts.size() != (named ? 4 : 3) || parts.at(0) != "key=secret" || parts.at(1) != "action=add")
        return u"a text makes other parameters"_s;
    const QByteArray value = QByteArray::fromPercentEncoding(parts.at(2).sliced(5));
    return QString::fromUtf8(value) == QString::fromUtf8(text.toUtf8()) ? QString()
                                                                        : u"a link is sent as another one"_s;
}

} // namespace

QString fuzz::deepLink(const QByteArray& bytes) {
    const QString text = typed(bytes);
    const auto link = parseDeepLink(text);
    if (!link)
        return link.error().isEmpty() ? u"nothing is said of a link that is refused"_s : QString();
    const DeepLink& read = link.value();
    if (!isDeepLink(text) || text.size() > longestDeepLink)
        return u"what is no such link is read as one"_s;
    for (const QString& part : {read.id, read.search, read.link, read.quantity}) {
        if (hasHiddenLetters(part))
            return u"a link brings letters that are not seen"_s;
    }
    const bool digits =
        std::all_of(read.quantity.begin(), read.quantity.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (!read.link.isEmpty() && !isPlainLink(read.link)))
        return u"a link fills in what it may not"_s;
    const bool needsId = read.place == DeepLink::Place::Service || read.place == DeepLink::Place::Order;
    return needsId && read.id.isEmpty() ? u"a link names nothing"_s : QString();
}

QString fuzz::texts(const QByteArray& bytes) {
    const QString text = typed(bytes);
    static_cast<void>(linkKey(text));
    if (withoutFormulaMark(withFormulaMark(text)) != text)
        return u"the mark before a formula cannot be taken away"_s;
    if (withoutFormulaMarks(withFormulaMarks(text)) != text)
        return u"the marks before formulas cannot be taken away"_s;
    if (const QString clean = withoutControls(text); withoutControls(clean) != clean || clean.size() != text.size())
        return u"controls are still there"_s;
    if (tagsIn(tagsIn(text).join(u", "_s)) != tagsIn(text))
        return u"tags are read as other tags"_s;
    static_cast<void>(JsonText::plainWords(bytes));
    static_cast<void>(parseRetryAfter(bytes, QDateTime::fromSecsSinceEpoch(1'795'000'000)));
    static_cast<void>(platformOf(text));
    static_cast<void>(withoutPlatform(text, platformOf(text)));
    for (const TextPart& part : FuzzyPattern(text.left(text.size() / 3)).parts(text)) {
        if (part.start < 0 || part.length < 0 || part.start + part.length > text.size())
            return u"a part stands outside of the text"_s;
    }
    return bodyProblem(text);
}
