// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desk_style.h"

#include "ui/kit/sides.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOptionComplex>

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowRoom = 32;
constexpr int stepWidth = 24;
constexpr int markSize = 16;

} // namespace

DeskStyle::DeskStyle(const Theme& theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
        drawMark(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawMark(*painter, *option, true);
        return;
    case PE_IndicatorArrowDown:
        drawArrow(*painter, option->rect, u"chevron-down"_s, markSize, enabled);
        return;
    case PE_IndicatorArrowLeft: // of a mirrored menu: the icon is mirrored, too
    case PE_IndicatorArrowRight:
        drawArrow(*painter, option->rect, u"chevron-right"_s, markSize, enabled);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.tokens().accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || box == nullptr || box->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    auto area = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    if (!box->currentIcon.isNull()) {
        const auto size = box->iconSize;
        const QRect whole = area;
        const QRect at =
            visualRect(box->direction, whole,
                       {area.left(), area.center().y() - size.height() / 2 + 1, size.width(), size.height()});
        box->currentIcon.paint(painter, at, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        area = visualRect(box->direction, whole, whole.adjusted(size.width() + 2 * Size::step, 0, 0, 0));
    }
    painter->setPen(option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const auto shown = option->fontMetrics.elidedText(box->currentText, Qt::ElideRight, area.width());
    const auto side = visualAlignment(box->direction, Qt::AlignLeft);
    painter->save();
    painter->setLayoutDirection(textDirection(box->currentText, box->direction));
    painter->drawText(area, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter->restore();
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const bool enabled = option->state.testFlag(State_Enabled);
    if (control == CC_ComboBox) {
        drawFrame(*painter, *option, widget);
        const auto arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawArrow(*painter, arrow, u"chevron-down"_s, Size::icon, enabled);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin != nullptr) {
        drawFrame(*painter, *option, widget);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool up = part == SC_SpinBoxUp;
            const auto rect = subControlRect(control, option, part, widget);
            const bool can =
                spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            painter->save();
            if (up) { // the set has no chevron up: the other one, upside down
                painter->translate(rect.center() + QPoint(1, 1));
                painter->rotate(180);
                painter->translate(-rect.center());
            }
            drawArrow(*painter, rect, u"chevron-down"_s, 3 * Size::step, enabled && can);
            painter->restore();
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const auto& all = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, {all.right() - arrowRoom + 1, all.top(), arrowRoom, all.height()});
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(11, 2, -arrowRoom, -2));
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool steps = spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int room = steps ? stepWidth : 0;
        const QRect column(all.right() - room, all.top() + 3, room, all.height() - 6);
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(8, 2, -room - 2, -2));
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, column.adjusted(0, 0, 0, -column.height() / 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all, column.adjusted(0, column.height() / 2, 0, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size = {qMax(size.width(), contents.width() + 11 + arrowRoom + Size::step), Size::control};
    return size;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return markSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 2 * Size::step;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the box, not a menu over it
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void DeskStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) == nullptr && qobject_cast<QAbstractSpinBox*>(widget) == nullptr)
        return;
    widget->installEventFilter(this);
    if (widget->focusPolicy() == Qt::WheelFocus) // the wheel alone does not bring a person to it
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool DeskStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void DeskStyle::drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget) const {
    const auto& tokens = m_theme.tokens();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = enabled && option.state.testFlag(State_HasFocus);
    const bool problem = widget != nullptr && widget->property("problem").toBool();
    const auto line = problem ? tokens.bad : focused ? tokens.accent : tokens.line;
    const qreal width = (focused ? 2 : 1) + (m_theme.hasMoreContrast() ? 1 : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, width));
    painter.setBrush(enabled ? tokens.surface : tokens.window);
    const auto half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), Size::radius - half,
                            Size::radius - half);
    painter.restore();
}

void DeskStyle::drawMark(QPainter& painter, const QStyleOption& option, bool round) const {
    const auto& tokens = m_theme.tokens();
    const bool on = option.state.testFlag(State_On) || option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus);
    const auto box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? box.width() / 2 : 3.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(enabled ? 1.0 : 0.5);
    painter.setPen(QPen(on || focused ? tokens.accent : tokens.muted, focused && !on ? 2 : 1));
    painter.setBrush(on ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(box.center(), 3, 3);
    } else if (on) {
        const auto check = option.rect.adjusted(2, 2, -2, -2);
        const auto ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(check, m_theme.pixmap(u"check"_s, Theme::Ink::OnAccent, check.width(), ratio));
    }
    painter.restore();
}

void DeskStyle::drawArrow(QPainter& painter, const QRect& rect, const QString& icon, int size, bool enabled) const {
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto pixmap = m_theme.pixmap(icon, enabled ? Theme::Ink::Text : Theme::Ink::Faint, size, ratio);
    painter.drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, pixmap);
}
