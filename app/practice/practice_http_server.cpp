// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_http_server.h"

#include "practice/practice_connection.h"

#include <algorithm>
#include <atomic>
#include <list>
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

// A thread for each connection: a fixed pool would let idle connections keep others waiting.
class ThreadPerConnection final : public httplib::TaskQueue {
public:
    void enqueue(std::function<void()> task) override {
        joinFinished();
        auto& worker = m_workers.emplace_back();
        worker.thread = std::thread([&worker, run = std::move(task)] {
            run();
            worker.done = true;
        });
    }

    void shutdown() override {
        for (Worker& worker : m_workers)
            worker.thread.join();
        m_workers.clear();
    }

private:
    struct Worker {
        std::thread thread;
        std::atomic<bool> done = false;
    };

    void joinFinished() {
        m_workers.remove_if([](Worker& worker) {
            if (!worker.done)
                return false;
            worker.thread.join();
            return true;
        });
    }

    std::list<Worker> m_workers;
};

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
void setReply(httplib::Response& response, const QByteArray& reply) {
    const auto size = static_cast<std::size_t>(reply.size());
    response.set_content_provider(size, jsonType,
                                  [reply](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      return sink.write(reply.constData() + offset, std::min(length, pieceSize));
                                  });
}

} // namespace

class PracticeHttpServer::Impl final : public httplib::Server {
public:
    explicit Impl(PracticeHttpServer::Handler handler) {
        new_task_queue = [] { return new ThreadPerConnection; };
        set_keep_alive_timeout(idleSeconds);
        set_keep_alive_max_count(1000000);
        set_payload_max_length(largestBody);
        set_tcp_nodelay(true);
        // The library's own choice shares the port with whoever else asks for it.
        set_socket_options(practiceReuseAddress);
        Post(".*", [answer = std::move(handler)](const httplib::Request& request, httplib::Response& response,
                                                 const httplib::ContentReader& reader) {
            QByteArray body;
            if (readBody(request, reader, body))
                setReply(response, answer(body));
            else if (response.status < 400)
                response.status = 400;
        });
        set_error_handler([](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty())
                response.set_content(refusal, jsonType);
        });
    }

    bool bindLoopback(quint16& port) {
        const int bound = port == 0 ? bind_to_any_port("127.0.0.1") : bind_to_port("127.0.0.1", port) ? port : -1;
        if (bound <= 0)
            return false;
        port = static_cast<quint16>(bound);
        practiceListen(svr_sock_, acceptQueue);
        return true;
    }

    void serve() {
        listen_after_bind();
        m_served = true;
    }

    void halt() {
        {
            const std::scoped_lock lock(m_mutex);
            m_halting = true;
            for (const socket_t socket : m_open)
                practiceShutdown(socket);
        }
        // stop() does nothing before the loop runs, which is a matter of microseconds after serve() was called.
        while (!is_running() && !m_served)
            std::this_thread::yield();
        stop();
    }

private:
    bool process_and_close_socket(socket_t socket) override {
        bool keep = false;
        {
            const std::scoped_lock lock(m_mutex);
            m_open.insert(socket);
            keep = m_open.size() <= mostKept;
            if (m_halting)
                practiceShutdown(socket);
        }
        {
            PracticeConnection connection(socket);
            bool good = connection.waitForRequest(idleSeconds);
            while (good) {
                bool closed = false;
                good = process_request(connection, !keep, closed, nullptr) && connection.flush() && keep && !closed &&
                       connection.waitForRequest(idleSeconds);
            }
        }
        const std::scoped_lock lock(m_mutex);
        m_open.erase(socket);
        practiceClose(socket);
        return true;
    }

    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_halting = false;
    std::atomic<bool> m_served = false;
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

void PracticeHttpServer::halt() {
    m_impl->halt();
}
