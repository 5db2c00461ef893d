// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interface_words.h"
#include "program.h"
#include "window_hand.h"

#include "ui/shell/attention.h"

#include <QTemporaryDir>

class FakeNotices;

/// The program over a practice account that has seen everything: orders of every state, refills, a balance that moved,
/// happenings. The provider's clock is moved by the test alone.
class SeasonedDesk final {
    Q_DISABLE_COPY_MOVE(SeasonedDesk)

public:
    /// language: empty for the system's.
    explicit SeasonedDesk(QApplication& application, const QString& language = {});
    ~SeasonedDesk();

    /// False, with a warning that says at what, where something did not come about.
    [[nodiscard]] bool open();
    [[nodiscard]] bool addAccount();
    [[nodiscard]] bool season();

    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    /// Knows controls by their English names, whatever the window speaks.
    [[nodiscard]] WindowHand hand() { return WindowHand(window(), &m_words); }
    [[nodiscard]] Program& program() { return *m_program; }
    [[nodiscard]] AccountDesk& account() { return *m_program->desk().current(); }
    [[nodiscard]] PracticeProvider& provider() { return m_provider; }

private:
    [[nodiscard]] bool place(const QString& serviceId, const QString& quantity, const QString& fault = {});

    QApplication& m_application;
    InterfaceWords m_words;
    QTemporaryDir m_profile;
    PracticeProvider m_provider;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<FakeNotices> m_notices;
    std::unique_ptr<Attention> m_attention;
    int m_orders = 0;
};
