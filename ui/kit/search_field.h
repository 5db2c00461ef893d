// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPointer>

class QAbstractItemView;

/// A line edit with a magnifier at its left and room for a muted hint at its right. Esc clears it.
class SearchField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    SearchField(Theme& theme, const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

    /// "1,837 of 8,412"; hidden where it would touch the text.
    void setHint(const QString& hint);
    [[nodiscard]] QString hint() const { return m_hint; }
    /// Up, Down, Page Up and Page Down move in this view while the typing stays here; Ctrl+C without marked text copies
    /// from it. nullptr: no longer.
    void steer(QAbstractItemView* view);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Theme& m_theme;
    QString m_hint;
    QPointer<QAbstractItemView> m_view;
};
