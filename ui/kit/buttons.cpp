// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttons.h"

#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"
#include "ui/theme/token_pairs.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 12;
constexpr int gap = 2 * Size::step;

QString kindName(Button::Kind kind) {
    switch (kind) {
    case Button::Kind::Primary:
        return u"primary"_s;
    case Button::Kind::Icon:
        return u"icon"_s;
    case Button::Kind::Quiet:
        return u"quiet"_s;
    case Button::Kind::Plain:
        break;
    }
    return u"plain"_s;
}

} // namespace

Button::Button(Theme& theme, Kind kind, const QString& iconName, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_iconName(iconName) {
    setProperty("kind", kindName(kind));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
    setAutoDefault(false);
    setText(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setText(const QString& text) {
    QPushButton::setText(text);
    auto name = text;
    setAccessibleName(name.remove(u'&'));
    updateGeometry();
}

void Button::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

void Button::setIconName(const QString& name) {
    m_iconName = name;
    update();
}

void Button::setTextShown(bool shown) {
    if (std::exchange(m_textShown, shown) == shown)
        return;
    updateGeometry();
    update();
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !m_textShown && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(accessibleName()), this);
        return true;
    }
    return QPushButton::event(event);
}

void Button::setHint(const QString& hint) {
    m_hint = hint;
    updateGeometry();
    update();
}

QFont Button::textFont() const {
    auto font = m_theme.font(m_kind == Kind::Primary ? Theme::Text::Strong : Theme::Text::Body);
    if (m_kind == Kind::Plain)
        font.setWeight(QFont::Medium);
    return font;
}

QColor Button::ink() const {
    const auto& tokens = m_theme.tokens();
    if (!isEnabled())
        return disabledInk(tokens);
    if (m_kind == Kind::Primary)
        return tokens.onAccent;
    if (m_kind == Kind::Quiet || isChecked())
        return tokens.accent;
    return tokens.text;
}

int Button::iconWidth() const {
    return (m_kind == Kind::Primary ? Size::button : Size::control) + 2;
}

int Button::wholeWidth() const {
    if (m_kind == Kind::Icon)
        return iconWidth();
    int width = 2 * (m_kind == Kind::Quiet ? Size::step : padding);
    if (!text().isEmpty())
        width += QFontMetrics(textFont()).size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty())
        width += Size::icon + (text().isEmpty() ? 0 : gap);
    if (!m_hint.isEmpty())
        width += gap + QFontMetrics(m_theme.font(Theme::Text::Section)).horizontalAdvance(m_hint);
    return width;
}

QSize Button::sizeHint() const {
    return {isIconOnly() ? iconWidth() : wholeWidth(), m_kind == Kind::Primary ? Size::button : Size::control};
}

void Button::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const bool iconOnly = isIconOnly();
    const QFontMetrics metrics(textFont());
    auto hintFont = m_theme.font(Theme::Text::Section);
    hintFont.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const int iconWidth = m_iconName.isEmpty() ? 0 : Size::icon;
    const int iconGap = iconWidth > 0 && !iconOnly && !text().isEmpty() ? gap : 0;
    const int hintWidth = m_hint.isEmpty() ? 0 : gap + QFontMetrics(hintFont).horizontalAdvance(m_hint);
    const int room = width() - 2 * Size::step - iconWidth - iconGap - hintWidth;
    const auto shown = iconOnly ? QString() : metrics.elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, shown).width();

    int x = (width() - iconWidth - iconGap - textWidth - hintWidth) / 2;
    if (iconWidth > 0) {
        const QRect at = sided(*this, {x, (height() - Size::icon) / 2, Size::icon, Size::icon});
        painter.drawPixmap(at, m_theme.pixmap(m_iconName, ink(), Size::icon, devicePixelRatioF()));
    }
    x += iconWidth + iconGap;
    painter.setPen(ink());
    painter.setFont(textFont());
    painter.setLayoutDirection(textDirection(text(), layoutDirection()));
    painter.drawText(sided(*this, {x, 0, textWidth + 1, height()}), Qt::AlignVCenter | Qt::TextShowMnemonic, shown);
    if (hintWidth > 0) {
        painter.setFont(hintFont);
        painter.drawText(sided(*this, {x + textWidth + gap, 0, hintWidth, height()}), Qt::AlignVCenter, m_hint);
    }
}

Button* primaryButton(Theme& theme, const QString& text, QWidget* parent) {
    return new Button(theme, Button::Kind::Primary, {}, text, parent);
}

Button* plainButton(Theme& theme, const QString& iconName, const QString& text, QWidget* parent) {
    return new Button(theme, Button::Kind::Plain, iconName, text, parent);
}

Button* iconButton(Theme& theme, const QString& iconName, const QString& accessibleName, QWidget* parent) {
    auto* button = new Button(theme, Button::Kind::Icon, iconName, {}, parent);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

Button* quietButton(Theme& theme, const QString& iconName, const QString& text, QWidget* parent) {
    return new Button(theme, Button::Kind::Quiet, iconName, text, parent);
}
