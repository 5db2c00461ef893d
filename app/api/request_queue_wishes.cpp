// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of a RequestQueue that are wanted sooner, or not any more.
#include "api/request_queue.h"

#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

void RequestQueue::hurry(RequestToken token) {
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        Line& line = m_lines[place];
        const auto found =
            std::find_if(line.begin(), line.end(), [token](const Entry& e) { return e.request.token == token; });
        if (found == line.end())
            continue;
        Entry entry = std::move(*found);
        line.erase(found);
        entry.notBefore = 0ms;
        entry.request.priority = Priority::Person;
        m_lines.front().push_back(std::move(entry));
        m_timer.start(0ms);
        return;
    }
}

void RequestQueue::withdraw(RequestToken token) {
    for (Line& line : m_lines) {
        const auto found = std::find_if(line.begin(), line.end(), [token](const Entry& entry) {
            return entry.request.token == token && entry.tries == 0;
        });
        if (found == line.end())
            continue;
        const Entry entry = std::move(*found);
        line.erase(found);
        entry.request.done(ApiError{ErrorKind::NotAllowed, 0, {}, {}});
        return;
    }
    if (isUnderWay(token))
        m_withdrawn.insert(token);
}

bool RequestQueue::isUnderWay(RequestToken token) const {
    const auto isIt = [token](const std::shared_ptr<Entry>& entry) {
        return entry->request.token == token && entry->request.resend == Resend::Never;
    };
    return std::any_of(m_underWay.cbegin(), m_underWay.cend(), isIt) ||
           std::any_of(m_decoding.cbegin(), m_decoding.cend(), isIt);
}

void RequestQueue::giveUp(RequestToken token) {
    const auto isAsked = [token](const Entry& entry) {
        return entry.request.token == token && entry.request.resend == Resend::Allowed;
    };
    std::shared_ptr<Entry> entry;
    for (Line& line : m_lines) {
        if (const auto found = std::find_if(line.begin(), line.end(), isAsked); found != line.end()) {
            entry = std::make_shared<Entry>(std::move(*found));
            line.erase(found);
            break;
        }
    }
    for (auto it = m_underWay.begin(); !entry && it != m_underWay.end(); ++it) {
        if (!isAsked(*it.value()))
            continue;
        entry = it.value();
        delete it.key();
        m_underWay.erase(it);
        m_limiter.ended();
        m_timer.start(0ms);
        break;
    }
    for (auto it = m_decoding.begin(); !entry && it != m_decoding.end(); ++it) {
        if (!isAsked(*it.value()))
            continue;
        entry = it.value();
        m_decoding.erase(it);
        break;
    }
    if (entry)
        entry->request.done(ApiError{entry->tries > 0 ? ErrorKind::Stopped : ErrorKind::NotAllowed, 0, {}, {}});
}

void RequestQueue::stop() {
    std::vector<std::pair<std::shared_ptr<Entry>, ErrorKind>> ended;
    for (auto it = m_underWay.cbegin(); it != m_underWay.cend(); ++it) {
        ended.emplace_back(it.value(), it.key()->neverSent() ? ErrorKind::NotAllowed : ErrorKind::Stopped);
        m_limiter.ended();
        delete it.key();
    }
    m_underWay.clear();
    for (const auto& entry : std::as_const(m_decoding))
        ended.emplace_back(entry, ErrorKind::Stopped);
    m_decoding.clear();
    for (Line& line : m_lines) {
        for (Entry& entry : line) {
            const auto kind = entry.tries > 0 ? ErrorKind::Stopped : ErrorKind::NotAllowed;
            ended.emplace_back(std::make_shared<Entry>(std::move(entry)), kind);
        }
        line.clear();
    }
    const QPointer<RequestQueue> alive = this;
    for (const auto& [entry, kind] : ended) {
        if (alive)
            entry->request.done(ApiError{kind, 0, {}, {}});
    }
}
