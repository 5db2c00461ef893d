// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_host.h"

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
        process->setProgram(QStringLiteral(ORDERDECK_SOAK_DESK));
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        connect(process, &QProcess::readyReadStandardOutput, this, [this, process] { listen(*process); });
        connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return; // finished() follows
            m_problems.append(u"The desk's program does not start."_s);
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

void SoakHost::start() {
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
    if (line == u"fault"_s)
        return fault();
    if (line.startsWith(u"ids "_s))
        return idsOf(line.mid(4).split(u' '));
    if (line == u"calm"_s) {
        calm();
        return "calm";
    }
    if (line == u"day"_s) {
        m_table.addDay(m_page.figures, faults());
        return "day";
    }
    if (line == u"kill"_s) {
        beginDoomed();
        return {}; // when it is dead
    }
    if (line == u"end"_s)
        m_saidEnd = true;
    else
        m_problems.append(line);
    return {};
}

QByteArray SoakHost::fault() {
    const PracticeFault fault = m_deck.next();
    if (!m_provider.setFaults({fault}))
        m_problems.append(u"The provider's port is gone."_s);
    if (fault.kind != PracticeFault::Kind::Refused)
        return "open";
    m_shuts += fault.moment == PracticeFault::Moment::Before ? 1 : 0; // those that nobody hears are not counted there
    return "shut";
}

void SoakHost::calm() {
    if (!m_provider.setFaults({}))
        m_problems.append(u"The provider's port is gone."_s);
}

void SoakHost::readOrders() {
    const auto orders = m_provider.orders(m_lastId);
    for (const PracticeOrderView& order : orders) {
        m_lastId = order.id.toLongLong();
        if (m_idOfLink.contains(order.link))
            m_problems.append(
                u"%1 was taken as %2 and as %3."_s.arg(order.link, m_idOfLink.value(order.link), order.id));
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
    m_doomed.setArguments(m_arguments + QStringList{QString::number(m_doom)});
    m_doomed.start();
}

void SoakHost::onDoomedEnded() {
    listen(m_doomed);
    if (m_doomed.exitStatus() != QProcess::CrashExit || m_doomed.exitCode() != SIGKILL)
        m_problems.append(u"A desk that was to be killed ended with %1."_s.arg(m_doomed.exitCode()));
    m_killedAmidst += m_doom > 0 ? 1 : 0;
    calm();
    m_desk.write("dead\n");
}

void SoakHost::onDeskEnded() {
    listen(m_desk);
    readOrders();
    if (m_desk.exitStatus() != QProcess::NormalExit || m_desk.exitCode() != 0 || !m_saidEnd)
        m_problems.append(u"The desk ended with %1."_s.arg(m_desk.exitCode()));
    Q_EMIT ended();
}
