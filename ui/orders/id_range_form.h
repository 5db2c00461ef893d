// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id_range.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class Button;
class FormField;
class PlainLabel;
class QLineEdit;

/// Where to search: the first and the last id, what is wrong with them, and what the search asks of the provider.
class IdRangeForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdRangeForm)

public:
    explicit IdRangeForm(Theme& theme, QWidget* parent = nullptr);

    /// How many ids are allowed, how they are asked about, and at which rate.
    void setLimits(qint64 most, bool oneByOne, int perMinute);
    /// An empty one empties the fields.
    void setRange(const IdRange& range);
    /// No other search meanwhile.
    void setSearching(bool searching);

Q_SIGNALS:
    void searchRequested(const IdRange& range);

private:
    [[nodiscard]] std::optional<IdRange> typedRange();
    void showRange();
    void search();

    qint64 m_most = 0;
    bool m_oneByOne = false;
    int m_perMinute = 0;
    bool m_searching = false;
    QLineEdit* m_from;
    QLineEdit* m_to;
    FormField* m_fromField;
    FormField* m_toField;
    Button* m_search;
    PlainLabel* m_effort;
};
