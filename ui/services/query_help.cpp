// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/query_help.h"

#include "ui/kit/plain_label.h"
#include "ui/services/language_rows.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 4;
constexpr int mostRows = 20;

QList<QPair<QString, QString>> catalogTable() {
    return {
        {u"instagram likes"_s, QueryHelp::tr("Both words, in any order")},
        {u"\"real followers\""_s, QueryHelp::tr("Exactly these words")},
        {u"-bot"_s, QueryHelp::tr("Without this word")},
        {u"likes OR views"_s, QueryHelp::tr("One of the two")},
        {u"(likes OR views) -bot"_s, QueryHelp::tr("Brackets say what belongs together")},
        {u"rate<0.5"_s, QueryHelp::tr("Costs less than 0.5 per 1,000")},
        {u"rate:0.1..0.5"_s, QueryHelp::tr("Costs from 0.1 to 0.5")},
        {u"min<=100"_s, QueryHelp::tr("Orders of 100 are taken")},
        {u"max>=10k"_s, QueryHelp::tr("Orders of 10,000 are taken")},
        {u"id:102"_s, QueryHelp::tr("The service with this id")},
        {u"type:poll"_s, QueryHelp::tr("The type has this word")},
        {u"cat:\"tiktok views\""_s, QueryHelp::tr("The category has these words")},
        {u"account:name"_s, QueryHelp::tr("Of all accounts, those with this word")},
        {u"refill:yes"_s, QueryHelp::tr("With refill; so cancel:no, drip:yes")},
        {u"fav"_s, QueryHelp::tr("Favourites")},
        {u"new:7d"_s, QueryHelp::tr("New in the last 7 days")},
        {u"changed:price"_s, QueryHelp::tr("The price changed")},
        {u"finishes<3h"_s, QueryHelp::tr("My orders of it are usually done within 3 hours")},
        {u"delivered>95%"_s, QueryHelp::tr("More than 95% of what I ordered came")},
        {u"gone"_s, QueryHelp::tr("No longer offered")},
    };
}

} // namespace

QueryHelp::QueryHelp(Theme& theme, QWidget* parent, Table table)
    : Panel(parent)
    , m_rows(new LanguageRows(theme, tr("What can be searched for"), this))
    , m_table(table != nullptr ? table : &catalogTable) {
    setWindowFlags(Qt::Popup);
    setAccessibleName(tr("What can be searched for"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Size::step, 2 * Size::step, 2 * Size::step, 2 * Size::step);
    column->setSpacing(Size::step);
    const auto line = [&](Theme::Text text, Theme::Ink ink, const QString& words) {
        auto* label = new PlainLabel(theme, text, ink, words, this);
        label->setContentsMargins(2 * Size::step, 0, 2 * Size::step, Size::step);
        column->addWidget(label);
    };
    line(Theme::Text::Strong, Theme::Ink::Text, tr("What can be searched for"));
    column->addWidget(m_rows);
    line(Theme::Text::Small, Theme::Ink::Muted,
         table != nullptr ? tr("A click inserts the example")
                          : tr("A click inserts the example · Ctrl+Space suggests while typing"));
    setFocusProxy(m_rows);
    m_rows->installEventFilter(this);
    connect(m_rows, &QListView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
}

void QueryHelp::openBelow(const QWidget& widget) {
    m_rows->setRows(m_table()); // in the language of now
    const QPoint corner = widget.mapToGlobal(QPoint(0, widget.height() + Size::step));
    const QWidget& window = *widget.window();
    const int room = window.mapToGlobal(QPoint(0, window.height() - Size::step)).y() - corner.y();
    const auto take = [this](int rows) {
        m_rows->setFixedSize(m_rows->roomFor(rows) + QSize(2 * Size::step, 2));
        adjustSize();
    };
    take(mostRows);
    if (const int tooHigh = height() - room; tooHigh > 0) // the rest is scrolled to
        take(std::max(leastRows, m_rows->height() / Size::facetRow - 1 - tooHigh / Size::facetRow));
    move(corner);
    show();
    m_rows->setFocus(Qt::PopupFocusReason);
    m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
}

void QueryHelp::pick(int row) {
    close();
    Q_EMIT picked(m_rows->wordsAt(row));
}

bool QueryHelp::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pick(m_rows->currentIndex().row());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}
