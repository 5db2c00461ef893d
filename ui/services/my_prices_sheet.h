// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/markup_model.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QPointer>

class AccountDesk;
class Banner;
class Button;
class DataTable;
class FormField;
class MarkupPreview;
class MarkupRuleEditor;
class MarkupStore;
class MarkupSubjectField;
class PlainLabel;
class Settings;

/// The rules of an account's own prices: a list of them, the chosen one's fields, and what it makes of a service.
/// Nothing is kept before Save; a rule that was removed comes back with Ctrl+Z. Shown with open(); deletes itself when
/// it is closed.
class MyPricesSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MyPricesSheet)

public:
    /// theme, settings and store must outlive the sheet. chosenId: the service that is looked at; may be empty.
    MyPricesSheet(Theme& theme, Settings& settings, MarkupStore& store, AccountDesk& desk, const QString& chosenId,
                  QWidget* parent = nullptr);
    ~MyPricesSheet() override;

    /// Chooses the subject's rule; where there is none it is made, as what counts for the subject now.
    void choose(const MarkupSubject& subject);

private:
    void build(Theme& theme);
    [[nodiscard]] QWidget* makeList(Theme& theme, Settings& settings);
    [[nodiscard]] QWidget* makeRule(Theme& theme);
    void adoptCatalog();
    void showRule();
    void showPreview();
    void remove();
    void undo();
    void showUndo();
    void save();
    [[nodiscard]] MarkupSubject subject() const;

    struct Removed final {
        MarkupSubject subject;
        MarkupRule rule;
    };

    MarkupStore& m_store;
    QPointer<AccountDesk> m_desk;
    QString m_chosenId;
    MarkupModel m_model;
    QList<Removed> m_removed; ///< the last one last
    MarkupSubjectField* m_add;
    FormField* m_addField = nullptr;
    DataTable* m_table = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_name = nullptr;
    MarkupRuleEditor* m_editor = nullptr;
    MarkupPreview* m_preview = nullptr;
    Banner* m_undo = nullptr;
    Button* m_remove = nullptr;
};
