// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen order below the table, and what is written about many.
#include "ui/orders/orders_page.h"

#include "desk/account_desk.h"
#include "models/orders_model.h"
#include "store/order_notes.h"
#include "store/settings.h"
#include "ui/kit/data_table.h"
#include "ui/kit/screen_setup.h"
#include "ui/kit/search_field.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_details.h"
#include "ui/orders/order_tagging.h"
#include "ui/orders/order_text_copy.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTable = 400;
constexpr int usualDetails = 212;
constexpr int tableBesideFull = 140;

QString splitState() {
    return u"orders/split"_s;
}

} // namespace

void OrdersPage::followDetails() {
    m_details->setDesks([this](const QString& accountId) -> AccountDesk* {
        if (m_desk && m_desk->id() == accountId)
            return m_desk;
        return m_desks ? m_desks(accountId) : nullptr;
    });
    connect(m_details, &OrderDetails::inquiryRequested, this, &OrdersPage::showUnconfirmed);
    connect(m_details, &OrderDetails::sendAgainRequested, m_actions, &OrderActions::sendAgain);
    connect(m_details, &OrderDetails::orderAgainRequested, this, &OrdersPage::orderAgainRequested);
    connect(m_details, &OrderDetails::copyTextRequested, this, [this](OrderKey key) { m_text->copy({key}); });
    connect(m_details, &OrderDetails::showOrderRequested, this, &OrdersPage::showOrder);
    connect(m_details, &OrderDetails::searchRequested, m_search, &QLineEdit::setText);
    connect(m_details, &OrderDetails::fullRequested, this, &OrdersPage::showFull);
    connect(m_details, &OrderDetails::failed, this, [this](const QString& words) { Q_EMIT message(Tone::Bad, words); });
    connect(m_text, &OrderTextCopy::failed, this, [this](const QString& words) { Q_EMIT message(Tone::Warn, words); });
    connect(m_text, &OrderTextCopy::copied, this,
            [this](int orders) { Q_EMIT message(Tone::Good, tr("%Ln order(s) copied as text.", nullptr, orders)); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith("ta"_L1))
            readTags();
    });
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_sizes.clear(); // moved by hand: neither in full nor as before
        m_details->setFull(false);
        keepScreenState(m_settings, splitState(), m_split->saveState());
    });
}

// For who is about to type one.
void OrdersPage::readTags() {
    whenDone(OrderNotes(m_ledger).knownTags(), this, [this](const Stored<QList<OrderNotes::TagCount>>& read) {
        m_tags.clear();
        for (const OrderNotes::TagCount& one : read ? read.value() : QList<OrderNotes::TagCount>())
            m_tags.append(one.tag);
    });
}

void OrdersPage::restoreSplit() {
    m_split->setSizes({usualTable, usualDetails});
    if (const QByteArray state = screenState(m_settings, splitState()); !state.isEmpty())
        m_split->restoreState(state);
}

void OrdersPage::showFull(bool full) {
    if (full == !m_sizes.isEmpty())
        return;
    if (full) {
        m_sizes = m_split->sizes();
        m_split->setSizes({tableBesideFull, std::max(1, m_split->height() - tableBesideFull)});
        m_details->setFull(true);
    } else {
        m_split->setSizes(m_sizes);
        m_sizes.clear();
        m_details->setFull(false);
        m_table->setFocus();
    }
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_table->scrollTo(current);
}

QList<OrderKey> OrdersPage::chosenKeys() const {
    QList<OrderKey> keys;
    for (const int row : m_table->selectedRowNumbers())
        keys.append(m_model->keyAt(row));
    return keys;
}

void OrdersPage::tagOrders() {
    const QList<OrderKey> keys = chosenKeys();
    if (keys.isEmpty())
        return;
    auto* tagging = new OrderTagging(theme(), m_ledger, keys, window());
    connect(tagging, &OrderTagging::written, this, [this](const QString& words) { Q_EMIT message(Tone::Good, words); });
    connect(tagging, &OrderTagging::failed, this, [this](const QString& words) { Q_EMIT message(Tone::Bad, words); });
    tagging->open();
}
