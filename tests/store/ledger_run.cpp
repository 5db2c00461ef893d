// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_run.h"

#include "store/ledger_check.h"
#include "store/ledger_core.h"
#include "store/ledger_files.h"

#include <QDir>
#include <QSemaphore>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A small log, so that it is put into the file while the run goes on.
constexpr auto smallLog = "PRAGMA wal_autocheckpoint = 40";

QString ledgerIn(const QString& folder) {
    return folder + u"/ledger.sqlite"_s;
}

QString faultsOf(const QString& file) {
    const auto check = fullCheck(file, [](int, int) { return true; });
    if (!check)
        return problem(check);
    return (check.value().damage + check.value().contradictions).mid(0, 5).join(u"; "_s);
}

bool isSameButForZeros(const QByteArray& said, const QByteArray& held) {
    return std::equal(said.cbegin(), said.cend(), held.cbegin(), held.cend(),
                      [](char one, char other) { return one == other || other == '\0'; });
}

} // namespace

LedgerRun::LedgerRun(const QString& folder, LedgerWorld known)
    : m_folder(folder)
    , m_said(std::move(known)) {}

QString LedgerRun::file() const {
    return ledgerIn(m_folder);
}

bool LedgerRun::open() {
    m_ledger = std::make_unique<Ledger>(file());
    const bool opened =
        write([this] { return m_ledger->open(); }, [](LedgerWorld& world) { world = afterStart(world); }).ok();
    auto small = m_ledger->core().writer().run(
        [](Database& database) { return database.executeOnce(QString::fromLatin1(smallLog)).ok(); });
    small.waitForFinished();
    return opened;
}

void LedgerRun::close() {
    m_ledger.reset();
    if (onStep)
        onStep({m_said});
}

void LedgerRun::note(const QString& problem, const LedgerWorld& after) {
    if (problem.isEmpty()) {
        m_said = after;
        m_possible.clear(); // what a failed write left lies where this one was written
        return;
    }
    ++m_failures;
    m_possible.append(after);
    if (problem.startsWith(QString::number(int(LedgerError::Kind::Refused)) + u':'))
        complain(u"refused: "_s + problem);
}

void LedgerRun::intent(const QString& link) {
    const auto key = write([&] { return m_ledger->recordIntent(newOrder(u"one"_s, link)); },
                           [&](LedgerWorld& world) { world.orders[link] = {}; });
    if (key)
        m_keys.insert(link, key.value());
}

void LedgerRun::placed(const QString& link, const QString& orderId) {
    if (isOpen(link)) {
        static_cast<void>(write([&] { return m_ledger->recordPlaced(key(link), orderId); },
                                [&](LedgerWorld& world) {
                                    auto& order = world.orders[link];
                                    order.placement = Placement::Placed;
                                    order.orderId = orderId;
                                    ++order.events;
                                }));
    }
}

void LedgerRun::outcome(const QString& link, Placement placement) {
    if (isOpen(link)) {
        static_cast<void>(write([&] { return m_ledger->recordOutcome(key(link), placement, u"words"_s); },
                                [&](LedgerWorld& world) {
                                    world.orders[link].placement = placement;
                                    ++world.orders[link].events;
                                }));
    }
}

void LedgerRun::again(const QString& link) {
    const Placement now = m_said.orders.value(link).placement;
    if (now == Placement::Rejected || now == Placement::NotSent) {
        static_cast<void>(write([&] { return m_ledger->recordResend(key(link)); },
                                [&](LedgerWorld& world) {
                                    world.orders[link].placement = Placement::Sending;
                                    ++world.orders[link].events;
                                }));
    }
}

void LedgerRun::intents(const QStringList& links) {
    QSemaphore gate;
    m_ledger->core().writer().post([&gate](Database&) { gate.acquire(); });
    QList<QFuture<Stored<OrderKey>>> asked;
    for (const QString& link : links)
        asked.append(m_ledger->recordIntent(newOrder(u"one"_s, link)));
    gate.release();
    // They go to disk together, or in their order.
    QList<LedgerWorld> steps{m_said};
    LedgerWorld together = m_said;
    for (const QString& link : links)
        together.orders[link] = {};
    for (qsizetype number = 0; number < links.size(); ++number) {
        const auto answer = await(asked.at(number));
        LedgerWorld after = m_said;
        after.orders[links.at(number)] = {};
        if (answer)
            m_keys.insert(links.at(number), answer.value());
        note(answer ? QString() : problem(answer), after);
        steps.append(after);
    }
    if (!m_possible.isEmpty())
        m_possible.append(together);
    if (onStep)
        onStep(steps);
}

void LedgerRun::look() {
    const auto world = worldOf(*m_ledger);
    if (!world) {
        ++m_failures;
        return;
    }
    LedgerWorld held = world.value();
    // SQLite believes a disk that gives zeros for a part of a long value; all else it finds out.
    if (isSameButForZeros(m_said.catalog, held.catalog))
        held.catalog = m_said.catalog;
    if (!(held == m_said))
        complain(u"read: "_s + differenceOf(m_said, held));
}

void LedgerRun::forget(const LedgerWorld& now) {
    m_said = now;
    m_possible.clear();
}

bool LedgerRun::isOpen(const QString& link) const {
    const Placement now = m_said.orders.value(link).placement;
    return m_keys.contains(link) && (now == Placement::Sending || now == Placement::Unconfirmed);
}

bool LedgerRun::isPlaced(const QString& link) const {
    return m_said.orders.value(link).placement == Placement::Placed;
}

void LedgerRun::copied(const QString& path) {
    m_copies.insert(path, m_said.orders.size());
}

QString LedgerRun::whatIsWrong() const {
    if (!m_wrong.isEmpty())
        return m_wrong.join(u"; "_s);
    for (auto copy = m_copies.cbegin(); copy != m_copies.cend(); ++copy) {
        if (const auto facts = factsOf(copy.key()); !facts || facts.value().orders != copy.value())
            return u"%1 has not the %2 orders that it was said to have; %3"_s.arg(copy.key())
                .arg(copy.value())
                .arg(problem(facts));
    }
    return ::whatIsWrong(m_folder, QList<LedgerWorld>{m_said} + m_possible);
}

QString whatIsWrong(const QString& folder, const QList<LedgerWorld>& possible) {
    const QString file = ledgerIn(folder);
    {
        Ledger ledger(file);
        if (const auto opened = await(ledger.open()); !opened)
            return u"does not open: "_s + problem(opened);
        const auto held = worldOf(ledger);
        if (!held)
            return u"cannot be read: "_s + problem(held);
        bool known = false;
        for (const LedgerWorld& world : possible)
            known = known || afterStart(world) == held.value();
        if (!known)
            return differenceOf(afterStart(possible.first()), held.value());
    }
    // Whatever is there under the name of a copy is whole, also where it was not said to be made.
    QStringList files{file};
    for (const LedgerCopy& copy : LedgerFiles(file).copies())
        files.append(copy.path);
    if (const QString chosen = chosenCopy(folder); QFile::exists(chosen))
        files.append(chosen);
    for (const QString& path : files) {
        if (const QString faults = faultsOf(path); !faults.isEmpty())
            return path + u": "_s + faults;
    }
    return {};
}

QString chosenCopy(const QString& folder) {
    return folder + u"/chosen.sqlite"_s;
}
