// SPDX-License-Identifier: GPL-3.0-or-later
// Whose record the page shows, what it says about it, and how it was left.
#include "ui/record/record_page.h"

#include "desk/account_desk.h"
#include "models/record_words.h"
#include "models/service_ranking_model.h"
#include "store/account_names.h"
#include "store/settings.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/record/record_toolbar.h"

#include <QDataStream>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("record/filter");

} // namespace

void RecordPage::adoptAccounts() {
    const auto accounts = m_settings.accounts();
    const bool several = accounts.size() > 1;
    ServiceRankingModel::Accounts wanted;
    QString current;
    for (const AccountSettings& account : accounts) {
        const QString name = nameToldApart(accounts, account);
        const bool isCurrent = m_desk && account.id == m_desk->id();
        if (isCurrent)
            current = name;
        if (isCurrent || (several && m_all))
            wanted.append({account.id, name});
    }
    m_toolbar->setAccount(several ? current : QString(), m_all);
    const bool showsAll = wanted.size() > 1;
    if (m_showsAll != showsAll) {
        m_showsAll = showsAll;
        m_table->setWithheld(showsAll ? QSet<int>() : QSet<int>{ServiceRankingModel::Account});
        m_table->setAccount(showsAll ? u"all"_s : u"one"_s);
    }
    m_model->setAccounts(wanted);
    showState();
}

void RecordPage::showState() {
    const int rows = m_model->rowCount();
    const bool nothing = m_model->allRows() == 0;
    const bool waits = m_model->isReading() && nothing;
    if (nothing && m_model->days() != 0)
        m_empty->setContent(u"calendar"_s, tr("No order in the last %Ln day(s)", nullptr, m_model->days()),
                            tr("Choose a longer time above."));
    else if (nothing)
        m_empty->setContent(u"trophy"_s, tr("No record yet"),
                            tr("Order from a service and it is ranked here: how fast it starts and finishes, how much "
                               "it delivers, what became of its refills."),
                            tr("Browse services"));
    else
        m_empty->setContent(u"search-x"_s, tr("No service matches"), tr("No service you ordered has these words."),
                            tr("Clear the search"));
    m_tableOrEmpty->setCurrentIndex(rows == 0 && !waits ? 1 : 0);
    m_toolbar->search().setHint(
        nothing ? QString() : tr("%1 of %2").arg(QLocale().toString(rows), QLocale().toString(m_model->allRows())));
    m_toolbar->setShowOrdersEnabled(!m_table->selectedRowNumbers().isEmpty());
    QStringList words;
    if (waits)
        words.append(tr("Reading…"));
    else if (rows > 0)
        words.append(tr("%Ln service(s)", nullptr, rows));
    if (const int few = m_model->unranked(); few > 0)
        words.append(tr("%Ln of them with too few ended orders, below the others", nullptr, few));
    if (m_model->progress() < 1000) {
        words.append(tr("older orders are still looked through: %1").arg(shareText(m_model->progress() / 10 * 10)));
        if (isVisible() && !m_model->isReading() && !m_again.isActive())
            m_again.start();
    }
    if (rows > 0)
        words.append(tr("times of the last %Ln ended order(s) of each", nullptr, ServiceFigures::latest));
    m_foot->setText(words.join(u" · "_s));
}

void RecordPage::restore() {
    QDataStream stream(m_settings.state(stateName));
    qint32 days = 0;
    qint32 least = ServiceFigures::few;
    bool all = false;
    stream >> days >> least >> all;
    if (stream.status() == QDataStream::Ok) {
        m_model->setDays(days);
        m_model->setLeast(least);
        m_all = all;
    }
    m_toolbar->setDays(m_model->days());
    m_toolbar->setLeast(m_model->least());
}

void RecordPage::remember() {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << static_cast<qint32>(m_model->days()) << static_cast<qint32>(m_model->least()) << m_all;
    m_settings.setState(stateName, bytes);
}
