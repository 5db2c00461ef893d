// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoded_text.h"

#include "api/reply_decoder.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

QString text(const ApiError& error) {
    static const QMap<ErrorKind, QString> kinds = {
        {ErrorKind::Http, u"Http"_s},
        {ErrorKind::NotJson, u"NotJson"_s},
        {ErrorKind::Unexpected, u"Unexpected"_s},
        {ErrorKind::Key, u"Key"_s},
        {ErrorKind::Funds, u"Funds"_s},
        {ErrorKind::ActiveOrder, u"ActiveOrder"_s},
        {ErrorKind::Service, u"Service"_s},
        {ErrorKind::Link, u"Link"_s},
        {ErrorKind::Quantity, u"Quantity"_s},
        {ErrorKind::Order, u"Order"_s},
        {ErrorKind::Refill, u"Refill"_s},
        {ErrorKind::Request, u"Request"_s},
        {ErrorKind::RateLimited, u"RateLimited"_s},
        {ErrorKind::Provider, u"Provider"_s},
    };
    return kinds.value(error.kind, u"?"_s) + u' ' + QString::number(error.httpStatus) + u": "_s + error.providerText;
}

QString text(const QString& id) {
    return id;
}

QString text(const Money& money) {
    return money.amount.toString() + u' ' + money.currency;
}

QString text(const CancelAccepted&) {
    return u"accepted"_s;
}

QString text(const OrderReport& report) {
    const auto number = [](const std::optional<qint64>& value) { return value ? QString::number(*value) : u"-"_s; };
    QString told = u"%1 [%2] charge %3 start %4 remains %5"_s.arg(
        QString::number(static_cast<int>(report.status)), report.rawStatus,
        report.charge ? text(*report.charge) : u"-"_s, number(report.startCount), number(report.remains));
    if (report.runs)
        told += u" runs "_s + number(report.runs);
    if (report.posts)
        told += u" posts "_s + number(report.posts);
    if (!report.expiry.isEmpty())
        told += u" until "_s + report.expiry;
    if (!report.childIds.isEmpty())
        told += u" made "_s + report.childIds.join(u'+');
    return told;
}

QString text(const RefillReport& report) {
    return u"%1 [%2]"_s.arg(static_cast<int>(report.status)).arg(report.rawStatus);
}

QString text(const ServicesReply& reply) {
    QStringList rows;
    for (int row = 0; row < reply.catalog->size(); ++row) {
        const Service s = reply.catalog->service(row);
        QString flags;
        flags += s.refill ? u"R"_s : QString();
        flags += s.cancel ? u"C"_s : QString();
        flags += s.dripFeed ? u"D"_s : QString();
        rows.append(QStringList({s.id, s.name, s.type, s.category, s.rate.toString(), QString::number(s.min),
                                 QString::number(s.max), flags, s.description, s.averageTime})
                        .join(u'|'));
    }
    for (const ReplyFault& fault : reply.faults.list)
        rows.append(fault.sentence.chopped(1) + u": "_s + fault.raw);
    return rows.join(u'\n');
}

template <typename T>
QString text(const QHash<QString, Result<T, ApiError>>& answers);

template <typename T>
QString text(const Result<T, ApiError>& result) {
    return result ? text(result.value()) : text(result.error());
}

template <typename T>
QString text(const QHash<QString, Result<T, ApiError>>& answers) {
    QStringList ids = answers.keys();
    std::sort(ids.begin(), ids.end());
    QStringList lines;
    for (const QString& id : ids)
        lines.append(id + u" = "_s + text(answers.find(id).value()));
    return lines.join(u'\n');
}

} // namespace

QString decodedText(const QString& call, const QByteArray& body, int httpStatus) {
    if (call == "services"_L1)
        return text(ReplyDecoder::services(body, httpStatus));
    if (call == "add"_L1)
        return text(ReplyDecoder::add(body, httpStatus));
    if (call == "status"_L1)
        return text(ReplyDecoder::status(body, httpStatus, u"77"_s, u"XXX"_s));
    if (call == "statuses"_L1)
        return text(ReplyDecoder::statuses(body, httpStatus, u"XXX"_s));
    if (call == "refill"_L1)
        return text(ReplyDecoder::refill(body, httpStatus));
    if (call == "refills"_L1)
        return text(ReplyDecoder::refills(body, httpStatus));
    if (call == "refill_status"_L1)
        return text(ReplyDecoder::refillStatus(body, httpStatus, u"77"_s));
    if (call == "refill_statuses"_L1)
        return text(ReplyDecoder::refillStatuses(body, httpStatus));
    if (call == "cancels"_L1)
        return text(ReplyDecoder::cancels(body, httpStatus, {u"77"_s}));
    if (call == "balance"_L1)
        return text(ReplyDecoder::balance(body, httpStatus));
    return u"no such call"_s;
}
