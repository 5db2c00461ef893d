// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_text_copy.h"

#include "models/support_text.h"
#include "store/settings.h"
#include "store/when_done.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

OrderTextCopy::OrderTextCopy(Ledger& ledger, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_settings(settings) {}

void OrderTextCopy::copy(const QList<OrderKey>& keys) {
    if (keys.size() > most) {
        Q_EMIT failed(tr("Choose at most %Ln order(s) to be copied as text.", nullptr, most));
        return;
    }
    whenDone(OrderDossiers(m_ledger).of(keys), this, [this](const Stored<QList<OrderDossier>>& dossiers) {
        if (!dossiers) {
            Q_EMIT failed(dossiers.error().text);
            return;
        }
        QStringList texts;
        for (const OrderDossier& dossier : dossiers.value()) {
            const AccountSettings account = m_settings.account(dossier.order.accountId);
            texts.append(supportText(dossier, {account.name, account.practice ? QString() : account.address.host()}));
        }
        QApplication::clipboard()->setText(texts.join(u"\n\n"_s));
        Q_EMIT copied(static_cast<int>(texts.size()));
    });
}
