// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

class LanguageRows;

/// The search's language in a table: an example and what it means. A click or Enter on a row picks the example; Esc or
/// a click elsewhere closes it.
class QueryHelp final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryHelp)

public:
    /// An example, and what it means.
    using Table = QList<QPair<QString, QString>> (*)();
    /// table: of another language than the catalog's.
    explicit QueryHelp(Theme& theme, QWidget* parent = nullptr, Table table = nullptr);

    /// Below the widget, their left ends together.
    void openBelow(const QWidget& widget);

Q_SIGNALS:
    void picked(const QString& example);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int row);

    LanguageRows* m_rows;
    Table m_table;
};
