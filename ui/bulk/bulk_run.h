// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_result_model.h"
#include "models/facet_proxy.h"
#include "store/settings.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class AccountDesk;
class BulkFiles;
class BulkRunFoot;
class Button;
class DataTable;
class FacetChips;
class Theme;

/// The list that is being placed, or was: every line with what became of it, chips that filter them, and the foot with
/// the progress. Follows the ledger while it is to be seen.
class BulkRun final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkRun)

public:
    BulkRun(Theme& theme, Settings& settings, Ledger& ledger, BulkFiles& files, QWidget* parent = nullptr);

    void setDesk(AccountDesk* desk);
    [[nodiscard]] BulkRunFoot& foot() { return *m_foot; }
    void focusTable();

Q_SIGNALS:
    void retryAsked(const QString& question, const QString& button);
    void message(Tone tone, const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar(Theme& theme);
    void makeTable();
    void loadSoon();
    void load();
    void adopt(qint64 list, const QList<BulkListLine>& lines);
    void updateCounts();
    void askRetry();
    void exportAll();

    Ledger& m_ledger;
    BulkFiles& m_files;
    QPointer<AccountDesk> m_desk;
    BulkResultModel* m_model;
    FacetProxy* m_proxy;
    FacetChips* m_chips;
    Button* m_retry;
    DataTable* m_table;
    BulkRunFoot* m_foot;
    QTimer m_soon;
    QElapsedTimer m_took;
    qint64 m_list = 0; ///< whose totals are shown
    bool m_loading = false;
    bool m_owed = false;
};
