// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringListModel>
#include <QWidget>

class Button;
class PlainLabel;
class QLineEdit;
class TagChip;

/// Tags as chips, and a field that adds more. A chip's cross, Delete and Backspace remove it, which can be undone; the
/// chip itself, or Enter, asks for the orders that have it. Several are typed with commas between them.
class TagEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagEditor)

public:
    explicit TagEditor(Theme& theme, QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    [[nodiscard]] const QStringList& tags() const { return m_tags; }
    /// Offered while typing.
    void setKnownTags(const QStringList& tags) { m_known.setStringList(tags); }
    /// Nothing is left of what was typed, and nothing to be undone: another order.
    void forget();
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    /// What is typed and not added yet counts as added: the field is left for good.
    void takeTyped();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void added(const QStringList& tags);
    void removed(const QString& tag);
    void searchRequested(const QString& tag);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int arrange(int width, bool place) const;
    void remove(const QString& tag);
    void offerUndo(const QString& tag);
    void rearrange();

    Theme& m_theme;
    QStringList m_tags;
    QStringListModel m_known;
    QList<TagChip*> m_chips;
    QLineEdit* m_field;
    QString m_removed; ///< can be undone; empty: none
    PlainLabel* m_undoWords;
    Button* m_undo;
};
