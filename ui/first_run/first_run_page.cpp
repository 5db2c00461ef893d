// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_page.h"

#include "desk/desk.h"
#include "ui/first_run/connect_form.h"
#include "ui/first_run/program_words.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 420;
constexpr int wordsWidth = 364;
constexpr int between = 72;

} // namespace

FirstRunPage::FirstRunPage(Desk& desk, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new ProgramWords(theme))
    , m_form(new ConnectForm(desk, theme))
    , m_back(quietButton(theme, {}, tr("Back"), this))
    , m_notices(new QWidget(this))
    , m_told(new Banner(theme)) {
    m_words->setFixedWidth(wordsWidth + between);
    m_words->setContentsMargins(sidedMargins(0, 0, between, 0));
    m_form->setFixedWidth(cardWidth);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(6 * Size::step, 6 * Size::step, 6 * Size::step, 6 * Size::step);
    row->addStretch();
    row->addWidget(m_words, 0, Qt::AlignVCenter);
    row->addWidget(m_form, 0, Qt::AlignVCenter);
    row->addStretch();

    auto* scroll = new QScrollArea(this); // for small screens and long translations
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    (new QVBoxLayout(m_notices))->setContentsMargins(0, 0, 0, 0);
    m_notices->hide();
    column->addWidget(m_notices);
    auto* told = new QHBoxLayout;
    told->setContentsMargins(3 * Size::step, 3 * Size::step, 3 * Size::step, 0);
    told->addWidget(m_told);
    column->addLayout(told);
    column->addWidget(scroll, 1);
    m_told->setAccessibleName(MessageBar::tr("Message"));
    m_told->hide();
    connect(m_told, &Banner::closed, m_told, &QWidget::hide);
    m_back->move(4 * Size::step, 2 * Size::step);
    m_back->resize(m_back->sizeHint());
    m_back->raise();
    connect(m_back, &Button::clicked, this, &FirstRunPage::goBack);
}

void FirstRunPage::begin() {
    const bool isFirst = m_desk.accounts().isEmpty(); // else there are pages, which tell
    m_back->setVisible(!isFirst);
    m_notices->setVisible(isFirst);
    m_form->begin();
}

void FirstRunPage::tell(const QString& words) {
    m_told->setContent(Tone::Warn, {}, words);
    m_told->setClosable(true);
    m_told->setVisible(!words.isEmpty());
}

void FirstRunPage::addNotice(QWidget* notice) {
    m_notices->layout()->addWidget(notice);
}

void FirstRunPage::goBack() {
    m_form->stop();
    Q_EMIT backRequested();
}

void FirstRunPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The form is what matters where there is no room for both.
    m_words->setVisible(width() >= cardWidth + wordsWidth + between + 12 * Size::step);
}

void FirstRunPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        goBack();
        return;
    }
    QWidget::keyPressEvent(event);
}
