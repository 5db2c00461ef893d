// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/kit/search_field.h"
#include "ui/palette/palette_box.h"
#include "ui/palette/palette_delegate.h"
#include "ui/theme/dim.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int boxWidth = 640;
constexpr int boxHeight = 460;
constexpr int top = Size::header + 2 * Size::step;
constexpr int least = 4 * Size::step; ///< to the window's edge

} // namespace

CommandPalette::CommandPalette(Theme& theme, Ledger& ledger, QWidget& window)
    : QWidget(&window)
    , m_theme(theme)
    , m_model(new PaletteModel(ledger, this))
    , m_box(new PaletteBox(theme, this))
    , m_field(new SearchField(theme, tr("Search everything"), tr("Search services, orders, commands"), m_box))
    , m_list(new QListView(m_box))
    , m_nothing(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, m_box)) {
    setAccessibleName(tr("Command palette"));
    hide();
    build();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_model, &PaletteModel::found, this, &CommandPalette::onFound);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommandPalette::describe);
}

void CommandPalette::build() {
    m_list->setAccessibleName(tr("Results"));
    m_list->setObjectName(QStringLiteral("results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(4 * Size::step, 0, 4 * Size::step, 4 * Size::step);
    auto* keys = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Muted,
                                tr("↑↓ choose · Enter opens · Esc closes"), m_box);
    keys->setContentsMargins(4 * Size::step, 0, 4 * Size::step, 0);
    m_listOrNothing = new QStackedLayout;
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(m_nothing);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(1, 3 * Size::step, 1, 2 * Size::step);
    column->setSpacing(2 * Size::step);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    line->addWidget(m_field);
    column->addLayout(line);
    column->addLayout(m_listOrNothing, 1);
    column->addWidget(new Rule(m_box));
    column->addWidget(keys);
}

void CommandPalette::openWith(const PaletteSources& sources) {
    if (isHidden())
        m_before = window()->focusWidget();
    m_model->begin(sources);
    m_field->clear();
    ask({});
    layOut();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::closePalette() {
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_enterWaits = false;
    hide();
    m_model->setText({}); // nothing more is looked for
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::ask(const QString& text) {
    m_enterWaits = false;
    m_moved = false;
    m_model->setText(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    onFound();
}

// Rows that came in front of the first one are what is meant, where nobody chose another one.
void CommandPalette::onFound() {
    if (!m_moved)
        m_list->setCurrentIndex(m_model->index(0));
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setText(m_model->isAsking() ? tr("Looking through the orders…") : tr("Nothing is called like that."));
    m_listOrNothing->setCurrentIndex(nothing ? 1 : 0);
    describe();
    if (m_enterWaits && !m_model->isAsking())
        choose(m_list->currentIndex().row());
}

void CommandPalette::choose(int row) {
    const bool mayComeFirst = m_model->wantsOrders() || m_model->rowCount() == 0;
    if (m_model->isAsking() && !m_moved && mayComeFirst) {
        m_enterWaits = true;
        return;
    }
    m_enterWaits = false;
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->at(row);
    closePalette();
    Q_EMIT chosen(entry);
}

// The focus stays in the field: what it would do is told there.
void CommandPalette::describe() {
    const QModelIndex current = m_list->currentIndex();
    m_field->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString()
                                                        : m_nothing->text());
}

void CommandPalette::layOut() {
    setGeometry(parentWidget()->rect());
    const int room = width() - 2 * least;
    const int boxed = std::min(boxWidth, room);
    const int high = std::min(boxHeight, height() - top - least);
    m_box->setGeometry((width() - boxed) / 2, top, boxed, high);
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/) {
    QColor dim = dimColor(m_theme);
    dim.setAlphaF(dim.alphaF() / 2);
    QPainter(this).fillRect(rect(), dim);
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
    event->accept(); // not for what is below
    closePalette();
}

bool CommandPalette::focusNextPrevChild(bool /*next*/) {
    return true; // there is one field
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched == m_field && fieldEvent(*event))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::fieldEvent(QEvent& event) {
    if (event.type() == QEvent::FocusOut && isVisible()) {
        const auto why = static_cast<QFocusEvent&>(event).reason();
        if (why != Qt::PopupFocusReason && why != Qt::ActiveWindowFocusReason && why != Qt::MenuBarFocusReason)
            closePalette();
        return false;
    }
    if (event.type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent&>(event).key()) {
    case Qt::Key_Escape:
        closePalette();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_moved = m_model->rowCount() > 0;
        m_enterWaits = false;
        QCoreApplication::sendEvent(m_list, &event);
        return true;
    default:
        return false;
    }
}
