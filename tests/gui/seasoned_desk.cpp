// SPDX-License-Identifier: GPL-3.0-or-later
#include "seasoned_desk.h"

#include "../ui/notices_fixture.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

PracticeOptions stillClock() {
    PracticeOptions options;
    options.speed = 0;
    options.services = 300;
    return options;
}

bool comes(const char* what, const std::function<bool()>& there) {
    const bool came = QTest::qWaitFor(there, patience);
    if (!came)
        qWarning("did not come: %s", what);
    return came;
}

} // namespace

SeasonedDesk::SeasonedDesk(QApplication& application, const QString& language)
    : m_application(application)
    , m_words(language.isEmpty() ? u"en"_s : language)
    , m_provider(stillClock()) {
    if (!language.isEmpty())
        Settings(ProfilePaths::in(m_profile.path()).settings).setLanguage(language);
}

SeasonedDesk::~SeasonedDesk() {
    m_program.reset();
    m_attention.reset();
}

bool SeasonedDesk::open() {
    QString error;
    if (!m_provider.start(&error)) {
        qWarning("%s", qPrintable(error));
        return false;
    }
    m_program = std::make_unique<Program>(m_application, m_profile.path(), m_provider);
    m_notices = std::make_unique<FakeNotices>();
    m_attention = std::make_unique<Attention>(m_program->desk(), m_program->ledger(), m_program->settings(),
                                              m_program->theme(), m_profile.path());
    m_attention->setDesktop({.hasTray = [] { return false; },
                             .notices = m_notices.get(),
                             .autostartFolder = m_profile.filePath(u"autostart"_s),
                             .noticeWait = 50ms});
    window().setAttention(*m_attention);
    m_attention->start();
    return comes("the ledger", [this] { return m_program->isOpen(); });
}

bool SeasonedDesk::addAccount() {
    m_program->desk().addPracticeAccount();
    if (!comes("the account", [this] { return m_program->desk().current() != nullptr; }))
        return false;
    AccountSettings settings = account().account();
    settings.perMinute = 6000;
    m_program->desk().changeAccount(settings, {});
    return comes("the catalog", [this] { return account().catalog().catalog() != nullptr; }) &&
           comes("the balance", [this] { return account().balance().balance().has_value(); });
}

bool SeasonedDesk::season() {
    // Of the practice catalog's services that have a known end.
    bool all = true;
    for (const char* service : {"1", "1", "2", "3", "4", "8"})
        all = all && place(QString::fromLatin1(service), u"100"_s);
    m_provider.advance(24h);
    auto keys = m_program->ledger().orderKeys({}, 0, 100);
    keys.waitForFinished();
    auto orders = m_program->ledger().orders(keys.result().value());
    orders.waitForFinished();
    account().tracker().checkNow(orders.result().value());
    const auto ended = [this] {
        OrdersQuery query;
        query.facet = OrdersQuery::Facet::Completed;
        auto found = m_program->ledger().orderKeys(query, 0, 100);
        found.waitForFinished();
        return found.result().value().size() >= 2;
    };
    all = all && comes("completed orders", ended);
    for (const char* service : {"1", "4"})
        all = all && place(QString::fromLatin1(service), u"200"_s);
    return all && place(u"1"_s, u"50"_s, u"add=reset:after*1"_s) && place(u"1"_s, u"60"_s, u"add=502:before*1"_s) &&
           place(u"1"_s, u"70"_s, u"add=error:before*1"_s) && place(u"1"_s, u"80"_s, u"add=429/1:before*1"_s);
}

bool SeasonedDesk::place(const QString& serviceId, const QString& quantity, const QString& fault) {
    const CatalogPtr catalog = account().catalog().catalog();
    OrderDraft draft(catalog->service(catalog->find(serviceId)), u"USD"_s);
    draft.setValue(Field::Link, u"https://www.example.com/some/rather/long/path/to/post/%1"_s.arg(++m_orders));
    draft.setValue(Field::Quantity, quantity);
    const auto checked = draft.checked();
    if (!checked) {
        qWarning("service %s takes no order of %s", qPrintable(serviceId), qPrintable(quantity));
        return false;
    }
    m_provider.setFaults(fault.isEmpty() ? QList<PracticeFault>() : parsePracticeFaults(fault).value());
    const quint64 wish = account().placer().place(checked.value());
    const bool ended = comes("the order's end", [this, wish] { return !account().placer().isBusy(); });
    m_provider.setFaults({});
    return ended && wish != 0;
}
