// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "practice/practice_form.h"
#include "practice/practice_life.h"

#include <QHash>

struct PracticeDraft;

/// What `status` tells of an order.
struct PracticeStatusView final {
    PracticeStatus status = PracticeStatus::Pending;
    Decimal charge;
    qint64 startCount = 0;
    qint64 remains = 0;
    const PracticeSeries* series = nullptr; ///< null for a plain order; valid until the next change
};

/// The one account of the practice provider: the calls of the API as pure logic, without HTTP, threads or a clock of
/// its own. Call settle() with the present moment first. Errors are the provider's texts. Not thread-safe.
class PracticeAccount final {
public:
    /// The catalog is not owned and must outlive it.
    PracticeAccount(const PracticeCatalog& catalog, quint32 seed, PracticeBooks books = {});
    Q_DISABLE_COPY_MOVE(PracticeAccount)
    ~PracticeAccount() = default;

    void settle(qint64 now) { m_life.settle(now); }

    /// The new order's id.
    Result<qint64, QString> add(const PracticeForm& form);
    [[nodiscard]] Result<PracticeStatusView, QString> status(const QString& orderId) const;
    /// The new refill's id.
    Result<qint64, QString> refill(const QString& orderId);
    [[nodiscard]] Result<PracticeRefillStatus, QString> refillStatus(const QString& refillId) const;
    /// The error, empty when the order will be canceled.
    QString cancel(const QString& orderId);

    [[nodiscard]] const Money& balance() const { return m_books.balance; }
    [[nodiscard]] const PracticeBooks& books() const { return m_books; }
    [[nodiscard]] PracticeStatusView view(const PracticeOrder& order) const;

private:
    [[nodiscard]] PracticeOrder opened(const PracticeService& service, const PracticeDraft& draft) const;

    const PracticeCatalog& m_catalog;
    quint32 m_seed;
    PracticeBooks m_books;
    PracticeLife m_life;
    QHash<qint64, qint64> m_lastRefill; ///< by order
};
