// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_note_field.h"

#include "desk/service_note_keeper.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/plain_text_box.h"

#include <QVBoxLayout>

ServiceNoteField::ServiceNoteField(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_text(new PlainTextBox(theme, Theme::Text::Body, Theme::Ink::Text, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    m_text->setAccessibleName(tr("Notes"));
    m_text->setPlaceholderText(tr("Your own words about this service"));
    m_text->setLines(3, 8);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(1);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_keeper)
            m_keeper->edit(m_text->toPlainText());
    });
    connect(m_text, &PlainTextBox::left, this, [this] {
        if (m_keeper)
            m_keeper->write();
    });
}

ServiceNoteField::~ServiceNoteField() {
    m_text->disconnect(this); // it loses the focus when this object is half gone
}

void ServiceNoteField::setKeeper(ServiceNoteKeeper* keeper) {
    if (m_keeper == keeper)
        return;
    if (m_keeper) {
        m_keeper->disconnect(this);
        m_keeper->write();
    }
    m_keeper = keeper;
    if (keeper) {
        connect(keeper, &ServiceNoteKeeper::textChanged, this, &ServiceNoteField::showText);
        connect(keeper, &ServiceNoteKeeper::problemChanged, this, &ServiceNoteField::showProblem);
    }
    showText();
    showProblem();
}

void ServiceNoteField::showText() {
    const QString text = m_keeper ? m_keeper->text() : QString();
    const bool typing = m_text->hasFocus() && text.endsWith(m_text->toPlainText());
    m_text->setWhole(text); // tells the keeper what it told
    if (typing)
        m_text->moveCursor(QTextCursor::End);
}

void ServiceNoteField::showProblem() {
    const QString problem = m_keeper ? m_keeper->problem() : QString();
    m_problem->setText(problem.isEmpty() ? QString() : tr("Not saved yet, it is tried again: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_text->setAccessibleDescription(m_problem->text());
}
