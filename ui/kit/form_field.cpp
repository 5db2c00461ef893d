// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form_field.h"

#include "ui/kit/announcer.h"
#include "ui/kit/sides.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

FormField::FormField(Theme& theme, const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, {}, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this))
    , m_hint(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, editor)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    m_label->setBuddy(m_editor);
    setLabel(label);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_hint->setFigures(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    if (qobject_cast<QAbstractScrollArea*>(m_editor) == nullptr)
        m_editor->setFixedHeight(Size::control);
    m_editor->installEventFilter(this);
}

void FormField::setLabel(const QString& label) {
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void FormField::setProblem(const QString& problem) {
    if (problem == this->problem())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
    if (m_editor->hasFocus()) // while it is typed
        announce(*m_editor, problem, Pace::Rested);
    m_editor->setProperty("problem", !problem.isEmpty());
    // A style sheet looks at properties only when a widget is polished.
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    m_editor->update();
}

void FormField::setHint(const QString& hint) {
    if (hint == m_hint->text())
        return;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (problem().isEmpty())
        m_editor->setAccessibleDescription(hint);
    place();
}

void FormField::setInset(QWidget* inset) {
    m_inset = inset;
    m_inset->setParent(m_editor);
    m_inset->setCursor(Qt::ArrowCursor);
    m_inset->show();
    place();
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
                                event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

void FormField::place() {
    QWidget* inside = m_inset != nullptr ? m_inset : m_hint;
    const bool shown = m_inset != nullptr || !m_hint->text().isEmpty();
    if (shown) {
        const auto size = inside->sizeHint().boundedTo(m_editor->size()).boundedTo(inside->maximumSize());
        const int right = m_inset != nullptr ? Size::step + 2 : 11;
        inside->setGeometry(
            sided(*m_editor,
                  {QPoint(m_editor->width() - right - size.width(), (m_editor->height() - size.height()) / 2), size}));
    }
    auto* line = qobject_cast<QLineEdit*>(m_editor);
    if (line != nullptr && shown && m_editor->isRightToLeft()) // what is inside stands at the left
        line->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (line != nullptr)
        line->setTextMargins(sidedMargins(0, 0, shown ? inside->width() + 2 * Size::step : 0, 0));
}

void FormField::focusInEvent(QFocusEvent* event) {
    m_editor->setFocus(event->reason());
}
