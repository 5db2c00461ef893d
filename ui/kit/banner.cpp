// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/accessible_kinds.h"
#include "ui/kit/sides.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace {

QString iconOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return u"circle-check"_s;
    case Tone::Warn:
        return u"circle-question-mark"_s;
    case Tone::Bad:
        return u"circle-alert"_s;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return u"info"_s;
}

Theme::Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return Theme::Ink::Good;
    case Tone::Warn:
        return Theme::Ink::Warn;
    case Tone::Bad:
        return Theme::Ink::Bad;
    case Tone::Accent:
        return Theme::Ink::Accent;
    case Tone::Neutral:
        break;
    }
    return Theme::Ink::Text;
}

} // namespace

Banner::Banner(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_lead(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_text(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_action(plainButton(theme, {}, {}, this))
    , m_otherAction(plainButton(theme, {}, {}, this))
    , m_close(iconButton(theme, u"x"_s, tr("Close message"), this)) {
    setAccessibleKind(*this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("kind", u"quiet"_s);
    m_action->setFixedHeight(28);
    m_otherAction->setFixedHeight(28);
    m_close->setFixedSize(28, 28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(3 * Size::step, 2 * Size::step, 2 * Size::step, 2 * Size::step));
    row->setSpacing(2 * Size::step);
    row->addWidget(m_icon);
    row->addSpacing(2);
    row->addWidget(m_lead);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_otherAction);
    row->addWidget(m_close);
    setMinimumHeight(44);
    setAction({});
    setOtherAction({});
    setClosable(false);
    setContent(Tone::Neutral, {}, {});
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_otherAction, &Button::clicked, this, &Banner::otherActionTriggered);
    connect(m_close, &Button::clicked, this, &Banner::closed);
    connect(&theme, &Theme::changed, this, &Banner::follow);
}

void Banner::setContent(Tone tone, const QString& lead, const QString& text) {
    m_tone = tone;
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_text->setText(text);
    m_lead->setInk(inkOf(tone));
    m_text->setInk(inkOf(tone));
    setAccessibleDescription(this->text());
    follow();
}

void Banner::setAction(const QString& text) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setOtherAction(const QString& text) {
    m_otherAction->setText(text);
    m_otherAction->setVisible(!text.isEmpty());
}

Button* Banner::addButton(const QString& text) {
    auto* button = plainButton(m_theme, {}, text, this);
    button->setFixedHeight(m_action->height());
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

QString Banner::text() const {
    return m_lead->text().isEmpty() ? m_text->text() : m_lead->text() + u' ' + m_text->text();
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneGround(m_tone));
    painter.drawRoundedRect(rect(), Size::radius, Size::radius);
}

void Banner::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_before = QApplication::focusWidget();
}

void Banner::hideEvent(QHideEvent* event) {
    // Else Qt takes the next of its chain, which may be anywhere in the window.
    if (!event->spontaneous() && m_before && m_before->isVisible() && m_before->isEnabled() &&
        isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    QWidget::hideEvent(event);
}

void Banner::follow() {
    m_icon->setPixmap(m_theme.pixmap(iconOf(m_tone), inkOf(m_tone), Size::icon, devicePixelRatioF()));
    update();
}
