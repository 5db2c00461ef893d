// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_purge.h"
#include "ui/theme/theme.h"

#include <QDialog>

class Button;
class FormField;
class PlainLabel;
class QLineEdit;
class QProgressBar;

/// Says exactly what goes when these orders are deleted for good, and does it once a word is typed; then says where the
/// copy of the ledger is. Shown with open(); deletes itself when it is closed, which stops the deleting.
class DeleteSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteSheet)

public:
    /// theme and ledger must outlive it.
    DeleteSheet(Theme& theme, Ledger& ledger, const QList<OrderKey>& keys, QWidget* parent);
    ~DeleteSheet() override;

    /// The word that must be typed, in the program's language.
    [[nodiscard]] static QString word();
    /// Typed as it must be, in the program's language or in English.
    [[nodiscard]] static bool isWord(const QString& typed);

Q_SIGNALS:
    void ordersDeleted(const QList<OrderKey>& keys);

private:
    void build(Theme& theme);
    void follow();
    void showEnd();
    [[nodiscard]] QString whatGoes() const;
    void say(Theme::Ink ink, const QString& words);

    OrderPurge m_purge;
    PlainLabel* m_what;
    QLineEdit* m_edit;
    FormField* m_field;
    QProgressBar* m_bar;
    PlainLabel* m_said;
    Button* m_cancel;
    Button* m_stop;
    Button* m_delete;
};
