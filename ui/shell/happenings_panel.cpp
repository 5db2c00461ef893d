// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/happenings_panel.h"

#include "models/happenings_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/sides.h"
#include "ui/kit/usable.h"
#include "ui/kit/view_menu.h"
#include "ui/shell/happening_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 440;
constexpr int panelHeight = 560;

} // namespace

HappeningsPanel::HappeningsPanel(Theme& theme, Happenings& happenings, QWidget* parent)
    : Panel(parent)
    , m_happenings(happenings)
    , m_model(new HappeningsModel(happenings, this))
    , m_list(new QListView(this))
    , m_seen(quietButton(theme, u"check"_s, tr("Mark all as seen"), this))
    , m_listOrEmpty(new QStackedWidget(this)) {
    setWindowFlags(Qt::Popup);
    setAccessibleName(tr("What happened"));
    m_list->setAccessibleName(tr("What happened since you last looked"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HappeningDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    giveCopyMenu(*m_list);
    auto* empty = new EmptyState(theme, u"bell"_s, tr("Nothing happened yet"),
                                 tr("Orders that complete, fail or need you are listed here, and what else is worth a "
                                    "look."),
                                 {}, this);
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(empty);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(sidedMargins(4 * Size::step, 2 * Size::step, 2 * Size::step, 2 * Size::step));
    head->addWidget(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, tr("What happened"), this), 1);
    head->addWidget(m_seen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Size::step);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_listOrEmpty, 1);
    setFocusProxy(m_list);
    connect(m_model, &HappeningsModel::loaded, this, &HappeningsPanel::onLoaded);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = m_model->at(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, &HappeningsPanel::choose);
    connect(m_seen, &Button::clicked, this, [this] {
        m_happenings.markSeen(m_model->newest());
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void HappeningsPanel::setAccounts(const QList<QPair<QString, QString>>& accounts) {
    m_model->setAccounts(accounts);
}

void HappeningsPanel::openBelow(const QWidget& widget) {
    const QWidget& window = *widget.window();
    const bool mirrored = widget.isRightToLeft();
    const QPoint corner = widget.mapToGlobal(QPoint(mirrored ? 0 : widget.width(), widget.height() + Size::step));
    const int room = window.mapToGlobal(QPoint(0, window.height())).y() - corner.y() - 2 * Size::step;
    resize(panelWidth, qBound(200, room, panelHeight));
    move(mirrored ? corner.x() : corner.x() - panelWidth, corner.y());
    m_opening = true;
    m_model->setShown(true);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void HappeningsPanel::onLoaded() {
    setUsable(*m_seen, m_model->unseen() > 0, tr("There is nothing new."));
    m_listOrEmpty->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const int kept = std::exchange(m_opening, false) ? -1 : m_model->rowLike(m_current);
    m_list->setCurrentIndex(m_model->index(kept >= 0 ? kept : 1)); // the first below the heading
}

void HappeningsPanel::choose(const QModelIndex& index) {
    const auto happening = m_model->at(index.row());
    if (!happening)
        return;
    close();
    Q_EMIT chosen(*happening);
}

void HappeningsPanel::hideEvent(QHideEvent* event) {
    Panel::hideEvent(event);
    m_model->setShown(false);
    if (m_model->newest() > m_happenings.marks().seenTo)
        m_happenings.markSeen(m_model->newest());
}

void HappeningsPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_list->currentIndex());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        Panel::keyPressEvent(event);
}
