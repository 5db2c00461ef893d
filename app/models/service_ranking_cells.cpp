// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_ranking_cells.h"

#include "models/record_words.h"
#include "models/roles.h"
#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Model = ServiceRankingModel;
using Column = Model::Column;

QString words(const char* text) {
    return QCoreApplication::translate("ServiceRanking", text);
}

// What a column is sorted by: times in milliseconds, shares in thousandths.
std::optional<qint64> valueOf(const ServiceFigures& figures, Column column) {
    const auto time = [](const ServiceTimes& times, std::chrono::milliseconds told) {
        return times.orders > 0 ? std::optional<qint64>(told.count()) : std::nullopt;
    };
    const auto share = [](const std::optional<int>& of) { return of ? std::optional<qint64>(*of) : std::nullopt; };
    switch (column) {
    case Column::Orders:
        return figures.orders();
    case Column::FinishesIn:
        return time(figures.toFinish, figures.toFinish.median);
    case Column::Slowest:
        return time(figures.toFinish, figures.toFinish.slowest);
    case Column::StartsIn:
        return time(figures.toStart, figures.toStart.median);
    case Column::Completed:
        return share(figures.share(figures.completed));
    case Column::Partial:
        return share(figures.share(figures.partial));
    case Column::Canceled:
        return share(figures.share(figures.canceled));
    case Column::ShortDelivery:
        return share(figures.shortfall());
    case Column::Refills:
        return figures.refillsAsked;
    case Column::LastOrder:
        return figures.lastAt;
    default:
        return std::nullopt;
    }
}

bool isTime(Column column) {
    return column == Column::FinishesIn || column == Column::Slowest || column == Column::StartsIn;
}

bool isShare(Column column) {
    return column == Column::Completed || column == Column::Partial || column == Column::Canceled ||
           column == Column::ShortDelivery;
}

QString spentText(const ServiceFigures& figures) {
    QStringList sums;
    for (const Money& sum : figures.spent)
        sums.append(sum.toText(QLocale()));
    return sums.isEmpty() ? u"—"_s : sums.join(u" + "_s);
}

QString refillsText(const ServiceFigures& figures) {
    if (figures.refillsAsked == 0)
        return u"—"_s;
    //: Refills asked for and done
    return QCoreApplication::translate("ServiceRanking", "%1 / %2")
        .arg(QLocale().toString(figures.refillsAsked), QLocale().toString(figures.refillsDone));
}

QString shown(const Model::Row& row, Column column) {
    const ServiceFigures& figures = row.standing.figures;
    const auto value = valueOf(figures, column);
    if (isTime(column))
        return value ? durationText(std::chrono::milliseconds(*value)) : u"—"_s;
    if (isShare(column))
        return value ? shareText(static_cast<int>(*value)) : u"—"_s;
    switch (column) {
    case Column::Service:
        return row.standing.serviceName;
    case Column::Id:
        return row.standing.serviceId;
    case Column::Account:
        return row.accountName;
    case Column::Refills:
        return refillsText(figures);
    case Column::Spent:
        return spentText(figures);
    case Column::LastOrder:
        return relativeTime(figures.lastAt, QDateTime::currentMSecsSinceEpoch(), QLocale());
    default:
        return QLocale().toString(value.value_or(0));
    }
}

QString tip(const Model::Row& row, Column column) {
    const ServiceFigures& figures = row.standing.figures;
    switch (column) {
    case Column::Service:
        return row.standing.serviceName;
    case Column::Orders:
        return QCoreApplication::translate("ServiceRanking", "%1 ended, %2 running")
            .arg(QLocale().toString(figures.ended()), QLocale().toString(figures.running));
    case Column::FinishesIn:
    case Column::Slowest:
        return figures.ended() > 0 ? finishSentence(figures.toFinish) : QString();
    case Column::StartsIn:
        return timesText(figures.toStart);
    case Column::Completed:
    case Column::Partial:
    case Column::Canceled: {
        const int of = column == Column::Completed ? figures.completed
                       : column == Column::Partial ? figures.partial
                                                   : figures.canceled;
        return QCoreApplication::translate("ServiceRanking", "%1 of %Ln order(s)", nullptr, figures.ended())
            .arg(QLocale().toString(of));
    }
    case Column::ShortDelivery:
        return QCoreApplication::translate("ServiceRanking",
                                           "%1 of %2 units of completed and partial orders were not delivered")
            .arg(QLocale().toString(figures.servedMissing), QLocale().toString(figures.servedUnits));
    case Column::Refills:
        return QCoreApplication::translate("ServiceRanking", "%1 asked, %2 done, %3 rejected")
            .arg(QLocale().toString(figures.refillsAsked), QLocale().toString(figures.refillsDone),
                 QLocale().toString(figures.refillsRejected));
    case Column::LastOrder:
        return exactTime(figures.lastAt, QLocale());
    default:
        return {};
    }
}

