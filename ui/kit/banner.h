// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QPointer>

/// A sentence on a tinted ground with an icon, perhaps with an action and a way to close it. Takes no focus by itself;
/// when it goes with the focus in it, that is again where it was when it came.
class Banner final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    explicit Banner(Theme& theme, QWidget* parent = nullptr);

    /// lead: said first and strong; may be empty.
    void setContent(Tone tone, const QString& lead, const QString& text);
    /// Empty: no button.
    void setAction(const QString& text);
    /// A second one behind it; empty: none.
    void setOtherAction(const QString& text);
    /// One more behind these, before the way to close it.
    Button* addButton(const QString& text);
    void setClosable(bool closable);
    /// For a question that a person has just caused.
    void focusAction() { m_action->setFocus(Qt::OtherFocusReason); }

    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();

    Theme& m_theme;
    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    PlainLabel* m_lead;
    PlainLabel* m_text;
    Button* m_action;
    Button* m_otherAction;
    Button* m_close;
    QPointer<QWidget> m_before; ///< what had the focus when it came
};
