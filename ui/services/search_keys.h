// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

/// The keys in the search of Services that mean the page and not the line of text: those of the page's actions, undoing
/// a filter among them. Owned by the field.
class SearchKeys final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchKeys)

public:
    explicit SearchKeys(QWidget& search);

Q_SIGNALS:
    /// Before an arrow or a page key moves through the rows: they must be those of what is typed.
    void aboutToMove();
    /// The focus goes elsewhere.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
