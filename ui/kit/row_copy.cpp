// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/row_copy.h"

#include "core/spreadsheet_text.h"
#include "models/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500; // rows a turn: a few milliseconds

QString htmlCell(const TableCell& cell, const QString& text, bool head) {
    const QString escaped = text.toHtmlEscaped();
    if (head)
        return u"<th>"_s + escaped + u"</th>"_s;
    if (isNumber(cell)) // sdval: the exact number for programs of another language
        return u"<td align=\"right\" sdval=\""_s + cellText(cell) + u"\">"_s + escaped + u"</td>"_s;
    // A spreadsheet is told to keep the text as it is: ids have zeros in front.
    return u"<td style=\"mso-number-format:'\\@'\">"_s + escaped + u"</td>"_s;
}

} // namespace

RowCopy::RowCopy(QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns, bool withHeads)
    : QObject(&model)
    , m_model(model)
    , m_columns(columns)
    , m_withHeads(withHeads)
    // Pasted numbers are read as the person writes them.
    , m_decimalMark(QLocale().decimalPoint().front()) {
    m_rows.reserve(rows.size());
    for (const int row : rows)
        m_rows.append(model.index(row, 0));
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowCopy::goOn);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowCopy::goOn);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RowCopy::goOn);
}

void RowCopy::start() {
    m_html = u"<meta charset=\"utf-8\"><table>"_s;
    if (m_withHeads) {
        QList<TableCell> heads;
        for (const int column : m_columns)
            heads.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        take(heads, true);
    }
    goOn();
}

// A row that is still being read has no text at all, which is not an empty one.
bool RowCopy::isThere(int row) const {
    return m_columns.isEmpty() || m_model.index(row, m_columns.first()).data(Qt::DisplayRole).isValid();
}

void RowCopy::goOn() {
    if (m_going || m_finished)
        return;
    m_going = true; // asking for a row may load it, which is told
    qsizetype taken = 0;
    for (; m_next < m_rows.size() && taken < atOnce; ++m_next, ++taken) {
        const QPersistentModelIndex& at = m_rows.at(m_next);
        if (!at.isValid())
            continue;
        if (!isThere(at.row()))
            break; // dataChanged() follows
        QList<TableCell> cells;
        for (const int column : m_columns)
            cells.append(tableCell(m_model.index(at.row(), column).data(Role::Raw)));
        take(cells, false);
    }
    m_going = false;
    if (m_next == m_rows.size())
        finish();
    else if (taken == atOnce)
        QMetaObject::invokeMethod(this, &RowCopy::goOn, Qt::QueuedConnection);
}

void RowCopy::take(const QList<TableCell>& cells, bool head) {
    m_html += u"<tr>"_s;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        QString text = withoutControls(inOneLine(cellText(cells.at(at), m_decimalMark)));
        if (isText(cells.at(at)))
            text = withFormulaMark(text);
        if (at > 0)
            m_text += u'\t';
        m_text += text;
        m_html += htmlCell(cells.at(at), text, head);
    }
    m_text += u'\n';
    m_html += u"</tr>"_s;
}

void RowCopy::finish() {
    m_finished = true;
    m_text.chop(1); // pasted into a field, no line is to begin
    m_html += u"</table>"_s;
    auto* copied = new QMimeData;
    copied->setText(m_text);
    copied->setHtml(m_html);
    Q_EMIT done(copied);
    deleteLater();
}
