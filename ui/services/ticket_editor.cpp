// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// An open list or menu of the control itself is no leaving.
bool isLeaving(const QEvent* event) {
    return event->type() == QEvent::FocusOut &&
           static_cast<const QFocusEvent*>(event)->reason() != Qt::PopupFocusReason;
}

class LineEditor final : public TicketEditor {
public:
    LineEditor(const FieldTrait& trait, QWidget* parent)
        : TicketEditor(nullptr)
        , m_edit(new QLineEdit(parent)) {
        setParent(m_edit);
        if (trait.input == FieldInput::Link) {
            m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
            m_edit->setPlaceholderText(u"https://"_s);
        }
        if (trait.input == FieldInput::Date)
            m_edit->setPlaceholderText(QCoreApplication::translate("TicketEditor", "day/month/year"));
        connect(m_edit, &QLineEdit::textEdited, this, &TicketEditor::edited);
        connect(m_edit, &QLineEdit::returnPressed, this, &TicketEditor::submitted);
        connect(m_edit, &QLineEdit::editingFinished, this, &TicketEditor::left);
    }

    [[nodiscard]] QWidget* control() const override { return m_edit; }
    [[nodiscard]] QString text() const override { return m_edit->text(); }
    void setText(const QString& text) override {
        if (text != m_edit->text())
            m_edit->setText(text);
    }

private:
    QLineEdit* m_edit;
};

class LinesEditor final : public TicketEditor {
public:
    explicit LinesEditor(QWidget* parent)
        : TicketEditor(nullptr)
        , m_edit(new QPlainTextEdit(parent)) {
        setParent(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 5 + 16);
        m_edit->installEventFilter(this);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(text()); });
    }

    [[nodiscard]] QWidget* control() const override { return m_edit; }
    [[nodiscard]] QString text() const override { return m_edit->toPlainText(); }
    void setText(const QString& text) override {
        const QSignalBlocker quiet(m_edit);
        if (text != m_edit->toPlainText())
            m_edit->setPlainText(text);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (isEnter(event) && static_cast<QKeyEvent*>(event)->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT submitted();
            return true;
        }
        if (isLeaving(event))
            Q_EMIT left();
        return TicketEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit* m_edit;
};

class ChoiceEditor final : public TicketEditor {
public:
    ChoiceEditor(const FieldTrait& trait, bool optional, QWidget* parent)
        : TicketEditor(nullptr)
        , m_box(new QComboBox(parent)) {
        setParent(m_box);
        m_box->setPlaceholderText(QCoreApplication::translate("TicketEditor", "Choose"));
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        if (optional)
            m_box->addItem(QCoreApplication::translate("TicketEditor", "None"), QString());
        for (const auto& choice : trait.choices)
            m_box->addItem(choiceLabel(choice), QString::fromUtf8(choice.value));
        m_box->setCurrentIndex(-1);
        m_box->installEventFilter(this);
        connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(text()); });
    }

    [[nodiscard]] QWidget* control() const override { return m_box; }
    [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }
    void setText(const QString& text) override {
        const QSignalBlocker quiet(m_box);
        int index = m_box->findData(text);
        if (index < 0 && !text.isEmpty()) {
            // A value from an earlier order that the table does not know is kept, not lost.
            m_box->addItem(text, text);
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(text.isEmpty() ? -1 : index);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (isEnter(event)) {
            Q_EMIT submitted();
            return true;
        }
        if (isLeaving(event))
            Q_EMIT left();
        // The wheel scrolls the ticket; it must not change an order in passing.
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        return TicketEditor::eventFilter(watched, event);
    }

private:
    QComboBox* m_box;
};

} // namespace

TicketEditor* TicketEditor::make(const FieldTrait& trait, bool optional, QWidget* parent) {
    TicketEditor* editor = nullptr;
    if (trait.input == FieldInput::Lines)
        editor = new LinesEditor(parent);
    else if (trait.input == FieldInput::Choice)
        editor = new ChoiceEditor(trait, optional, parent);
    else
        editor = new LineEditor(trait, parent);
    editor->control()->setAccessibleName(fieldLabel(trait.field));
    return editor;
}
