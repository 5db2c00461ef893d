// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "store/catalog_book.h"
#include "ui/theme/theme.h"

#include <QWidget>

class PlainLabel;
class PriceChart;

/// What a service cost over time: in words, and drawn where it ever changed.
class PriceHistory final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PriceHistory)

public:
    explicit PriceHistory(Theme& theme, QWidget* parent = nullptr);

    /// points: as CatalogBook::prices(), without a change perhaps that has just come. present: the rate of today.
    /// watchedSince: since when a change would have been seen, 0 where nobody knows.
    void setPrices(const QList<PricePoint>& points, const Money& present, Timestamp watchedSince, Timestamp now);
    /// Before they are known.
    void clear();

private:
    [[nodiscard]] static QString words(const QList<PricePoint>& points, const QString& currency, Timestamp now);

    PlainLabel* m_words;
    PriceChart* m_chart;
};
