// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

/// SIGTERM, SIGHUP and SIGINT, by which a session that ends, a terminal that closes and a person ask the program to
/// end, as a signal of Qt: so that it ends in an orderly way. Each only once: who asks again ends the program at once.
/// A signal that is ignored stays so. Elsewhere than on Unix nothing comes. One for a program.
class EndSignals final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndSignals)

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

    /// Also where no event loop was there to be ended by it.
    [[nodiscard]] bool wasAsked() const { return m_asked; }

Q_SIGNALS:
    void asked();

private:
    bool m_asked = false;
    int m_heard = -1;
    int m_said = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
