// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/happenings.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

class Button;
class HappeningsModel;
class QListView;
class QStackedWidget;

/// What happened since a person last looked, over the window; Esc or a click elsewhere closes it, and what was new is
/// seen then. A click or Enter on a row leads to what it tells of.
class HappeningsPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HappeningsPanel)

public:
    /// All must outlive this object.
    HappeningsPanel(Theme& theme, Happenings& happenings, QWidget* parent = nullptr);

    /// Ids and names.
    void setAccounts(const QList<QPair<QString, QString>>& accounts);
    /// Its upper right corner below that of the widget.
    void openBelow(const QWidget& widget);

Q_SIGNALS:
    void chosen(const Happening& happening);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void onLoaded();

    Happenings& m_happenings;
    HappeningsModel* m_model;
    QListView* m_list;
    Button* m_seen;
    QStackedWidget* m_listOrEmpty;
    std::optional<Happening> m_current; ///< where a person stood before the rows came anew
    bool m_opening = false;             ///< its rows have not come yet
};
