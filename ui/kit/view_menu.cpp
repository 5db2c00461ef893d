// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/view_menu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A line a row: what is shown of it, or what is told of it where that is drawn.
QString textOf(const QAbstractItemView& view) {
    auto rows = view.selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        rows.append(view.currentIndex());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    int last = -1;
    for (const QModelIndex& index : std::as_const(rows)) {
        const QString text = index.data().toString().simplified();
        if (index.row() == last && !lines.isEmpty())
            lines.last() += u'\t' + text;
        else
            lines.append(text);
        last = index.row();
    }
    return lines.join(u'\n');
}

} // namespace

void giveCopyMenu(QAbstractItemView& view, bool opens) {
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view, [&view, opens](const QPoint& at) {
        const QPersistentModelIndex current = view.currentIndex();
        if (!current.isValid())
            return;
        auto* menu = new QMenu(&view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (opens)
            menu->addAction(QCoreApplication::translate("ViewMenu", "Open"), &view, [&view, current] {
                if (current.isValid())
                    Q_EMIT view.activated(current);
            });
        menu->addAction(QCoreApplication::translate("ViewMenu", "Copy"), &view,
                        [&view] { QGuiApplication::clipboard()->setText(textOf(view)); });
        menu->popup(view.viewport()->mapToGlobal(at));
    });
}
