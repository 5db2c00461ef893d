// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

/// Several lines of plain text, as tall as the text between a least and a most number of lines; what is longer scrolls,
/// and a word that is longer than a line is broken. It begins at the side where its script does. Tab goes on to the
/// next control.
class PlainTextBox : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainTextBox)

public:
    PlainTextBox(Theme& theme, Theme::Text text, Theme::Ink ink, QWidget* parent = nullptr);

    void setLines(int least, int most);
    /// To be read and copied, not typed into: without a frame until it has the focus.
    void setForReading();
    /// Replaces the text, its history and its selection; nothing where it is the same.
    void setWhole(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, minimumHeight()}; }

Q_SIGNALS:
    /// The focus went on to something else of the window, or the window lost it.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void onText();
    void fit();

    Theme& m_theme;
    Theme::Text m_style;
    Theme::Ink m_ink;
    int m_least = 1;
    int m_most = 6;
    bool m_fitting = false;
};
