// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_model.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class PlainLabel;
class QListView;
class QStackedLayout;
class SearchField;

/// The search of everything, over the window: commands, pages, accounts, services and orders by half remembered words.
/// The field keeps the typing while arrows choose; Enter acts on what is typed, also where its answer is still to come;
/// Esc, a click beside it and whatever takes the focus close it.
class CommandPalette final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Lies over `window` and is its child; all must outlive it.
    CommandPalette(Theme& theme, Ledger& ledger, QWidget& window);

    void openWith(const PaletteSources& sources);
    /// The focus goes back to where it was.
    void closePalette();

Q_SIGNALS:
    /// It is closed by then.
    void chosen(const PaletteEntry& entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void layOut();
    void ask(const QString& text);
    void onFound();
    void choose(int row);
    void describe();
    bool fieldEvent(QEvent& event);

    Theme& m_theme;
    PaletteModel* m_model;
    QWidget* m_box;
    SearchField* m_field;
    QListView* m_list;
    PlainLabel* m_nothing;
    QStackedLayout* m_listOrNothing = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_moved = false;       ///< a person chose a row since they typed
    bool m_enterWaits = false;  ///< for the answer to what is typed
};
