// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/service.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Banner;
class FactGrid;
class PlainLabel;
class PlainTextBox;

/// All that the catalog tells of a service, whole: name, kind, prices, limits, offers, description. Plain text
/// throughout, to be selected and copied.
class ServiceFacts final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceFacts)

public:
    explicit ServiceFacts(Theme& theme, QWidget* parent = nullptr);

    void setService(const Service& service, const Money& rate);

private:
    void setLine(PlainLabel& label, const QString& text);

    Banner* m_gone;
    PlainLabel* m_kind;
    PlainTextBox* m_name;
    PlainLabel* m_category;
    FactGrid* m_facts;
    PlainTextBox* m_description;
    PlainLabel* m_noDescription;
};
