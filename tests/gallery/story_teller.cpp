// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_teller.h"

#include "core/order_draft.h"
#include "gallery_clock.h"
#include "store/order_notes.h"
#include "story.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr int usualScale = 4; ///< decimals of a rate

// Not every machine has the letters of all writings.
bool isInLatin(const QString& name) {
    constexpr char16_t farEast = 0x2E80;
    return std::none_of(name.cbegin(), name.cend(),
                        [](QChar c) { return c.isLetter() && !c.isSurrogate() && c.unicode() >= farEast; });
}

template <typename T>
T valueOf(QFuture<Stored<T>> future) {
    future.waitForFinished();
    const auto stored = future.result();
    return stored ? stored.value() : T();
}

} // namespace

StoryTeller::StoryTeller(QApplication& application, const QString& folder, std::chrono::milliseconds begin)
    : m_application(application)
    , m_folder(folder) {
    GalleryClock::set(begin);
    QDir().mkpath(folder);
    open();
}

StoryTeller::~StoryTeller() = default;

void StoryTeller::await(const QString& what, const std::function<bool()>& so) {
    if (m_problem.isEmpty() && !QTest::qWaitFor(so, patience))
        m_problem = u"The story of the practice account: %1 did not come."_s.arg(what);
}

void StoryTeller::open() {
    m_provider = std::make_unique<PracticeProvider>(Story::practice(m_folder + u"/practice.json"_s));
    if (QString problem; !m_provider->start(&problem))
        m_problem = problem;
    m_program = std::make_unique<Program>(m_application, m_folder, *m_provider);
    await(u"the ledger"_s, [this] { return m_program->isOpen(); });
}

void StoryTeller::close() {
    m_program.reset();
    m_provider.reset();
}

void StoryTeller::openAccount() {
    m_program->desk().addPracticeAccount();
    AccountSettings settings = account().account();
    settings.perMinute = 6000;
    m_program->desk().changeAccount(settings, {});
    await(u"the catalog"_s, [this] { return account().catalog().catalog() && account().balance().balance(); });
}

void StoryTeller::keep(const QString& folder) {
    close();
    QDir().mkpath(folder);
    for (const QString& name : QDir(m_folder).entryList(QDir::Files))
        QFile::copy(m_folder + u'/' + name, folder + u'/' + name);
    open();
    await(u"the catalog"_s, [this] { return account().catalog().catalog() && account().balance().balance(); });
}

QString StoryTeller::end() {
    close();
    return m_problem;
}

QList<Order> StoryTeller::orders(OrdersQuery::Facet facet) {
    OrdersQuery query;
    query.facet = facet;
    return valueOf(m_program->ledger().orders(valueOf(m_program->ledger().orderKeys(query, 0, 500))));
}

void StoryTeller::pass(std::chrono::milliseconds time) {
    if (!m_problem.isEmpty())
        return;
    GalleryClock::advance(time);
    m_provider->advance(time);
    checkAll();
}

void StoryTeller::checkAll() {
    const auto running = valueOf(m_program->ledger().runningOrders(accountId()));
    QSignalSpy checked(&account().tracker(), &OrderTracker::checked);
    if (!running.isEmpty()) {
        account().tracker().checkNow(running);
        await(u"the status of the orders"_s, [&] { return !checked.isEmpty(); });
    }
    QSignalSpy refillsChecked(&account().tracker(), &OrderTracker::refillsChecked);
    QStringList refills;
    for (const Refill& refill : valueOf(m_program->ledger().runningRefills(accountId())))
        refills.append(refill.refillId);
    if (!refills.isEmpty()) {
        account().tracker().checkRefills(refills);
        await(u"the status of the refills"_s, [&] { return !refillsChecked.isEmpty(); });
    }
    QSignalSpy recorded(&m_program->ledger(), &Ledger::balanceRecorded);
    account().balance().check();
    await(u"the balance"_s, [&] { return !recorded.isEmpty(); });
}

Service StoryTeller::service(const QString& name) const {
    const CatalogPtr catalog = m_program->desk().current()->catalog().catalog();
    Service best;
    for (int row = 0; row < catalog->size(); ++row) {
        Service found = catalog->service(row);
        if (!found.name.contains(name) || found.type != "Default"_L1 || found.min > 250 || found.max < 10'000 ||
            found.rate.scale() > usualScale || !isInLatin(found.name))
            continue;
        // The one that offers most, then the cheapest: as people choose.
        const auto offers = [](const Service& service) { return int(service.refill) + int(service.cancel); };
        if (best.id.isEmpty() || offers(found) > offers(best) ||
            (offers(found) == offers(best) && found.rate < best.rate))
            best = std::move(found);
    }
    return best;
}

void StoryTeller::place(const QString& serviceName, int quantity, const QString& link) {
    if (!m_problem.isEmpty())
        return;
    OrderDraft draft(service(serviceName), account().currency());
    draft.setValue(Field::Link, link);
    draft.setValue(Field::Quantity, QString::number(quantity));
    const auto checked = draft.checked();
    if (!checked) {
        m_problem = u"No order for %1 can be made."_s.arg(serviceName);
        return;
    }
    GalleryClock::advance(4s); // after what was told last
    QSignalSpy finished(&account().placer(), &OrderPlacer::finished);
    account().placer().place(checked.value());
    await(u"the order for %1"_s.arg(serviceName), [&] { return !finished.isEmpty(); });
    GalleryClock::advance(4s); // what is told next is told afterwards
}

void StoryTeller::placeWith(const QString& faults, const QString& serviceName, int quantity, const QString& link) {
    if (const auto parsed = parsePracticeFaults(faults))
        m_provider->setFaults(parsed.value());
    place(serviceName, quantity, link);
    m_provider->setFaults({});
}

void StoryTeller::askRefills(int most) {
    QList<Order> chosen;
    for (const Order& order : orders(OrdersQuery::Facet::Completed)) {
        if (order.refillOffered && order.refillId.isEmpty() && chosen.size() < most)
            chosen.append(order);
    }
    if (chosen.isEmpty())
        return;
    QSignalSpy answered(&account().tracker(), &OrderTracker::answered);
    account().tracker().ask(Ask::Refill, chosen);
    await(u"the answer about refills"_s, [&] { return !answered.isEmpty(); });
}

void StoryTeller::cancelNewest() {
    for (const Order& order : orders(OrdersQuery::Facet::InProgress)) {
        if (!order.cancelOffered)
            continue;
        QSignalSpy answered(&account().tracker(), &OrderTracker::answered);
        account().tracker().ask(Ask::Cancel, {order});
        return await(u"the answer about a cancellation"_s, [&] { return !answered.isEmpty(); });
    }
}

void StoryTeller::refreshCatalog() {
    account().catalog().refresh();
    await(u"the fresh catalog"_s, [this] { return !account().catalog().isRefreshing(); });
}

void StoryTeller::annotate() {
    OrderNotes notes(m_program->ledger());
    const auto all = orders(OrdersQuery::Facet::All);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (at % 4 == 0)
            valueOf(notes.addTags({all.at(at).key}, {at % 8 == 0 ? u"north"_s : u"lakeside"_s}));
        if (at % 9 == 1)
            valueOf(notes.setNote(all.at(at).key, u"Client asked for a slow start.\nInvoice 2026-114."_s));
    }
}

void StoryTeller::like(int services) {
    QStringList liked;
    for (const Order& order : orders(OrdersQuery::Facet::Completed)) {
        if (!liked.contains(order.serviceId) && liked.size() < services)
            liked.append(order.serviceId);
    }
    m_program->settings().setFavourites(accountId(), liked);
}
