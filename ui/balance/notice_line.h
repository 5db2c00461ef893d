// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plain_label.h"

/// A short sentence with an icon before it, both in the ink of a tone. Hidden while there is nothing to say.
class NoticeLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeLine)

public:
    NoticeLine(Theme& theme, Theme::Ink ink, const QString& iconName, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_words->text(); }

private:
    void follow();

    Theme& m_theme;
    Theme::Ink m_ink;
    QString m_iconName;
    QLabel* m_icon;
    PlainLabel* m_words;
};
