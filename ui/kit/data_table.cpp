// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/data_table.h"

#include "ui/kit/columns_menu.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

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
    // Afterwards: while rows are laid out anew the header restores its sections one by one, and sums mean nothing.
    m_stretchSoon.setSingleShot(true);
    m_stretchSoon.setInterval(0);
    connect(&m_stretchSoon, &QTimer::timeout, this, &DataTable::stretch);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_stretching)
            m_stretchSoon.start();
    });
    connect(m_header, &QHeaderView::sectionResized, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sectionMoved, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sortIndicatorChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column >= 0 && column != m_stretchColumn &&
            m_header->sectionSize(column) < m_header->sectionSizeHint(column))
            m_header->resizeSection(column, m_header->sectionSizeHint(column));
    });
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
    const bool done = QTableView::viewportEvent(event);
    const bool empty = model() == nullptr || model()->rowCount(rootIndex()) == 0;
    if (event->type() == QEvent::Paint && hasFocus() && empty) { // there is no row to show the focus at
        QPainter painter(viewport());
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    return done;
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
    // Where the focus is must be seen: in the first row, where none has it yet.
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() != nullptr && model()->rowCount(rootIndex()) > 0)
        selectionModel()->setCurrentIndex(model()->index(0, shownColumns().value(0), rootIndex()),
                                          QItemSelectionModel::NoUpdate);
    repaintRow(currentIndex().row());
}

void DataTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    repaintRow(currentIndex().row());
}
