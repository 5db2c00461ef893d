// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

class QWidget;

/// The file dialogs of the bulk order; none of them holds up the program.
class BulkFiles final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkFiles)

public:
    /// window: the dialogs stand before it.
    explicit BulkFiles(QWidget* window);

    /// Asks for a list to open; chosen() follows.
    void askOpen();
    /// Asks where to save, then writes what `bytes` gives, made and written beside the GUI thread. The dialog asks
    /// before it replaces a file; a file is replaced whole or not at all.
    void askSave(const QString& title, const QString& name, const std::function<QByteArray()>& bytes);

Q_SIGNALS:
    void chosen(const QString& path);
    void saved(const QString& fileName);
    void saveFailed(const QString& words);

private:
    void save(const QString& path, const std::function<QByteArray()>& bytes);

    QWidget* m_window;
};
