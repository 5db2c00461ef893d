// SPDX-License-Identifier: GPL-3.0-or-later
// What is told after an end that was not an orderly one: the notice, and the report for whoever mends the program.
#include "ui/shell/main_window.h"

#include "desk/desk.h"
#include "models/crash_report.h"
#include "store/last_end.h"
#include "store/ledger.h"
#include "store/program_log.h"
#include "store/settings.h"
#include "ui/first_run/first_run_page.h"
#include "ui/orders/orders_page.h"
#include "ui/settings/text_dialog.h"
#include "ui/shell/crash_notice.h"

#include <QDate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logBytes = 262'144;

} // namespace

void MainWindow::setLastEnd(LastEnd& lastEnd) {
    m_lastEnd = &lastEnd;
    m_notices->addWidget(makeCrashNotice());
    if (m_firstRun != nullptr)
        m_firstRun->addNotice(makeCrashNotice());
}

QWidget* MainWindow::makeCrashNotice() {
    auto* notice = new CrashNotice(*m_lastEnd, m_ledger, m_theme, m_work);
    connect(notice, &CrashNotice::reportRequested, this, &MainWindow::openCrashReport);
    connect(notice, &CrashNotice::showRequested, this, &MainWindow::showUnconfirmed);
    return notice;
}

// Its account's, with this one chosen.
void MainWindow::showUnconfirmed(OrderKey key) {
    whenDone(m_ledger.orders({key}), this, [this, key](const Stored<QList<Order>>& found) {
        if (found && !found.value().isEmpty())
            m_desk.setCurrent(found.value().first().accountId);
        showPage(PageId::Orders);
        orders().showUnconfirmed(key);
    });
}

void MainWindow::openCrashReport() {
    whenDone(m_ledger.facetCounts({}), this, [this](const Stored<FacetCounts>& counts) {
        static const QStringList looks{u"system"_s, u"light"_s, u"dark"_s};
        CrashReportFacts facts;
        facts.version = QCoreApplication::applicationVersion();
        facts.language = QLocale().name();
        facts.appearance = looks.at(static_cast<int>(m_settings.appearance()));
        facts.scale = devicePixelRatioF();
        facts.accounts = m_settings.accounts().size();
        if (counts)
            facts.counts = counts.value();
        if (m_parts && m_parts->log != nullptr)
            facts.log = m_parts->log->lastLines(logBytes);
        auto* dialog = new TextDialog(m_theme, tr("Report"), crashReportText(m_lastEnd->record(), facts),
                                      TextDialog::Begins::AtTop, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->offerSaving(u"orderdeck-report-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
        dialog->open();
    });
}
