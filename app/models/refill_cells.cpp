// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refill_cells.h"

#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Column = RefillsModel::Column;

QString dash() {
    return u"—"_s;
}

QString orDash(const QString& text) {
    return text.isEmpty() ? dash() : text;
}

// Without what every link begins with, so that what differs is read first.
QString shortLink(const QString& link) {
    const qsizetype at = link.indexOf("://"_L1);
    return at < 0 ? link : link.mid(at + 3);
}

QString shownText(const ListedRefill& listed, Column column, Timestamp now, const QString& account) {
    const Refill& refill = listed.refill;
    switch (column) {
    case Column::RefillId:
        return refill.refillId;
    case Column::OrderId:
        return orDash(refill.orderId);
    case Column::Service:
        return orDash(listed.serviceName.isEmpty() ? listed.serviceId : listed.serviceName);
    case Column::Link:
        return orDash(shortLink(listed.link));
    case Column::Status:
        return statusText(refill.status, refill.rawStatus);
    case Column::Asked:
        return orDash(relativeTime(refill.askedAt, now, QLocale()));
    case Column::Changed:
        return orDash(relativeTime(refill.changedAt, now, QLocale()));
    case Column::Account:
        return account;
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString statusTip(const Refill& refill, Timestamp now, const QString& problem) {
    QStringList lines;
    if (!refill.rawStatus.trimmed().isEmpty())
        lines.append(refill.rawStatus);
    if (!problem.isEmpty())
        lines.append(
            QCoreApplication::translate("RefillCells", "Asked for its status, the provider says: %1").arg(problem));
    if (refill.checkedAt == 0)
        lines.append(QCoreApplication::translate("RefillCells", "Its status was not told yet."));
    else
        lines.append(QCoreApplication::translate("RefillCells", "Told %1.").arg(longAge(refill.checkedAt, now)));
    return lines.join(u'\n');
}

QString spokenText(const ListedRefill& listed, Column column, Timestamp now, const QString& account) {
    const Refill& refill = listed.refill;
    if (column == Column::Link && !listed.link.isEmpty())
        return listed.link;
    if (column == Column::Asked)
        return QCoreApplication::translate("RefillCells", "asked %1, %2")
            .arg(longAge(refill.askedAt, now), exactTime(refill.askedAt, QLocale()));
    if (column == Column::Changed && refill.changedAt == 0)
        return QCoreApplication::translate("RefillCells", "not changed since it was asked");
    if (column == Column::Changed)
        return QCoreApplication::translate("RefillCells", "changed %1, %2")
            .arg(longAge(refill.changedAt, now), exactTime(refill.changedAt, QLocale()));
    const QString text = shownText(listed, column, now, account);
    return text == dash() ? QCoreApplication::translate("RefillCells", "not known") : text;
}

QVariant tip(const ListedRefill& listed, Column column, Timestamp now, const QString& problem) {
    switch (column) {
    case Column::Service:
        return listed.serviceId.isEmpty()
                   ? QString()
                   : QCoreApplication::translate("RefillCells", "%1 · %2").arg(listed.serviceId, listed.serviceName);
    case Column::Status:
        return statusTip(listed.refill, now, problem);
    case Column::Link:
    case Column::Asked:
    case Column::Changed:
        return spokenText(listed, column, now, {});
    default:
        return {};
    }
}

QVariant time(Timestamp at) {
    return at == 0 ? QVariant() : QDateTime::fromMSecsSinceEpoch(at);
}

QVariant rawValue(const ListedRefill& listed, Column column, const QString& account) {
    const Refill& refill = listed.refill;
    switch (column) {
    case Column::OrderId:
        return refill.orderId;
    case Column::Service:
        return listed.serviceName.isEmpty() ? listed.serviceId : listed.serviceName;
    case Column::Link:
        return listed.link;
    case Column::Status:
        return refill.rawStatus.isEmpty() ? statusText(refill.status, refill.rawStatus) : refill.rawStatus;
    case Column::Asked:
        return time(refill.askedAt);
    case Column::Changed:
        return time(refill.changedAt);
    default:
        return shownText(listed, column, 0, account);
    }
}

} // namespace

Tone refillTone(RefillStatus status) {
    switch (status) {
    case RefillStatus::Completed:
        return Tone::Good;
    case RefillStatus::Rejected:
    case RefillStatus::Failed:
        return Tone::Bad;
    case RefillStatus::InProgress:
        return Tone::Accent;
    case RefillStatus::Unknown:
    case RefillStatus::Pending:
    case RefillStatus::Canceled:
        break;
    }
    return Tone::Neutral;
}

QString refillIcon(RefillStatus status) {
    switch (status) {
    case RefillStatus::Pending:
        return u"clock"_s;
    case RefillStatus::InProgress:
        return u"loader"_s;
    case RefillStatus::Completed:
        return u"circle-check"_s;
    case RefillStatus::Rejected:
    case RefillStatus::Failed:
        return u"circle-x"_s;
    case RefillStatus::Canceled:
        return u"ban"_s;
    case RefillStatus::Unknown:
        break;
    }
    return u"info"_s;
}

bool isFigureColumn(RefillsModel::Column column) {
    switch (column) {
    case Column::RefillId:
    case Column::OrderId:
    case Column::Asked:
    case Column::Changed:
        return true;
    default:
        return false;
    }
}

QVariant refillCell(const ListedRefill& listed, RefillsModel::Column column, int role, Timestamp now,
                    const QString& account, const QString& problem) {
    const bool isTroubled = !problem.isEmpty() && !isFinal(listed.refill.status);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(listed, column, now, account);
    case Qt::AccessibleTextRole:
        return spokenText(listed, column, now, account);
    case Qt::ToolTipRole:
        return tip(listed, column, now, problem);
    case Role::Raw:
        return rawValue(listed, column, account);
    case Role::Tone:
        return static_cast<int>(isTroubled ? Tone::Warn : refillTone(listed.refill.status));
    case Role::Icon:
        if (column != Column::Status)
            return {};
        return isTroubled ? u"triangle-alert"_s : refillIcon(listed.refill.status);
    case Role::Time:
        return QVariant::fromValue(listed.refill.askedAt);
    default:
        return {};
    }
}
