// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_result.h"

#include "core/spreadsheet_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("BulkResult", text);
}

bool hasBegun(const BulkListLine& line) {
    return line.orderKey != 0 || line.deleted;
}

bool isNeverBegun(const BulkListLine& line, bool stopped) {
    return !hasBegun(line) && stopped;
}

QByteArray csvCell(const QString& text) {
    return '"' + withFormulaMarks(withoutControls(text)).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray csvLine(const QStringList& cells) {
    QByteArrayList parts;
    for (const QString& cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

} // namespace

BulkResult outcomeOf(const BulkListLine& line, bool stopped) {
    if (!hasBegun(line))
        return stopped ? BulkResult::NotPlaced : BulkResult::Waiting;
    switch (line.placement) {
    case Placement::Placed:
        return BulkResult::Placed;
    case Placement::Rejected:
    case Placement::NotSent:
        return BulkResult::NotPlaced;
    case Placement::Unconfirmed:
        return BulkResult::Unconfirmed;
    case Placement::Sending:
        break;
    }
    return BulkResult::Waiting;
}

QString outcomeText(const BulkListLine& line, bool stopped) {
    if (!hasBegun(line))
        return isNeverBegun(line, stopped) ? words(QT_TRANSLATE_NOOP("BulkResult", "Not placed: the list was stopped"))
                                           : words(QT_TRANSLATE_NOOP("BulkResult", "Waiting"));
    const QString state = line.placement == Placement::Unconfirmed
                              ? words(QT_TRANSLATE_NOOP("BulkResult", "May have been placed"))
                              : placementText(line.placement);
    if (line.deleted)
        return QCoreApplication::translate("BulkResult", "%1; the order was deleted since").arg(state);
    if (line.placement == Placement::Placed || line.placement == Placement::Sending || line.text.isEmpty())
        return state;
    return QCoreApplication::translate("BulkResult", "%1: %2").arg(state, line.text);
}

QString outcomeIcon(const BulkListLine& line, bool stopped) {
    if (!hasBegun(line))
        return isNeverBegun(line, stopped) ? u"ban"_s : u"hourglass"_s;
    switch (line.placement) {
    case Placement::Placed:
        return u"circle-check"_s;
    case Placement::Rejected:
        return u"circle-x"_s;
    case Placement::NotSent:
        return u"circle-alert"_s;
    case Placement::Unconfirmed:
        return u"circle-question-mark"_s;
    case Placement::Sending:
        break;
    }
    return u"send"_s;
}

Tone outcomeTone(const BulkListLine& line, bool stopped) {
    switch (outcomeOf(line, stopped)) {
    case BulkResult::Placed:
        return Tone::Good;
    case BulkResult::NotPlaced:
        return !hasBegun(line) ? Tone::Neutral : Tone::Bad;
    case BulkResult::Unconfirmed:
        return Tone::Warn;
    case BulkResult::Waiting:
        return !hasBegun(line) ? Tone::Neutral : Tone::Accent;
    case BulkResult::All:
        break;
    }
    return Tone::Neutral;
}

bool isRetried(const BulkListLine& line) {
    return line.orderKey != 0 && (line.placement == Placement::Rejected || line.placement == Placement::NotSent);
}

QByteArray resultsAsCsv(const QList<BulkListLine>& lines, bool stopped) {
    QByteArray csv =
        "\xEF\xBB\xBF" +
        csvLine({words(QT_TRANSLATE_NOOP("BulkResult", "Line")), words(QT_TRANSLATE_NOOP("BulkResult", "Service")),
                 words(QT_TRANSLATE_NOOP("BulkResult", "Name")), words(QT_TRANSLATE_NOOP("BulkResult", "Link")),
                 words(QT_TRANSLATE_NOOP("BulkResult", "Quantity")), words(QT_TRANSLATE_NOOP("BulkResult", "Charge")),
                 words(QT_TRANSLATE_NOOP("BulkResult", "Currency")), words(QT_TRANSLATE_NOOP("BulkResult", "Outcome")),
                 words(QT_TRANSLATE_NOOP("BulkResult", "Order ID"))});
    for (const BulkListLine& line : lines) {
        const CheckedOrder& order = line.order;
        const QString least = order.charge.least.amount.toString();
        const QString most = order.charge.most.amount.toString();
        csv += csvLine({QString::number(line.sourceLine), order.service.id, order.service.name, order.link,
                        order.units > 0 ? QString::number(order.units) : QString(),
                        least == most ? most : least + u" – "_s + most, order.charge.most.currency,
                        outcomeText(line, stopped), line.orderId});
    }
    return csv;
}
