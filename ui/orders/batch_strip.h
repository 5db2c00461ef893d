// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class OrderBatches;
class PlainLabel;
class QProgressBar;

/// How far something is that is being done to many orders, with "Stop"; there only while it takes long.
class BatchStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchStrip)

public:
    /// Both must outlive it.
    BatchStrip(Theme& theme, OrderBatches& batches, QWidget* parent = nullptr);

    /// "Hiding orders": said with the numbers.
    void setWords(const QString& words) { m_words = words; }

private:
    void follow();

    OrderBatches& m_batches;
    QString m_words;
    PlainLabel* m_said;
    QProgressBar* m_bar;
    Button* m_stop;
};
