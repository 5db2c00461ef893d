// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"
#include "ui/kit/form_field.h"
#include "ui/services/free_rows_editor.h"
#include "ui/services/ticket_editor.h"

#include <QSet>

class Disclosure;
class QVBoxLayout;

/// The fields of the order ticket, made from the row of the table of service types that the service names. What was
/// typed is kept by field through every change of service, and lost by no error.
class TicketFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketFields)

public:
    using Values = QMap<Field, QString>;

    explicit TicketFields(Theme& theme, QWidget* parent = nullptr);
    ~TicketFields() override;

    void setService(const Service& service);
    /// Everything typed, in fields that are not shown too.
    [[nodiscard]] const Values& values() const { return m_values; }
    [[nodiscard]] const FreeRowsEditor::Rows& freeRows() const { return m_freeRows; }
    [[nodiscard]] OrderDraft draft(const Service& service, const QString& currency) const;
    /// Puts these in place of everything typed.
    void fill(const Values& values, const FreeRowsEditor::Rows& freeRows);
    /// Empties what belongs to one order alone, except where something else was typed since `placed`.
    /// link: the order's, or its username.
    void clearPlaced(const Values& placed, const QString& link);
    /// Says what is wrong beside each field; what is missing only where it was asked for or left empty.
    void show(const DraftReport& report);
    /// From now on everything missing is said, until the service changes or the ticket is cleared.
    void demandAll() { m_demandAll = true; }
    void focusFirst();
    void focusFirstProblem(const DraftReport& report);

Q_SIGNALS:
    void edited();
    void submitted();
    /// A field that the person had typed in was left.
    void left();

private:
    struct Line final {
        FieldUse use;
        FormField* box = nullptr;
        TicketEditor* editor = nullptr;
        PlainLabel* count = nullptr;
    };
    void build(const ServiceType& type);
    Line makeLine(const FieldUse& use, QWidget* parent);
    void addFolded(const QList<FieldUse>& uses, QVBoxLayout& column);
    void onEdited(Field field, const QString& text);
    void hint(const QList<Field>& missing);
    void showValues();
    void showFold();
    void reveal(Field field);

    Theme& m_theme;
    Service m_service;
    const ServiceType* m_type = nullptr;
    QWidget* m_body = nullptr;
    QList<Line> m_lines;
    FreeRowsEditor* m_free = nullptr;
    Disclosure* m_fold = nullptr;
    Values m_values;
    FreeRowsEditor::Rows m_freeRows;
    QSet<Field> m_touched;
    QSet<Field> m_demanded;
    bool m_demandAll = false;
};
