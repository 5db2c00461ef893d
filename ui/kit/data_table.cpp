// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/data_table.h"

#include "ui/kit/columns_menu.h"
#include "ui/kit/row_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DataTable::DataTable(Theme& theme, Settings& settings, const QString& accessibleName, const QString& stateName,
                     QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_stateName(stateName)
    , m_header(new TableHeader(theme, this))
    , m_cells(new CellDelegate(theme, this))
    , m_menu(new ColumnsMenu(*this, settings)) {
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_header);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500ms);

    connect(&m_saveSoon, &QTimer::timeout, this, &DataTable::save);
    connect(m_header, &QHeaderView::sectionResized, this, [this] { stretch(); });
    connect(m_header, &QHeaderView::sectionResized, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sectionMoved, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sortIndicatorChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_menu->popup(m_header->mapToGlobal(at)); });
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    connect(&theme, &Theme::changed, this, &DataTable::follow);
    follow();
}

DataTable::~DataTable() {
    if (m_saveSoon.isActive())
        save();
}

void DataTable::setStretchColumn(int column) {
    m_stretchColumn = column;
    stretch();
}

void DataTable::setColumns(const QList<TableColumn>& columns, int sortColumn, Qt::SortOrder order) {
    for (int column = 0; column < columns.size(); ++column) {
        const auto& wanted = columns.at(column);
        m_cells->setCell(column, wanted.cell);
        m_header->setUntitled(column, !wanted.titled);
        m_header->resizeSection(column, wanted.width);
        m_header->setSectionHidden(column, !wanted.shown);
    }
    m_header->setSortIndicator(sortColumn, order);
    m_firstState = m_header->saveState();
    restore();
    setSortingEnabled(true);
    stretch();
    m_saveSoon.stop();
}

QList<int> DataTable::selectedRowNumbers() const {
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DataTable::resetColumns() {
    m_header->restoreState(m_firstState);
    stretch();
    save();
}

void DataTable::follow() {
    setFont(m_theme.font(Theme::Text::Body));
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    viewport()->update();
}

void DataTable::selectRow(int row) {
    const QList<int> columns = shownColumns();
    const QModelIndex index = model()->index(row, columns.value(0), rootIndex());
    setCurrentIndex(index); // where a range begins that is chosen by Shift
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QMenu* DataTable::columnsButtonMenu() const {
    return m_menu;
}

void DataTable::setColumnShown(int column, bool shown) {
    m_header->setSectionHidden(column, !shown);
    if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
        m_header->resizeSection(column, m_header->defaultSectionSize());
    stretch();
    m_saveSoon.start();
}

QList<int> DataTable::shownColumns() const {
    QList<int> columns;
    for (int at = 0; at < m_header->count(); ++at) {
        if (const int column = m_header->logicalIndex(at); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void DataTable::addCopyActions(QMenu& menu) {
    const auto add = [this, &menu](const QString& text, const QKeySequence& keys, bool withHeads) {
        QAction* action = menu.addAction(text);
        action->setShortcut(keys); // shown; keyPressEvent() hears them
        action->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
        connect(action, &QAction::triggered, this, [this, withHeads] { copyRows(withHeads); });
    };
    add(tr("Copy"), QKeySequence::Copy, false);
    add(tr("Copy with headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, true);
}

void DataTable::copyRows(bool withHeads) {
    const QList<int> rows = selectedRowNumbers();
    if (rows.isEmpty())
        return;
    if (rows.size() > mostCopied) {
        Q_EMIT copyRefused(
            tr("No more than %Ln row(s) are copied at once. Choose fewer, or export them.", nullptr, mostCopied));
        return;
    }
    delete m_copying; // an older one must not come after it
    m_copying = new RowCopy(*model(), rows, shownColumns(), withHeads);
    connect(m_copying, &RowCopy::done, this, [](QMimeData* copied) { QApplication::clipboard()->setMimeData(copied); });
    m_copying->start();
}

void DataTable::stretch() {
    if (m_stretching || m_stretchColumn < 0 || m_stretchColumn >= m_header->count())
        return;
    const int others = m_header->length() - m_header->sectionSize(m_stretchColumn);
    m_stretching = true;
    m_header->resizeSection(m_stretchColumn, std::max(stretchMinimum, viewport()->width() - others));
    m_stretching = false;
}

QString DataTable::stateKey() const {
    return m_accountId.isEmpty() ? m_stateName : u"accounts/"_s + m_accountId + u'/' + m_stateName;
}

void DataTable::setAccount(const QString& accountId) {
    if (accountId == m_accountId)
        return;
    if (m_saveSoon.isActive())
        save();
    m_accountId = accountId;
    restore();
    stretch();
    m_saveSoon.stop();
}

void DataTable::restore() {
    if (!restoreFrom(stateKey()) && !restoreFrom(m_stateName))
        m_header->restoreState(m_firstState);
    if (m_stretchColumn >= 0)
        m_header->setSectionHidden(m_stretchColumn, false);
}

bool DataTable::restoreFrom(const QString& key) {
    QDataStream stream(m_settings.state(key));
    int count = 0;
    QByteArray state;
    stream >> count >> state;
    // Remembered by a version with other columns: the first state is better than a guess.
    return stream.status() == QDataStream::Ok && count == m_header->count() && m_header->restoreState(state);
}

void DataTable::save() {
    m_saveSoon.stop();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_header->count() << m_header->saveState();
    m_settings.setState(stateKey(), bytes);
}

void DataTable::hover(int row) {
    const int before = m_cells->hoveredRow();
    if (before == row)
        return;
    m_cells->setHoveredRow(row);
    repaintRow(before);
    repaintRow(row);
}

void DataTable::repaintRow(int row) {
    if (model() != nullptr && row >= 0 && row < model()->rowCount(rootIndex()))
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretch();
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    hover(rowAt(qRound(event->position().y())));
}

bool DataTable::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) { // there it ends the editing
        Q_EMIT rowActivated(currentIndex());
        event->accept();
        return;
    }
    const bool withHeads = event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (withHeads || event->matches(QKeySequence::Copy)) {
        copyRows(withHeads);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // Whole rows are chosen, so Home and End mean rows, not cells.
    const int rows = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    if (rows > 0 && (action == MoveHome || action == MoveEnd))
        return model()->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()), rootIndex());
    return QTableView::moveCursor(action, modifiers);
}

void DataTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    repaintRow(currentIndex().row());
}

void DataTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    repaintRow(currentIndex().row());
}
