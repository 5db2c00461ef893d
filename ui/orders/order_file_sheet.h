// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_file_import.h"
#include "ui/theme/theme.h"

#include <QDialog>

class Button;
class FormField;
class PlainLabel;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QProgressBar;

/// A file of orders before and while it is taken in: how many are new, whose they are, what cannot be read. Shown with
/// open(); deletes itself when it is closed, which stops the adding.
class OrderFileSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFileSheet)

public:
    /// accounts: ids and names. theme and ledger must outlive it.
    OrderFileSheet(Theme& theme, Ledger& ledger, const QList<QPair<QString, QString>>& accounts, const QString& path,
                   QWidget* parent);

private:
    void build(Theme& theme);
    void buildAccounts();
    void follow();
    void showFaults();
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString endWords() const;

    using Stage = OrderFileImport::Stage;

    Theme& m_theme;
    QList<QPair<QString, QString>> m_known;
    QString m_fileName;
    OrderFileImport m_import;
    QGridLayout* m_grid;
    PlainLabel* m_said;
    QProgressBar* m_bar;
    QPlainTextEdit* m_faultList;
    FormField* m_faults;
    Button* m_close;
    Button* m_stop;
    Button* m_add;
    QList<PlainLabel*> m_counts; ///< of each account
};
