// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulk_book.h"

#include <QObject>

class QMenu;
class QPoint;

/// A menu of the lists that an account placed before, newest first, to look at what became of them.
class EarlierLists final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierLists)

public:
    /// ledger must outlive this object; the menu belongs to `window`.
    EarlierLists(Ledger& ledger, QWidget* window);

    /// Reads them, then opens the menu above this place of the screen.
    void ask(const QString& accountId, const QPoint& above);

Q_SIGNALS:
    void chosen(qint64 list);
    void failed(const QString& words);

private:
    void fill(const QList<BulkList>& lists);

    Ledger& m_ledger;
    QMenu* m_menu;
};
