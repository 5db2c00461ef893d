// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/neighbour_list.h"

#include "models/time_text.h"
#include "ui/kit/plain_label.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

NeighbourList::NeighbourList(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    setAccessibleName(tr("Orders around it"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(3 * Size::step);
    m_grid->setVerticalSpacing(Size::step);
}

void NeighbourList::setEvidence(const Evidence& evidence) {
    const QLocale locale;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    const auto line = [&](const NeighbourOrder& order) {
        return Line{clockText(order.placedAt, now, locale), order.orderId, order.serviceName, false};
    };
    QList<Line> lines;
    for (const NeighbourOrder& order : evidence.before)
        lines.prepend(line(order));
    const QString id = evidence.order.orderId.isEmpty() ? tr("no id") : evidence.order.orderId;
    lines.append({clockText(evidence.sentAt, now, locale), id, tr("this order"), true});
    for (const NeighbourOrder& order : evidence.after)
        lines.append(line(order));
    if (lines != m_lines)
        show(lines);
}

void NeighbourList::show(const QList<Line>& lines) {
    m_lines = lines;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (int row = 0; row < lines.size(); ++row) {
        const Line& line = lines.at(row);
        const auto style = line.isThis ? Theme::Text::Strong : Theme::Text::Body;
        const auto ink = line.isThis ? Theme::Ink::Warn : Theme::Ink::Text;
        auto* time = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, line.time, this);
        time->setFigures(true);
        auto* id = new PlainLabel(m_theme, style, ink, line.id, this);
        id->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* service = new PlainLabel(m_theme, style, line.isThis ? ink : Theme::Ink::Muted, line.service, this);
        service->setElide(Qt::ElideRight);
        m_grid->addWidget(time, row, 0);
        m_grid->addWidget(id, row, 1);
        m_grid->addWidget(service, row, 2);
    }
}
