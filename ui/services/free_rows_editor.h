// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QList>
#include <QPair>

class QLineEdit;
class QVBoxLayout;

/// name=value rows for service types that nobody documents; as many as the person adds.
class FreeRowsEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FreeRowsEditor)

public:
    using Rows = QList<QPair<QString, QString>>;

    explicit FreeRowsEditor(Theme& theme, QWidget* parent = nullptr);

    /// As typed, empty ones too.
    [[nodiscard]] Rows rows() const;
    /// Emits nothing.
    void setRows(const Rows& rows);
    void setProblem(const QString& problem);

Q_SIGNALS:
    void edited();
    void submitted();

private:
    struct Row final {
        QWidget* line = nullptr;
        QLineEdit* name = nullptr;
        QLineEdit* value = nullptr;
        Button* remove = nullptr;
    };
    Row& addRow(const QString& name, const QString& value);
    void removeRow(QWidget* line);
    void nameRows();

    Theme& m_theme;
    QVBoxLayout* m_lines;
    PlainLabel* m_problem;
    Button* m_add;
    QList<Row> m_rows;
};
