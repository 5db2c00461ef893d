// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/earlier_lists.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 12;

} // namespace

EarlierLists::EarlierLists(Ledger& ledger, QWidget* window)
    : QObject(window)
    , m_ledger(ledger)
    , m_menu(new QMenu(window)) {}

void EarlierLists::ask(const QString& accountId, const QPoint& above) {
    whenDone(BulkBook(m_ledger).lists(accountId), this, [this, above](const Stored<QList<BulkList>>& lists) {
        if (!lists) {
            Q_EMIT failed(lists.error().text);
            return;
        }
        fill(lists.value());
        m_menu->popup(above - QPoint(0, m_menu->sizeHint().height()));
    });
}

void EarlierLists::fill(const QList<BulkList>& lists) {
    m_menu->clear();
    if (lists.isEmpty())
        m_menu->addAction(tr("There are none yet"))->setEnabled(false);
    const QLocale locale;
    for (const BulkList& list : lists.first(qMin(most, lists.size()))) {
        const auto day = QDateTime::fromMSecsSinceEpoch(list.createdAt);
        QString name = list.name.size() > 40 ? list.name.left(40) + u'…' : list.name;
        name.replace(u'&', "&&"_L1); // no key of the menu
        auto* action = m_menu->addAction(tr("%1 · %2 · %3 of %4 placed")
                                             .arg(name, locale.toString(day, QLocale::ShortFormat),
                                                  locale.toString(list.placed), locale.toString(list.lines)));
        connect(action, &QAction::triggered, this, [this, key = list.key] { Q_EMIT chosen(key); });
    }
}