QVariant raw(const Model::Row& row, Column column) {
    const ServiceFigures& figures = row.standing.figures;
    const auto value = valueOf(figures, column);
    if (isTime(column))
        return value ? QVariant(std::max<qint64>(1, (*value + 30'000) / 60'000)) : QVariant();
    if (isShare(column))
        return value ? QVariant::fromValue(Decimal(*value).times(*Decimal::parse(u"0.1")).value_or(Decimal()))
                     : QVariant();
    if (column == Column::LastOrder)
        return QDateTime::fromMSecsSinceEpoch(figures.lastAt);
    if (column == Column::Spent && figures.spent.size() == 1)
        return QVariant::fromValue(figures.spent.first());
    if (column == Column::Orders)
        return value.value_or(0);
    return shown(row, column);
}

Qt::Alignment alignmentOf(Column column) {
    const bool isText = column == Column::Service || column == Column::Account;
    return (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

int compareMoney(const ServiceFigures& a, const ServiceFigures& b) {
    const Money first = a.spent.isEmpty() ? Money() : a.spent.first();
    const Money second = b.spent.isEmpty() ? Money() : b.spent.first();
    if (first.currency != second.currency) // currency by currency
        return first.currency < second.currency ? -1 : 1;
    return first.amount < second.amount ? -1 : first.amount > second.amount ? 1 : 0;
}

int compareText(const Model::Row& a, const Model::Row& b, Column column) {
    if (column == Column::Id && a.standing.serviceId.size() != b.standing.serviceId.size())
        return a.standing.serviceId.size() < b.standing.serviceId.size() ? -1 : 1;
    return QString::compare(shown(a, column), shown(b, column), Qt::CaseInsensitive);
}

} // namespace

QVariant rankingCell(const Model::Row& row, Column column, int role, int least) {
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = shown(row, column);
        return text == u"—" ? words(QT_TRANSLATE_NOOP("ServiceRanking", "Not known")) : text;
    }
    case Qt::ToolTipRole: {
        const QString text = tip(row, column);
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Role::Raw:
        return raw(row, column);
    case Role::Muted:
        return row.standing.figures.ended() < least;
    default:
        return {};
    }
}

QVariant rankingHeader(Column column, int role) {
    static constexpr const char* titles[] = {
        QT_TRANSLATE_NOOP("ServiceRanking", "Service"),        QT_TRANSLATE_NOOP("ServiceRanking", "ID"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Account"),        QT_TRANSLATE_NOOP("ServiceRanking", "Orders"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Finishes in"),    QT_TRANSLATE_NOOP("ServiceRanking", "Slowest"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Starts in"),      QT_TRANSLATE_NOOP("ServiceRanking", "Completed"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Partial"),        QT_TRANSLATE_NOOP("ServiceRanking", "Canceled"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Short delivery"), QT_TRANSLATE_NOOP("ServiceRanking", "Refills"),
        QT_TRANSLATE_NOOP("ServiceRanking", "Spent"),          QT_TRANSLATE_NOOP("ServiceRanking", "Last order"),
    };
    static_assert(std::size(titles) == Model::ColumnCount);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == Role::Raw && isTime(column))
        //: Above a column of a file: a column's name and its unit
        return QCoreApplication::translate("ServiceRanking", "%1, minutes").arg(words(titles[column]));
    if (role == Role::Raw && isShare(column))
        //: Above a column of a file: a column's name and its unit
        return QCoreApplication::translate("ServiceRanking", "%1, %").arg(words(titles[column]));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Role::Raw)
        return words(titles[column]);
    return {};
}

bool ranksBefore(const Model::Row& a, const Model::Row& b, Column column, bool descending, int least) {
    const ServiceFigures& first = a.standing.figures;
    const ServiceFigures& second = b.standing.figures;
    if ((first.ended() < least) != (second.ended() < least))
        return second.ended() < least;
    int order = 0;
    if (column == Column::Service || column == Column::Id || column == Column::Account) {
        order = compareText(a, b, column);
    } else if (column == Column::Spent) {
        order = compareMoney(first, second);
    } else {
        const auto one = valueOf(first, column);
        const auto other = valueOf(second, column);
        if (one.has_value() != other.has_value())
            return one.has_value();
        order = one == other ? 0 : *one < *other ? -1 : 1;
    }
    if (order != 0)
        return descending ? order > 0 : order < 0;
    if (first.completed != second.completed)
        return first.completed > second.completed;
    return QString::compare(a.standing.serviceName, b.standing.serviceName, Qt::CaseInsensitive) < 0;
}
