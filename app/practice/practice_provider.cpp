// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_provider.h"

#include "practice/practice_desk.h"
#include "practice/practice_fault_list.h"
#include "practice/practice_http_server.h"
#include "practice/practice_saver.h"

#include <QCoreApplication>

#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

/// What there is between start() and stop().
class PracticeProvider::Running final {
public:
    Running(PracticeDesk& desk, PracticeFaultList& faults, const QString& stateFile)
        : m_desk(desk)
        , m_faults(faults)
        , m_stateFile(stateFile)
        , m_server([this](const QByteArray& body) { return reply(body); }) {}
    Q_DISABLE_COPY_MOVE(Running)

    ~Running() {
        if (m_thread.joinable()) {
            m_server.halt();
            m_thread.join();
        }
    }

    quint16 begin(quint16 port) {
        const quint16 bound = m_server.bind(port);
        if (bound == 0)
            return 0;
        setRefusing(m_faults.refuseAll());
        if (!m_stateFile.isEmpty())
            m_saver = std::make_unique<PracticeSaver>(m_stateFile, [this] { return m_desk.state(); });
        m_thread = std::thread([this] {
            m_desk.open();
            m_server.serve();
        });
        return bound;
    }

    bool setRefusing(bool refusing) { return m_server.setRefusing(refusing); }

private:
    PracticeReply reply(const QByteArray& body) {
        const auto carryOut = [this, body] {
            QByteArray good = m_desk.reply(body);
            if (m_saver && m_desk.takeChanged())
                m_saver->touch();
            return good;
        };
        const QString action = PracticeDispatcher::actionOf(body);
        if (action.isEmpty())
            return {.body = carryOut()};
        m_desk.count(action);
        const auto fault = m_faults.take(action);
        return fault ? practiceFaultReply(*fault, body, carryOut) : PracticeReply{.body = carryOut()};
    }

    PracticeDesk& m_desk;
    PracticeFaultList& m_faults;
    QString m_stateFile;
    std::unique_ptr<PracticeSaver> m_saver; // ends after the server, which calls it
    PracticeHttpServer m_server;
    std::thread m_thread;
};

PracticeProvider::PracticeProvider(PracticeOptions options)
    : m_options(std::move(options))
    , m_desk(std::make_unique<PracticeDesk>(m_options))
    , m_faults(std::make_unique<PracticeFaultList>(m_options.faults)) {}

PracticeProvider::~PracticeProvider() = default;

bool PracticeProvider::start(QString* error) {
    if (m_running)
        return true;
    auto running = std::make_unique<Running>(*m_desk, *m_faults, m_options.stateFile);
    // Started again it is found where it was, if that can be had.
    quint16 port = m_port != 0 ? running->begin(m_port) : 0;
    if (port == 0)
        port = running->begin(m_options.port);
    if (port == 0) {
        if (error != nullptr)
            *error = QCoreApplication::translate("PracticeProvider",
                                                 "The practice provider cannot listen on port %1 of this computer. "
                                                 "Another program may be using it.")
                         .arg(m_options.port);
        return false;
    }
    m_port = port;
    m_running = std::move(running);
    return true;
}

void PracticeProvider::stop() {
    m_running.reset();
}

QUrl PracticeProvider::address() const {
    if (m_port == 0)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(u"/api/v2"_s);
    return url;
}

QString PracticeProvider::apiKey() {
    return PracticeDispatcher::apiKey();
}

bool PracticeProvider::setFaults(const QList<PracticeFault>& faults) {
    m_faults->set(faults);
    return !m_running || m_running->setRefusing(m_faults->refuseAll());
}

void PracticeProvider::advance(std::chrono::milliseconds by) {
    m_desk->advance(by);
}

int PracticeProvider::requestCount(const QString& action) const {
    return m_desk->requestCount(action);
}

QMap<PracticeFault::Kind, int> PracticeProvider::faultCounts() const {
    return m_faults->counts();
}

QList<PracticeOrderView> PracticeProvider::orders(qint64 above) const {
    return m_desk->orders(above);
}

QList<PracticeRefillView> PracticeProvider::refills() const {
    return m_desk->refills();
}

Money PracticeProvider::balance() const {
    return m_desk->balance();
}
