// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_model.h"
#include "models/facet_proxy.h"
#include "store/settings.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

class AccountDesk;
class BulkFiles;
class BulkLineEditor;
class BulkPreviewFoot;
class BulkTable;
class Button;
class FacetChips;
class Theme;

/// The list that is being prepared: its lines with their checks, chips that filter them, the editor of one line, and
/// the foot with what it costs.
class BulkPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPreview)

public:
    BulkPreview(Theme& theme, Settings& settings, BulkModel& model, BulkFiles& files, QWidget* parent = nullptr);

    void setDesk(AccountDesk* desk);
    [[nodiscard]] BulkPreviewFoot& foot() { return *m_foot; }
    void focusTable();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    void makeTable();
    void openLine(const QModelIndex& shown);
    void makeRoom(bool forEditor);
    void closeLine();
    void showLine();
    void removeSelected();
    void exportFaulty();
    void updateCounts();

    BulkModel& m_model;
    BulkFiles& m_files;
    Theme& m_theme;
    QPointer<AccountDesk> m_desk;
    FacetProxy* m_proxy;
    FacetChips* m_chips;
    Button* m_removeFaulty;
    Button* m_exportFaulty;
    BulkTable* m_table;
    BulkLineEditor* m_editor;
    BulkPreviewFoot* m_foot;
    QList<int> m_putAway;         ///< columns that make room for the editor
    QPersistentModelIndex m_line; ///< in the model; the one in the editor
};
