// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// Files that are dropped anywhere on a window. A table of orders of this program is to be taken into the ledger, any
/// other list is one of orders to be placed; where a file is neither for the place it was dropped on, a menu asks.
/// Pages that take files themselves come first.
class WindowDrops final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowDrops)

public:
    struct Ways final {
        std::function<bool()> takes; ///< whether anything can be done with a file now
        std::function<bool()> isOnOrders;
        std::function<void(const QString& path)> bulk;
        std::function<void(const QString& path)> import;
    };

    /// The window owns this object.
    WindowDrops(QWidget& window, Ways ways);

    /// As if it had been dropped.
    void open(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& path, bool isTableOfOrders);
    void ask(const QString& path, bool isTableOfOrders);

    QWidget& m_window;
    Ways m_ways;
};
