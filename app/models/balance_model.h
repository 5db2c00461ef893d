// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balance_range.h"
#include "store/balance_book.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/// A span of an account's balance from the ledger, explained, for as long as somebody looks. Read in pieces beside the
/// GUI thread; what changes meanwhile is read once afterwards, and a long history seldom enough not to be busy with it.
class BalanceModel final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceModel)

public:
    explicit BalanceModel(Ledger& ledger, QObject* parent = nullptr);

    void setAccount(const QString& accountId);
    void setRange(const BalanceRange& range);
    [[nodiscard]] const BalanceRange& range() const { return m_range; }
    /// Whether anybody looks: nothing is read otherwise. Not at first.
    void setActive(bool active);

    [[nodiscard]] const BalanceHistory& history() const { return m_history; }
    /// Whether another span than history()'s is being read.
    [[nodiscard]] bool isReading() const { return m_reading != nullptr && !m_shown; }
    /// What was spent a day within the span, in the currency; honest about a history that is shorter.
    [[nodiscard]] std::optional<Money> averageADay(const QString& currency) const;

Q_SIGNALS:
    void changed();
    /// isReading() is another.
    void readingChanged();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    void refresh();
    void readAnew();
    void readOn();

    BalanceBook m_book;
    QString m_accountId;
    BalanceRange m_range;
    bool m_active = false;
    bool m_shown = false; ///< history() is of this account and range
    bool m_stale = false;
    std::shared_ptr<BalanceReading> m_reading; ///< null: nothing is read
    BalanceHistory m_history;
    QElapsedTimer m_took;
    QTimer m_soon;
};
