// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QButtonGroup;

/// A row of chips with counts, one of them chosen: which rows a table shows. Arrow keys move between them.
class FacetChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetChips)

public:
    FacetChips(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    /// id: 0, 1, 2 … in the order of adding; the first is chosen. hiddenWhenZero: only there while it counts something.
    void addChip(Tone tone, const QString& word, bool hiddenWhenZero = false);
    void setCount(int id, int count);
    void choose(int id); ///< emits chosen()
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int id);

private:
    Theme& m_theme;
    QButtonGroup* m_group;
};

/// One of the chips: a word and a count on a tinted ground.
class FacetChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetChip)

public:
    FacetChip(Theme& theme, Tone tone, const QString& word, bool hiddenWhenZero, QWidget* parent);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Tone m_tone;
    QString m_word;
    bool m_hiddenWhenZero;
};
