// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"
#include "ui/kit/form_field.h"

class Button;
class QLineEdit;
class QScrollArea;
class TicketFields;

/// All fields of one line of the list that is being prepared, as the order ticket shows them; checks while a person
/// types.
class BulkLineEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkLineEditor)

public:
    explicit BulkLineEditor(Theme& theme, QWidget* parent = nullptr);
    ~BulkLineEditor() override;

    /// Shows a line; of the one that is shown already, what changed besides the typing.
    void setItem(const BulkItem& item, const CatalogPtr& catalog, const QString& currency);
    /// Into the first field that is wrong, else the first.
    void focusFirst();

Q_SIGNALS:
    void edited(const BulkRow& row);
    /// Done with this line.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showStrange();
    void dropStrange();
    void onEdited();
    [[nodiscard]] BulkRow typed() const;
    [[nodiscard]] QList<Field> strangeFields() const;

    Theme& m_theme;
    BulkItem m_item;
    std::optional<Service> m_service; ///< nothing where the catalog has none of this id
    QString m_currency;
    PlainLabel* m_title;
    PlainLabel* m_name;
    QLineEdit* m_id;
    FormField* m_idField;
    TicketFields* m_fields = nullptr;
    PlainLabel* m_standing;
    Button* m_strange;
    Button* m_close;
    QScrollArea* m_area;
};
