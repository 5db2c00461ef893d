// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_account.h"

#include <QByteArray>

/// Turns the body of one request into the reply: checks the key, finds the action, asks the account. The account must
/// be settled before. Not thread-safe.
class PracticeDispatcher final {
public:
    static constexpr qsizetype mostIds = 100;

    /// Nothing is owned; both must outlive it. `services` is the catalog's reply.
    PracticeDispatcher(PracticeAccount& account, QByteArray services);
    Q_DISABLE_COPY_MOVE(PracticeDispatcher)
    ~PracticeDispatcher() = default;

    static QString apiKey();

    /// What a call asks for; empty when its key is wrong or there is no such action.
    static QString actionOf(const QByteArray& body);

    /// The catalog's reply from now on.
    void setServices(QByteArray services) { m_services = std::move(services); }
    [[nodiscard]] QByteArray reply(const QByteArray& body);
    /// Whether a call since the last question may have changed the account.
    [[nodiscard]] bool takeChanged();

private:
    using Handler = QByteArray (PracticeDispatcher::*)(const PracticeForm&);
    static Handler handlerOf(const QString& action);

    QByteArray services(const PracticeForm& form);
    QByteArray add(const PracticeForm& form);
    QByteArray status(const PracticeForm& form);
    QByteArray refill(const PracticeForm& form);
    QByteArray refillStatus(const PracticeForm& form);
    QByteArray cancel(const PracticeForm& form);
    QByteArray balance(const PracticeForm& form);

    PracticeAccount& m_account;
    QByteArray m_services;
    bool m_changed = false;
};
