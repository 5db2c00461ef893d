// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_host.h"

#include "soak_clock.h"

#include <QProcessEnvironment>

#include <csignal>

using namespace Qt::StringLiterals;

SoakHost::SoakHost(PracticeProvider& provider, SoakPage& page, QStringList arguments, QObject* parent)
    : QObject(parent)
    , m_provider(provider)
    , m_page(page)
    , m_arguments(std::move(arguments))
    , m_dice(page)
    , m_deck(page.seed) {
    for (QProcess* process : {&m_desk, &m_doomed}) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"orderdeck.requests=false"_s); // each fault is told there
        process->setProcessEnvironment(environment);
        process->setProgram(QStringLiteral(ORDERDECK_SOAK_DESK));
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(process, &QProcess::readyReadStandardOutput, this, [this, process] { listen(*process); });
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return; // finished() follows
            say(u"The desk's program does not start."_s);
            Q_EMIT ended();
        });
    }
    connect(&m_desk, &QProcess::finished, this, &SoakHost::onDeskEnded);
    connect(&m_doomed, &QProcess::finished, this, &SoakHost::onDoomedEnded);
}

SoakHost::~SoakHost() {
    for (QProcess* process : {&m_desk, &m_doomed}) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished(-1);
    }
}

void SoakHost::say(const QString& problem) {
    qWarning("%s", qPrintable(problem));
    m_problems.append(problem);
}

void SoakHost::start() {
    m_begun = SoakClock::realTime();
    m_desk.setArguments(m_arguments);
    m_desk.start();
}

SoakTable::Faults SoakHost::faults() const {
    auto faults = m_provider.faultCounts();
    faults[PracticeFault::Kind::Refused] += m_shuts;
    return faults;
}

void SoakHost::listen(QProcess& process) {
    while (process.canReadLine()) {
        const QByteArray reply = answer(QString::fromUtf8(process.readLine()).trimmed());
        if (!reply.isEmpty())
            process.write(reply + '\n');
    }
}

QByteArray SoakHost::answer(const QString& line) {
    if (line == u"fault"_s || line == u"fault add"_s)
        return fault(line.endsWith(u"add"_s));
    if (line.startsWith(u"ids "_s))
        return idsOf(line.mid(4).split(u' '));
    if (line == u"calm"_s) {
        calm();
        return "calm";
    }
    if (line == u"day"_s) {
        m_table.addDay(m_page.figures, faults());
        if (m_page.mostMinutes > 0 && SoakClock::realTime() - m_begun > m_page.mostMinutes * 60'000)
            m_page.days = m_table.days().size();
        return "day";
    }
    if (line == u"kill"_s) {
        beginDoomed();
        return {}; // when it is dead
    }
    if (line == u"end"_s)
        m_saidEnd = true;
    else
        say(line);
    return {};
}

QByteArray SoakHost::fault(bool ofAnOrder) {
    const PracticeFault fault = m_deck.next(ofAnOrder);
    if (!m_provider.setFaults({fault}))
        say(u"The provider's port is gone."_s);
    if (fault.kind != PracticeFault::Kind::Refused)
        return "open";
    m_shuts += fault.moment == PracticeFault::Moment::Before ? 1 : 0; // those that nobody hears are not counted there
    return "shut";
}

void SoakHost::calm() {
    if (!m_provider.setFaults({}))
        say(u"The provider's port is gone."_s);
}

void SoakHost::readOrders() {
    const auto orders = m_provider.orders(m_lastId);
    for (const PracticeOrderView& order : orders) {
        m_lastId = order.id.toLongLong();
        if (m_idOfLink.contains(order.link))
            say(u"%1 was taken as %2 and as %3."_s.arg(order.link, m_idOfLink.value(order.link), order.id));
        m_idOfLink.insert(order.link, order.id);
    }
}

QByteArray SoakHost::idsOf(const QStringList& links) {
    readOrders();
    QStringList ids;
    for (const QString& link : links)
        ids.append(m_idOfLink.value(link, u"-"_s));
    return ids.join(u' ').toUtf8();
}

// Another process has its life on the profile while the desk's own is closed.
void SoakHost::beginDoomed() {
    calm();
    m_doom = m_dice.oneIn(8) ? 0 : m_dice.between(1, 40);
    m_refillsBefore = m_provider.refills().size();
    m_doomed.setArguments(m_arguments + QStringList{QString::number(m_doom)});
    m_doomed.start();
}

void SoakHost::onDoomedEnded() {
    listen(m_doomed);
    if (m_doomed.exitStatus() != QProcess::CrashExit || m_doomed.exitCode() != SIGKILL)
        say(u"A desk that was to be killed ended with %1."_s.arg(m_doomed.exitCode()));
    m_killedAmidst += m_doom > 0 ? 1 : 0;
    const auto refills = m_provider.refills();
    for (qsizetype i = m_refillsBefore; i < refills.size(); ++i)
        m_refillsOfTheKilled.insert(refills.at(i).id);
    calm();
    m_desk.write("dead\n");
}

void SoakHost::onDeskEnded() {
    listen(m_desk);
    readOrders();
    if (m_desk.exitStatus() != QProcess::NormalExit || m_desk.exitCode() != 0 || !m_saidEnd)
        say(u"The desk ended with %1."_s.arg(m_desk.exitCode()));
    Q_EMIT ended();
}
