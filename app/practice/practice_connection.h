// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_reply.h"

// For the sources of the HTTP server alone: slow to compile.
#include <httplib.h>

#include <array>
#include <string>

/// A connected socket as cpp-httplib wants to see it. Reads and writes by the buffer, where the library's own asks the
/// system for each header line; a reply leaves with flush(), or is broken off there. The socket is not owned.
class PracticeConnection final : public httplib::Stream {
public:
    explicit PracticeConnection(socket_t socket);

    /// False when the client has closed, or is silent for so long.
    [[nodiscard]] bool waitForRequest(int seconds) const;
    [[nodiscard]] bool flush();
    /// How the reply that is being made shall leave.
    void setWay(PracticeReply::Way way) { m_way = way; }
    /// Sends what that way lets through of the reply, and ends the connection; false when nothing was to be broken off.
    [[nodiscard]] bool breakOff();

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char* data, std::size_t size) override;
    ssize_t write(const char* data, std::size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    static constexpr std::size_t bufferSize = 16384;

    [[nodiscard]] bool send(const char* data, std::size_t size) const;

    socket_t m_socket;
    std::array<char, bufferSize> m_in{};
    std::size_t m_from = 0;
    std::size_t m_to = 0;
    std::string m_out;
    PracticeReply::Way m_way = PracticeReply::Way::Whole;
};

/// The few things that sockets need beyond the library.
void practiceReuseAddress(socket_t socket);
void practiceListen(socket_t socket, int queue);
/// A socket that has the port of loopback without listening, so that connections to it are refused and no other program
/// is given it; INVALID_SOCKET where it cannot be had.
[[nodiscard]] socket_t practiceHold(quint16 port);
void practiceShutdown(socket_t socket);
/// From here on closing it resets the connection.
void practiceResetAtClose(socket_t socket);
void practiceClose(socket_t socket);
