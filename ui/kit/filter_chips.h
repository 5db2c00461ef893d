// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class Button;

/// What narrows a table, as a line of chips above it: a click on one takes it away, "Clear" all of them. Hidden while
/// there are none; those without room are told in one chip that takes nothing away, "+3".
class FilterChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    FilterChips(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void setFilters(const QStringList& words);
    [[nodiscard]] QStringList filters() const { return m_words; }

Q_SIGNALS:
    void removed(int filter); ///< index into filters()
    void cleared();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    Theme& m_theme;
    QStringList m_words;
    QList<QAbstractButton*> m_chips;
    QAbstractButton* m_more;
    Button* m_clear;
};
