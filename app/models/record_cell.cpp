// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_cell.h"

#include "models/record_words.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A bare figure of few orders must not look like that of many.
QString marked(const QString& figure, int orders) {
    //: A figure, and of how few orders it is
    return orders < ServiceFigures::few
               ? QCoreApplication::translate("RecordCell", "%1 (%2)").arg(figure, QLocale().toString(orders))
               : figure;
}

QString shown(const ServiceFigures* figures, bool finishes) {
    if (figures && finishes && figures->toFinish.orders > 0)
        return marked(durationText(figures->toFinish.median), figures->toFinish.orders);
    if (const auto delivered = figures && !finishes ? figures->delivered() : std::nullopt)
        return marked(shareText(*delivered), figures->ended());
    return u"—"_s;
}

QString sentence(const ServiceFigures* figures, bool finishes) {
    if (!figures || figures->orders() == 0)
        return QCoreApplication::translate("RecordCell", "You never ordered this service");
    if (figures->ended() == 0)
        return QCoreApplication::translate("RecordCell", "None of its %Ln order(s) has ended", nullptr,
                                           figures->running);
    if (finishes)
        return finishSentence(figures->toFinish);
    if (!figures->delivered())
        return QCoreApplication::translate("RecordCell", "Its orders count no units");
    const QLocale locale;
    return QCoreApplication::translate("RecordCell", "%1 of %2 units in %Ln order(s)", nullptr, figures->ended())
        .arg(locale.toString(figures->units - figures->missing), locale.toString(figures->units));
}

} // namespace

QVariant recordCell(const ServiceFigures* figures, bool finishes, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return shown(figures, finishes);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(figures, finishes);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Role::Raw:
        if (finishes && figures && figures->toFinish.orders > 0)
            return std::max<qint64>(1, (figures->toFinish.median.count() + 30'000) / 60'000);
        if (const auto delivered = figures && !finishes ? figures->delivered() : std::nullopt)
            return QVariant::fromValue(Decimal(*delivered).times(*Decimal::parse(u"0.1")).value_or(Decimal()));
        return {};
    default:
        return {};
    }
}
