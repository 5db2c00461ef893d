// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_shelves.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

class Button;
class FormField;
class PlainLabel;
class QLineEdit;
class Segments;

/// Asks how old the orders are that are to be archived, and says how many they are while it is typed. Shown with
/// open(); deletes itself when it is closed.
class ArchiveSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchiveSheet)

public:
    /// theme and ledger must outlive it. accountId: empty for all accounts.
    ArchiveSheet(Theme& theme, Ledger& ledger, const QString& accountId, QWidget* parent);

Q_SIGNALS:
    /// Of orders placed before that.
    void wanted(Timestamp before);

private:
    void read();
    /// The start of the day before which an order is so old; 0 where what is typed is no age.
    [[nodiscard]] Timestamp before() const;
    void showCount(const Stored<int>& count);

    OrderShelves m_shelves;
    QString m_accountId;
    QLineEdit* m_edit;
    FormField* m_field;
    Segments* m_unit;
    PlainLabel* m_count;
    Button* m_archive;
    quint64 m_job = 0;
};
