// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class AccountDesk;
class Button;
class FormField;
class OrderImport;
class PlainLabel;
class QPlainTextEdit;
class QProgressBar;

/// Paste ids of orders that were placed somewhere else; each is asked about and added with what the provider tells.
/// Shown with open(); deletes itself when it is closed, which stops what runs.
class AddExistingDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddExistingDialog)

public:
    /// theme must outlive the dialog. unconfirmed: how many orders of the account may have been placed without an id.
    AddExistingDialog(Theme& theme, AccountDesk& desk, int unconfirmed, QWidget* parent = nullptr);
    ~AddExistingDialog() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(Theme& theme, int unconfirmed);
    void buildOutcome(Theme& theme);
    void read();
    void start();
    void showProgress();
    void showOutcome();
    [[nodiscard]] OrderImport* import() const;
    [[nodiscard]] bool isRunning() const;

    QPointer<AccountDesk> m_desk;
    QPlainTextEdit* m_edit;
    FormField* m_field;
    PlainLabel* m_understood;
    QWidget* m_outcome;
    PlainLabel* m_said = nullptr;
    QProgressBar* m_bar = nullptr;
    FormField* m_refused = nullptr;
    QPlainTextEdit* m_refusedList = nullptr;
    Button* m_copy;
    Button* m_close;
    Button* m_add;
    Button* m_stop;
    QTimer m_readSoon; ///< large pastes are read once, not at each change
    QStringList m_ids;
};
