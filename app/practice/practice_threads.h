// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the sources of the HTTP server alone: slow to compile.
#include <httplib.h>

#include <atomic>
#include <functional>
#include <list>
#include <thread>
#include <utility>

/// A thread for each connection: a fixed pool would let idle connections keep others waiting.
class PracticeThreads final : public httplib::TaskQueue {
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
