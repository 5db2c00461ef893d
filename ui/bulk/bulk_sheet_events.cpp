// SPDX-License-Identifier: GPL-3.0-or-later
// How a BulkSheet lies over its page, and what it does with keys and what is dropped on it.
#include "ui/bulk/bulk_sheet.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_reader.h"
#include "ui/kit/banner.h"
#include "ui/kit/sight_order.h"
#include "ui/theme/dim.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace {

constexpr QSize least(940, 620);
constexpr int gap = 4 * Size::step; ///< to the page's edge at the least

int extent(int room, int wanted, qreal share) {
    return std::min(std::max(wanted, qRound(room * share)), room - 2 * gap);
}

} // namespace

void BulkSheet::open() {
    if (!m_desk)
        return;
    m_runWanted = m_runWanted || m_desk->bulk().isActive();
    m_model->refreshRunning();
    showPart();
    if (isVisible())
        return;
    m_before = QApplication::focusWidget();
    raise();
    show();
    focusPart();
    Q_EMIT shownChanged(true);
}

void BulkSheet::closeSheet() {
    if (isHidden())
        return;
    m_question->hide();
    m_notice->hide();
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    if (held && m_before != nullptr && m_before->isVisible()) // back to where it came from
        m_before->setFocus(Qt::OtherFocusReason);
    // A list that came to its end was seen; the next opening is for another one.
    if (m_desk && !m_desk->bulk().isActive())
        m_runWanted = false;
    Q_EMIT shownChanged(false);
}

void BulkSheet::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), dimColor(m_theme));
}

void BulkSheet::resizeEvent(QResizeEvent* event) {
    const QSize size(extent(width(), least.width(), 0.78), extent(height(), least.height(), 0.82));
    m_frame->setGeometry(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    QWidget::resizeEvent(event);
}

void BulkSheet::mousePressEvent(QMouseEvent* event) {
    event->accept(); // not for the page below
}

void BulkSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        m_question->hide();
        focusPart();
    } else if (event->key() == Qt::Key_Escape) {
        closeSheet();
    } else if (event->matches(QKeySequence::Paste)) {
        take(*QGuiApplication::clipboard()->mimeData());
    } else if (event->matches(QKeySequence::Undo) && m_model->canUndo() && !m_runWanted) {
        m_model->undo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void BulkSheet::dragEnterEvent(QDragEnterEvent* event) {
    if (!BulkReader::fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BulkSheet::dropEvent(QDropEvent* event) {
    const QString file = BulkReader::fileOf(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

// The page below is not for the keyboard while the sheet lies over it.
bool BulkSheet::focusNextPrevChild(bool next) {
    moveFocusBySight(*this, next);
    return true;
}

bool BulkSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}
