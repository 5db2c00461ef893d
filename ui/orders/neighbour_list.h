// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_evidence.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

/// The orders placed just before and after one, oldest first, with that one among them: time, id, service.
class NeighbourList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NeighbourList)

public:
    explicit NeighbourList(Theme& theme, QWidget* parent = nullptr);

    void setEvidence(const Evidence& evidence);

private:
    struct Line final {
        QString time;
        QString id;
        QString service;
        bool isThis = false;
        friend bool operator==(const Line&, const Line&) = default;
    };
    void show(const QList<Line>& lines);

    Theme& m_theme;
    QGridLayout* m_grid;
    QList<Line> m_lines;
};
