// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStandardItemModel>

/// A short list of what can be typed: the words at the left, what they mean muted at the right. No text of it is ever
/// taken for markup.
class LanguageRows final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageRows)

public:
    LanguageRows(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void setRows(const QList<QPair<QString, QString>>& rows);
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] QString wordsAt(int row) const;
    /// The room that all rows take, at most `most` of them.
    [[nodiscard]] QSize roomFor(int most) const;

private:
    Theme& m_theme;
    QStandardItemModel m_rows;
};
