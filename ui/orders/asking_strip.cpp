// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/asking_strip.h"

#include "store/account_names.h"
#include "ui/orders/asking_line.h"

#include <QVBoxLayout>

#include <utility>

AskingStrip::AskingStrip(Theme& theme, Settings& settings, Ledger& ledger, OrderAsking::Trackers trackers,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_trackers(std::move(trackers)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void AskingStrip::start(Ask ask, const QList<OrderKey>& keys) {
    if (keys.isEmpty())
        return;
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        // A single order has no line: it takes no other one's place.
        if (keys.size() > 1 && !m_lines.at(at)->isRunning() && !m_lines.at(at)->isRead())
            m_lines.takeAt(at)->deleteLater();
    }
    QHash<QString, QString> names;
    const QList<AccountSettings> accounts = m_settings.accounts();
    for (const AccountSettings& account : accounts)
        names.insert(account.id, nameToldApart(accounts, account));
    auto* line = new AskingLine(m_theme, m_settings, new OrderAsking(m_ledger, m_trackers, ask, keys), names, this);
    m_lines.append(line);
    layout()->addWidget(line);
    connect(line, &AskingLine::message, this, &AskingStrip::message);
    connect(line, &AskingLine::showOrderRequested, this, &AskingStrip::showOrderRequested);
    connect(line, &AskingLine::fileWritten, this, &AskingStrip::fileWritten);
    connect(line, &AskingLine::closed, this, [this, line] {
        m_lines.removeOne(line);
        line->hide();
        line->deleteLater();
    });
    line->start();
}

QString AskingStrip::runningText() const {
    QStringList lines;
    for (const AskingLine* line : m_lines) {
        if (line->isRunning())
            lines.append(line->words());
    }
    return lines.join(u'\n');
}
