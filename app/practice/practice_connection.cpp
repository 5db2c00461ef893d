// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace {

// A client that has begun a request, or reads a reply, must go on within this time.
constexpr int patienceSeconds = 10;
// What stays silent is given up at some time.
constexpr int silentSeconds = 3600;

bool isReady(socket_t socket, short events, int seconds) {
    pollfd entry{};
    entry.fd = socket;
    entry.events = events;
    int found = 0;
    do {
#ifdef _WIN32
        found = WSAPoll(&entry, 1, seconds * 1000);
#else
        found = ::poll(&entry, 1, seconds * 1000);
#endif
    } while (found < 0 && errno == EINTR);
    return found > 0;
}

} // namespace

PracticeConnection::PracticeConnection(socket_t socket)
    : m_socket(socket) {}

bool PracticeConnection::waitForRequest(int seconds) const {
    return m_from < m_to || isReady(m_socket, POLLIN, seconds);
}

bool PracticeConnection::flush() {
    const bool sent = send(m_out.data(), m_out.size());
    m_out.clear();
    return sent;
}

bool PracticeConnection::breakOff() {
    using Way = PracticeReply::Way;
    if (m_way == Way::Whole)
        return false;
    static constexpr std::string_view blankLine = "\r\n\r\n";
    const std::size_t headers = std::min(m_out.find(blankLine), m_out.size());
    std::size_t through = 0;
    if (m_way == Way::CutHeaders)
        through = headers / 2;
    else if (m_way == Way::CutBody)
        through = (headers + blankLine.size() + m_out.size()) / 2;
    (void)send(m_out.data(), through);
    m_out.clear();
    if (m_way == Way::Silent)
        (void)isReady(m_socket, POLLIN, silentSeconds);
    if (m_way == Way::Reset)
        practiceResetAtClose(m_socket);
    return true;
}

bool PracticeConnection::is_readable() const {
    return waitForRequest(patienceSeconds);
}

bool PracticeConnection::is_writable() const {
    return isReady(m_socket, POLLOUT, patienceSeconds);
}

ssize_t PracticeConnection::read(char* data, std::size_t size) {
    if (m_from == m_to) {
        // "100 Continue" and the like must be out before the client goes on.
        if (!m_out.empty() && !flush())
            return -1;
        if (!is_readable())
            return -1;
        const ssize_t got = httplib::detail::read_socket(m_socket, m_in.data(), m_in.size(), 0);
        if (got <= 0)
            return got;
        m_from = 0;
        m_to = static_cast<std::size_t>(got);
    }
    const std::size_t part = std::min(size, m_to - m_from);
    std::memcpy(data, m_in.data() + m_from, part);
    m_from += part;
    return static_cast<ssize_t>(part);
}

ssize_t PracticeConnection::write(const char* data, std::size_t size) {
    // What will be broken off is kept whole until then.
    const bool whole = m_way == PracticeReply::Way::Whole;
    if (whole && m_out.size() + size > bufferSize && !flush())
        return -1;
    if (whole && size > bufferSize)
        return send(data, size) ? static_cast<ssize_t>(size) : -1;
    m_out.append(data, size);
    return static_cast<ssize_t>(size);
}

bool PracticeConnection::send(const char* data, std::size_t size) const {
    while (size > 0) {
        if (!is_writable())
            return false;
        const ssize_t sent = httplib::detail::send_socket(m_socket, data, size, CPPHTTPLIB_SEND_FLAGS);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

void PracticeConnection::get_remote_ip_and_port(std::string& ip, int& port) const {
    // Only loopback ever calls; which of its ports matters to nobody.
    ip = "127.0.0.1";
    port = 0;
}

void PracticeConnection::get_local_ip_and_port(std::string& ip, int& port) const {
    get_remote_ip_and_port(ip, port);
}

void practiceReuseAddress(socket_t socket) {
#ifndef _WIN32
    const int yes = 1;
    (void)::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#else
    (void)socket;
#endif
}

void practiceListen(socket_t socket, int queue) {
    (void)::listen(socket, queue);
}

socket_t practiceHold(quint16 port) {
    const socket_t held = ::socket(AF_INET, SOCK_STREAM, 0);
    if (held == INVALID_SOCKET)
        return held;
    practiceReuseAddress(held);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(held, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return held;
    practiceClose(held);
    return INVALID_SOCKET;
}

void practiceShutdown(socket_t socket) {
#ifdef _WIN32
    (void)::shutdown(socket, SD_BOTH);
#else
    (void)::shutdown(socket, SHUT_RDWR);
#endif
}

void practiceResetAtClose(socket_t socket) {
    linger now{};
    now.l_onoff = 1;
#ifdef _WIN32
    (void)::setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&now), sizeof now);
#else
    (void)::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
}

void practiceClose(socket_t socket) {
    (void)httplib::detail::close_socket(socket);
}
