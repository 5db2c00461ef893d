// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_http_server.h"

#include "practice/practice_connection.h"
#include "practice/practice_threads.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>

namespace {

constexpr std::size_t largestBody = 1024UL * 1024UL;
// Longer than clients keep an idle connection (QNetworkAccessManager: two minutes): they close it, not we.
constexpr int idleSeconds = 180;
// A connection beyond these is closed after its first reply.
constexpr std::size_t mostKept = 200;
constexpr int acceptQueue = 128;
constexpr std::size_t pieceSize = 64UL * 1024UL;

const char* const jsonType = "application/json; charset=utf-8";
const char* const refusal = "{\"error\":\"Incorrect request\"}";

// The body of the request, or no value when it cannot be read or is too large.
bool readBody(const httplib::Request& request, const httplib::ContentReader& reader, QByteArray& body) {
    if (request.is_multipart_form_data()) {
        // The API is spoken in urlencoded forms only; what comes is read and forgotten.
        (void)reader([](const httplib::MultipartFormData&) { return true; },
                     [](const char*, std::size_t) { return true; });
        return false;
    }
    return reader([&body](const char* data, std::size_t size) {
        if (static_cast<std::size_t>(body.size()) + size > largestBody)
            return false;
        body.append(data, static_cast<qsizetype>(size));
        return true;
    });
}

// Sent from the reply's own bytes: a large catalog is neither copied nor compressed.
void setReply(httplib::Response& response, const PracticeReply& reply) {
    response.status = reply.status;
    for (const auto& [name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (reply.body.isEmpty()) {
        response.set_header("Content-Type", reply.type.toStdString());
        return;
    }
    const auto size = static_cast<std::size_t>(reply.body.size());
    response.set_content_provider(size, reply.type.toStdString(),
                                  [body = reply.body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      return sink.write(body.constData() + offset, std::min(length, pieceSize));
                                  });
}

} // namespace

class PracticeHttpServer::Impl final : public httplib::Server {
public:
    explicit Impl(PracticeHttpServer::Handler handler) {
        new_task_queue = [] { return new PracticeThreads; };
        set_keep_alive_timeout(idleSeconds);
        set_keep_alive_max_count(1000000);
        set_payload_max_length(largestBody);
        set_tcp_nodelay(true);
        // The library's own choice shares the port with whoever else asks for it.
        set_socket_options(practiceReuseAddress);
        Post(".*", [this, answer = std::move(handler)](const httplib::Request& request, httplib::Response& response,
                                                       const httplib::ContentReader& reader) {
            QByteArray body;
            if (readBody(request, reader, body))
                reply(response, answer(body));
            else if (response.status < 400)
                response.status = 400;
        });
        set_error_handler([this](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty() && !isFaulty())
                response.set_content(refusal, jsonType);
        });
    }

    bool bindLoopback(quint16& port) {
        const int bound = port == 0 ? bind_to_any_port("127.0.0.1") : bind_to_port("127.0.0.1", port) ? port : -1;
        if (bound <= 0)
            return false;
        port = static_cast<quint16>(bound);
        m_port = port;
        practiceListen(svr_sock_, acceptQueue);
        return true;
    }

    void serve() {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_halting || svr_sock_ != INVALID_SOCKET; });
            if (m_halting)
                return;
            m_resting = false;
            lock.unlock();
            listen_after_bind();
            svr_sock_ = INVALID_SOCKET;
            m_resting = true;
            lock.lock();
            m_wake.notify_all();
        }
    }

    bool setRefusing(bool refusing) {
        std::unique_lock lock(m_mutex);
        if (refusing) {
            shut();
            return true;
        }
        // The connections that were broken off are on their way out.
        m_wake.wait(lock, [this] { return m_resting || svr_sock_ != INVALID_SOCKET; });
        if (m_halting || svr_sock_ != INVALID_SOCKET || bindLoopback(m_port)) {
            release();
            m_wake.notify_all();
            return true;
        }
        return false;
    }

    void halt() {
        const std::scoped_lock lock(m_mutex);
        m_halting = true;
        m_wake.notify_all();
        shut();
        release();
    }

