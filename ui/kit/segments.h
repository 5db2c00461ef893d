// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

/// A few choices side by side, one of them taken. Arrow keys move between them.
class Segments final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    Segments(Theme& theme, const QString& accessibleName, const QStringList& choices, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    /// Emits nothing.
    void setCurrent(int choice);
    /// One that is too long for its place is cut; its tooltip and its accessible name are whole.
    void setText(int choice, const QString& text, int widest);
    [[nodiscard]] int widthOf(int choice) const;

protected:
    /// Hands the focus on to the one that is taken.
    void focusInEvent(QFocusEvent* event) override;

Q_SIGNALS:
    /// A person took another one.
    void chosen(int choice);

private:
    QButtonGroup* m_group;
};
