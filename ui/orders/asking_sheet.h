// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QDialog>

class AskingModel;
class Button;
class DataTable;
class FacetChips;
class FacetProxy;
class PlainLabel;
class Settings;

/// Every order of one asking with its answer: to be read, sorted, copied and exported. Beside the window, so that work
/// goes on; follows the asking while it goes on. Deletes itself when it is closed.
class AskingSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskingSheet)

public:
    /// All must outlive it.
    AskingSheet(Theme& theme, Settings& settings, AskingModel& model, QWidget* parent);

    /// What is said above the table, and whether the asking still goes on.
    void setState(const QString& words, bool running);

Q_SIGNALS:
    void stopAsked();
    void showOrderRequested(OrderKey key);
    void fileWritten(const QString& said, const QString& path);

private:
    [[nodiscard]] QWidget* buildBar();
    void buildTable(Settings& settings);
    void showCounts();
    void exportShown();
    void showContextMenu(const QPoint& at);
    void showOrder(const QModelIndex& index);

    Theme& m_theme;
    Settings& m_settings;
    AskingModel& m_model;
    FacetProxy* m_proxy;
    PlainLabel* m_words;
    FacetChips* m_chips;
    DataTable* m_table;
    Button* m_show;
    Button* m_stop;
};
