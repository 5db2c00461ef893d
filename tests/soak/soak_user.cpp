// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_user.h"

#include "soak_clock.h"
#include "soak_wire.h"

#include "store/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <malloc.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 settlingEvery = 2 * hour;
constexpr qint64 mostOfAList = 2'000;
constexpr int fewSingles = 3;

qint64 kibibytes(const QByteArray& status, const QByteArray& name) {
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0 : status.mid(at + name.size(), 20).simplified().split(' ').value(0).toLongLong();
}

} // namespace

SoakUser::SoakUser(SoakPage& page, Place place, std::optional<qint64> doomedAfter, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_place(std::move(place))
    , m_doom(doomedAfter)
    , m_dice(page)
    , m_shopping(page) {
    m_shutTime.setSingleShot(true);
    connect(&m_shutTime, &QTimer::timeout, this, &SoakUser::calm);
    connect(&m_tick, &QTimer::timeout, this, &SoakUser::tick);
    open();
    m_tick.start(m_doom ? 5s : 10min);
}

SoakUser::~SoakUser() {
    close();
}

void SoakUser::open() {
    m_life = std::make_unique<SoakLife>(m_place.profile, m_place.provider, m_place.key, m_page.patience);
    m_life->network.setHooks([this] { beforeRequest(); }, [this] { afterRequest(); });
    m_settling = std::make_unique<SoakSettling>(*m_life, m_page);
    m_errands = std::make_unique<SoakErrands>(*m_life, m_page);
    const OrderPlacer& placer = m_life->account().placer();
    connect(&placer, &OrderPlacer::recorded, this, &SoakUser::step);
    connect(&placer, &OrderPlacer::leaving, this, [this] {
        if (m_dice.oneIn(m_page.ordersPerFault))
            meetFault(true);
    });
    connect(&placer, &OrderPlacer::finished, this,
            [this](quint64 /*wish*/, OrderKey /*key*/, Placement placement, const QString& /*text*/) {
                m_page.figures.placed += placement == Placement::Placed ? 1 : 0;
                m_page.figures.rejected += placement == Placement::Rejected ? 1 : 0;
                m_page.figures.notSent += placement == Placement::NotSent ? 1 : 0;
                step();
            });
    connect(&placer, &OrderPlacer::notRecorded, this, [](quint64 /*wish*/, const LedgerError& error) {
        if (error.kind != LedgerError::Kind::Refused) // a list had it sent meanwhile
            SoakWire::tell(u"wrong an order is not recorded: "_s + error.text);
    });
    connect(&m_life->ledger, &Ledger::writeFailed, this, [](const LedgerError& error) {
        if (error.kind != LedgerError::Kind::Refused)
            SoakWire::tell(u"wrong the ledger is not written: "_s + error.text);
    });
}

void SoakUser::close() {
    if (m_life)
        m_life->network.setHooks({}, {});
    m_errands.reset();
    m_settling.reset();
    m_life.reset();
}

void SoakUser::tick() {
    const qint64 now = SoakClock::trueTime(m_page);
    if (!m_doom && now >= (m_page.daysDone + 1) * SoakPage::day && m_page.daysDone < m_page.days)
        endDay();
    if (m_page.daysDone >= m_page.days) {
        windUp(now);
        return;
    }
    plan(now);
    order(now);
    m_errands->run();
    if (now >= m_page.nextSettling) {
        m_page.nextSettling = now + settlingEvery;
        m_settling->begin();
        if (m_dice.oneIn(2))
            m_errands->sendAgain();
    }
}

void SoakUser::endDay() {
    SoakFigures& figures = m_page.figures;
    QFile status(u"/proc/self/status"_s);
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    status.close();
    figures.rss = kibibytes(text, "VmRSS:");
    figures.anon = kibibytes(text, "RssAnon:");
    const auto heap = mallinfo2(); // of all arenas
    figures.heap = static_cast<qint64>((heap.uordblks + heap.hblkhd) / 1024);
    // Without the one that lists them.
    const auto open = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    figures.descriptors = open.size();
    figures.sockets = std::count_if(open.begin(), open.end(),
                                    [](const QFileInfo& file) { return file.symLinkTarget().contains(u"socket:"_s); });
    (void)SoakWire::ask(u"day"_s); // the test reads the figures from the page
    ++m_page.daysDone;
    figures = {};
}

void SoakUser::order(qint64 now) {
    const auto& catalog = m_life->account().catalog().catalog();
    if (!catalog || m_life->account().currency().isEmpty())
        return;
    BulkPlacer& bulk = m_life->account().bulk();
    const bool paused = bulk.list().key != 0 && bulk.list().state == BulkState::Paused;
    if (paused && !bulk.isBusy())
        bulk.resume();
    const qint64 due = m_page.ordersADay * std::min(now, m_page.days * SoakPage::day) / SoakPage::day;
    qint64 owed = std::min(due - m_page.links, mostOfAList);
    if (m_doom)
        owed = std::max<qint64>(owed, fewSingles);
    for (int i = 0; i < fewSingles && owed > 0; ++i, --owed)
        m_life->account().placer().place(m_shopping.next(*catalog, m_life->account().currency()));
    if (bulk.isActive())
        return;
    if (bulk.list().key != 0 && bulk.list().notSent + bulk.list().rejected > 0 && m_dice.oneIn(3))
        bulk.retry();
    else if (owed > 0)
        placeList(owed);
}

void SoakUser::placeList(qint64 owed) {
    AccountDesk& account = m_life->account();
    QList<NewBulkLine> lines;
    for (int line = 1; line <= owed; ++line)
        lines.append({line, m_shopping.next(*account.catalog().catalog(), account.currency())});
    if (!account.bulk().place(u"Day %1"_s.arg(m_page.daysDone + 1), lines))
        m_page.links -= owed; // it is still being read what there was
}

void SoakUser::windUp(qint64 now) {
    if (!std::exchange(m_ending, true)) {
        calm();
        m_tick.start(2min);
    }
    if (now > (m_page.days + 3) * SoakPage::day) {
        SoakWire::tell(u"wrong it does not come to an end"_s);
        Q_EMIT ended();
        return;
    }
    BulkPlacer& bulk = m_life->account().bulk();
    if (bulk.list().key != 0 && bulk.list().state == BulkState::Paused && !bulk.isBusy())
        bulk.resume();
    m_settling->begin();
    m_errands->cancelEndless();
    Ledger& ledger = m_life->ledger;
    const QString id = m_life->account().id();
    whenDone(ledger.facetCounts(id), m_settling.get(), [this, id](const Stored<FacetCounts>& counts) {
        const int unconfirmed = counts.value().value(OrdersQuery::Facet::Unconfirmed);
        whenDone(m_life->ledger.runningOrders(id), m_settling.get(),
                 [this, unconfirmed](const Stored<QList<Order>>& running) {
                     AccountDesk& account = m_life->account();
                     if (unconfirmed > 0 || !running.value().isEmpty() || account.bulk().isActive() ||
                         account.placer().isBusy())
                         return;
                     connect(&account.balance(), &BalanceWatcher::balanceChanged, this, &SoakUser::ended,
                             Qt::SingleShotConnection);
                     account.balance().check();
                 });
    });
}
