// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id_range.h"
#include "core/order_match.h"
#include "store/order_evidence.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class Button;
class DataTable;
class FoundOrdersModel;
class IdRangeForm;
class OrderComparison;
class PlainLabel;
class QProgressBar;
class Settings;

/// "Find it": asks the provider about the ids beside the neighbours, and shows those that answer and that the ledger
/// does not know.
class FindChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindChoice)

public:
    FindChoice(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    /// Another order suggests another range.
    void setEvidence(const Evidence& evidence);

private:
    void build();
    void suggest();
    void search(const IdRange& range);
    void showSearch();
    void showCandidate();
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] QString resultText() const;

    QPointer<AccountDesk> m_desk;
    Evidence m_evidence;
    QString m_knownId; ///< a neighbour's, which surely answers
    FoundOrdersModel* m_model;
    PlainLabel* m_words;
    QWidget* m_form;
    IdRangeForm* m_range;
    QProgressBar* m_bar;
    PlainLabel* m_progress;
    Button* m_stop;
    PlainLabel* m_result;
    DataTable* m_table;
    OrderComparison* m_comparison;
};
