// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unwritten_orders.h"

#include "store/ledger_files.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype room = 8192; // of the file: some thirty orders
constexpr qint64 most = 16'777'216;
constexpr auto heading =
    "# Orders that a provider took and the ledger could not write down yet; Orderdeck reads them when "
    "it starts. If none stands below, all is well.\n";

QByteArray lineOf(const UnwrittenOrder& order) {
    const QJsonObject line{{u"account"_s, order.accountName},
                           {u"account_id"_s, order.accountId},
                           {u"at"_s, QDateTime::fromMSecsSinceEpoch(order.at, Qt::UTC).toString(Qt::ISODateWithMs)},
                           {u"link"_s, order.link},
                           {u"order"_s, order.orderId},
                           {u"row"_s, order.key}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

UnwrittenOrder orderOf(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    UnwrittenOrder order;
    order.key = object.value("row"_L1).toInteger();
    order.accountId = object.value("account_id"_L1).toString();
    order.accountName = object.value("account"_L1).toString();
    order.orderId = object.value("order"_L1).toString();
    order.link = object.value("link"_L1).toString();
    order.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    return order;
}

bool toDisk(QFile& file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

UnwrittenOrders::UnwrittenOrders(const QString& ledgerPath)
    : m_filePath(LedgerFiles(ledgerPath).unwritten()) {}

QList<UnwrittenOrder> UnwrittenOrders::load() const {
    QList<UnwrittenOrder> orders;
    QFile file(m_filePath);
    if (!file.open(QIODevice::ReadOnly))
        return orders;
    const QList<QByteArray> lines = file.read(most).split('\n');
    for (const QByteArray& line : lines) {
        if (const UnwrittenOrder order = orderOf(line); order.key > 0 && !order.orderId.isEmpty())
            orders.append(order);
    }
    return orders;
}

bool UnwrittenOrders::save(const QList<UnwrittenOrder>& orders) const {
    QByteArray text = heading;
    for (const UnwrittenOrder& order : orders)
        text += lineOf(order);
    const qsizetype length = text.size();
    if (length < room)
        text += QByteArray(room - length - 1, ' ') + '\n';
    // Over what stands there, never cut off first: the room that the file has is all there may be.
    QFile file(m_filePath);
    return makePrivateFile(m_filePath) && file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) &&
           file.write(text) == text.size() && (file.size() == text.size() || file.resize(text.size())) && toDisk(file);
}