private:
    /// A connection that is being served, by its thread.
    struct Served {
        PracticeConnection& connection;
        bool faulty = false;
        bool last = false;
    };

    // With the mutex: ends the listening, and every connection but one.
    void shut(socket_t spared = INVALID_SOCKET) {
        for (const socket_t socket : m_open) {
            if (socket != spared)
                practiceShutdown(socket);
        }
        // stop() does nothing before the library's loop runs, which is a matter of microseconds.
        while (svr_sock_ != INVALID_SOCKET && !m_resting && !is_running())
            std::this_thread::yield();
        if (svr_sock_ == INVALID_SOCKET)
            return;
        if (m_resting)
            practiceClose(svr_sock_.exchange(INVALID_SOCKET));
        else
            stop();
        // Else another server of this computer may be given the port, and answers who should be refused.
        if (!m_halting && m_held == INVALID_SOCKET)
            m_held = practiceHold(m_port);
        m_wake.notify_all();
    }

    void release() {
        if (m_held != INVALID_SOCKET)
            practiceClose(std::exchange(m_held, INVALID_SOCKET));
    }

    Served& served() {
        const std::scoped_lock lock(m_mutex);
        return *m_served.at(std::this_thread::get_id());
    }

    bool isFaulty() { return served().faulty; }

    // False when the listening ended meanwhile.
    bool waited(std::chrono::milliseconds delay) {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_for(lock, delay, [this] { return m_halting || svr_sock_ == INVALID_SOCKET; });
    }

    void reply(httplib::Response& response, PracticeReply made) {
        Served& here = served();
        here.connection.setWay(made.way);
        here.faulty = made.status != 200;
        here.last = made.last;
        if (made.delay.count() > 0 && waited(made.delay) && made.late)
            made.body = made.late();
        setReply(response, made);
    }

    bool process_and_close_socket(socket_t socket) override {
        PracticeConnection connection(socket);
        Served here{connection};
        bool keep = false;
        {
            const std::scoped_lock lock(m_mutex);
            m_open.insert(socket);
            m_served[std::this_thread::get_id()] = &here;
            keep = m_open.size() <= mostKept;
            // It came in while the listening ended.
            if (m_halting || svr_sock_ == INVALID_SOCKET)
                practiceShutdown(socket);
        }
        bool good = connection.waitForRequest(idleSeconds);
        while (good) {
            bool closed = false;
            here.faulty = false;
            good = process_request(connection, !keep, closed, nullptr);
            if (here.last) {
                // Before the reply leaves, so that whoever has read it finds nobody listening.
                const std::scoped_lock lock(m_mutex);
                shut(socket);
            }
            good = good && !connection.breakOff() && connection.flush() && !here.last && keep && !closed &&
                   connection.waitForRequest(idleSeconds);
        }
        const std::scoped_lock lock(m_mutex);
        m_open.erase(socket);
        m_served.erase(std::this_thread::get_id());
        practiceClose(socket);
        return true;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::set<socket_t> m_open;
    std::map<std::thread::id, Served*> m_served;
    quint16 m_port = 0;
    socket_t m_held = INVALID_SOCKET; ///< the port while nobody listens
    bool m_halting = false;
    std::atomic<bool> m_resting = true; ///< the library's loop does not run
};

PracticeHttpServer::PracticeHttpServer(Handler handler)
    : m_impl(std::make_unique<Impl>(std::move(handler))) {}

PracticeHttpServer::~PracticeHttpServer() = default;

quint16 PracticeHttpServer::bind(quint16 port) {
    return m_impl->bindLoopback(port) ? port : 0;
}

void PracticeHttpServer::serve() {
    m_impl->serve();
}

bool PracticeHttpServer::setRefusing(bool refusing) {
    return m_impl->setRefusing(refusing);
}

void PracticeHttpServer::halt() {
    m_impl->halt();
}
