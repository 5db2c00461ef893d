// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_notes.h"
#include "ui/theme/theme.h"

#include <QDialog>

class Button;
class PlainLabel;
class PlainTextBox;
class TagEditor;

/// Tags and words for many orders at once: the tags that some of them have, each of which can be taken from all of
/// them, tags that all of them get, and words that are put below the notes of each. Written when it is confirmed, whole
/// or not at all for each of these; closed, nothing is changed. Deletes itself.
class OrderTagging final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTagging)

public:
    /// theme and ledger must outlive this object.
    OrderTagging(Theme& theme, Ledger& ledger, const QList<OrderKey>& keys, QWidget* parent);

Q_SIGNALS:
    /// Written; what was done, a sentence.
    void written(const QString& words);
    void failed(const QString& words);

private:
    void build(Theme& theme);
    void read();
    void save();
    void write();
    void judge();
    void end(const QString& problem);

    OrderNotes m_store;
    QList<OrderKey> m_keys;
    QStringList m_had;  ///< tags that some of them have
    QStringList m_tags; ///< as they are to be
    int m_pending = 0;  ///< writes under way
    QStringList m_problems;
    PlainLabel* m_some;
    TagEditor* m_editor;
    PlainTextBox* m_note;
    Button* m_close;
    Button* m_save;
};
