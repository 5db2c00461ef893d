// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class KeyForms;
class QAbstractItemModel;
class QAccessibleInterface;
class QMimeData;
class QModelIndex;
class QWidget;

/// Listens to all that the program says without a file: window titles, texts, tooltips, every role of every cell, the
/// accessible tree, the clipboard, messages for the log. Keeps only where the key was heard. The news of the accessible
/// tree are not among it: Qt sends none while no screen reader listens.
class AllSaid final {
    Q_DISABLE_COPY_MOVE(AllSaid)

public:
    explicit AllSaid(const KeyForms& key)
        : m_key(key) {}

    /// Of every window that is to be seen.
    void lookAt(const QString& place);
    void hear(const QString& place, const QString& what, const QString& text);
    /// In all its formats.
    void hearCopied(const QString& place, const QMimeData& copied);

    /// So many texts were heard.
    [[nodiscard]] int heard() const { return m_heard; }
    /// "Orders: the tooltip of QLabel 'x' (plain)"
    [[nodiscard]] QStringList takeProblems();

private:
    void lookAtWidget(QWidget& widget);
    void lookAtModel(const QString& name, const QAbstractItemModel& model, const QModelIndex& parent);
    void visit(QAccessibleInterface& item, int depth);

    const KeyForms& m_key;
    QString m_place;
    int m_heard = 0;
    QSet<QString> m_clean; ///< without the key
    QStringList m_problems;
};
