// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_note_keeper.h"
#include "ui/theme/theme.h"

#include <QWidget>

class PlainLabel;
class PlainTextBox;
class TagEditor;

/// A person's own tags and words about an order: read when it is shown, saved by itself.
class OrderNotesView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderNotesView)

public:
    /// theme and ledger must outlive this object.
    OrderNotesView(Theme& theme, Ledger& ledger, QWidget* parent = nullptr);
    ~OrderNotesView() override;

    /// 0 for none.
    void setOrder(OrderKey key);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    /// The orders of a tag are asked for.
    void tagSearchRequested(const QString& tag);
    /// Whether there is anything.
    void changed();
    void failed(const QString& words);

private:
    void readTags();
    void readKnownTags();
    void addTags(const QStringList& tags);
    void removeTag(const QString& tag);
    void showNote();
    void showProblem();

    OrderNotes m_store;
    OrderNoteKeeper m_keeper;
    OrderKey m_key = 0;
    TagEditor* m_tags;
    PlainTextBox* m_note;
    PlainLabel* m_problem;
};
