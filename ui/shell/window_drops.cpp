// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_drops.h"

#include "desk/order_file_content.h"
#include "store/when_done.h"
#include "ui/bulk/bulk_reader.h"

#include <QCursor>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QWidget>
#include <QWindow>

#include <memory>
#include <utility>

namespace {

constexpr qint64 headBytes = 65'536;

// By its first line, beside the GUI thread: the file may lie far away.
QFuture<bool> isTableOfOrders(const QString& path) {
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        QFile file(path);
        QByteArray head;
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
            head = file.read(headBytes);
        promise->addResult(!head.isEmpty() && readOrderFile(head, [] { return false; }).problem.isEmpty());
        promise->finish();
    });
    return promise->future();
}

} // namespace

WindowDrops::WindowDrops(QWidget& window, Ways ways)
    : QObject(&window)
    , m_window(window)
    , m_ways(std::move(ways)) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

// At the native window, before it is handed on: a text field below would take the file's address for text.
bool WindowDrops::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == &m_window && type == QEvent::Show && m_window.windowHandle() != nullptr)
        m_window.windowHandle()->installEventFilter(this);
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString file = BulkReader::fileOf(*drop->mimeData());
        if (!file.isEmpty() && m_ways.takes()) {
            drop->acceptProposedAction();
            if (type == QEvent::Drop)
                open(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void WindowDrops::open(const QString& path) {
    whenDone(isTableOfOrders(path), this, [this, path](bool ofOrders) {
        if (m_ways.takes())
            take(path, ofOrders);
    });
}

void WindowDrops::take(const QString& path, bool isTableOfOrders) {
    if (isTableOfOrders != m_ways.isOnOrders())
        ask(path, isTableOfOrders);
    else if (isTableOfOrders)
        m_ways.import(path);
    else
        m_ways.bulk(path);
}

// What it most likely is comes first.
void WindowDrops::ask(const QString& path, bool isTableOfOrders) {
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString name = QFileInfo(path).fileName();
    name.replace(u'&', QStringLiteral("&&"));
    menu->setAccessibleName(tr("What to do with the file"));
    menu->addAction(isTableOfOrders ? tr("%1 is a table of orders that were placed").arg(name)
                                    : tr("%1 is no table of orders of this program").arg(name))
        ->setEnabled(false);
    menu->addSeparator();
    const auto addImport = [&] {
        menu->addAction(tr("Add its orders to the ledger…"), this, [this, path] { m_ways.import(path); });
    };
    if (isTableOfOrders)
        addImport();
    menu->addAction(tr("Place a bulk order from it…"), this, [this, path] { m_ways.bulk(path); });
    menu->addSeparator();
    menu->addAction(tr("Do nothing"));
    menu->popup(QCursor::pos());
    menu->setActiveAction(menu->actions().value(2));
}
