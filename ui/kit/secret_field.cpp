// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/secret_field.h"

#include "ui/kit/buttons.h"
#include "ui/kit/copied_secret.h"
#include "ui/kit/secret_events.h"

#include <QFocusEvent>
#include <QVBoxLayout>

SecretField::SecretField(Theme& theme, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_field(new FormField(theme, label, m_edit, this))
    , m_toggle(quietButton(theme, {}, tr("Show"), m_edit)) {
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setMaxLength(4096);
    CopiedSecret::watch(*m_edit);
    muteSecrets();
    m_toggle->setFixedHeight(24);
    m_field->setInset(m_toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    hideSecret();
    connect(m_toggle, &Button::clicked, this, [this] { setShown(m_edit->echoMode() == QLineEdit::Password); });
}

void SecretField::hideSecret() {
    setShown(false);
}

void SecretField::setShown(bool shown) {
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_toggle->setText(shown ? tr("Hide") : tr("Show"));
    m_field->setInset(m_toggle); // the words are not equally long
}

void SecretField::focusInEvent(QFocusEvent* event) {
    m_edit->setFocus(event->reason());
}
