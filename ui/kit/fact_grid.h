// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

/// Names at the left, values at the right, one pair a line. A value may be long: it is shortened, whole in its tooltip.
class FactGrid final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactGrid)

public:
    struct Fact final {
        QString name;
        QString value; ///< plain text
        bool strong = false;
        friend bool operator==(const Fact&, const Fact&) = default;
    };

    explicit FactGrid(Theme& theme, QWidget* parent = nullptr);

    /// Facts without a value are left out. Nothing is built anew while they are the same.
    void setFacts(const QList<Fact>& facts);

private:
    Theme& m_theme;
    QGridLayout* m_grid;
    QList<Fact> m_facts;
};
