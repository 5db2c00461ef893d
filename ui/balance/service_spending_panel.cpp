// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/service_spending_panel.h"

#include "ui/kit/plain_label.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A row with a hairline below it and the bar at its right.
class ServiceSpendingPanel::Row final : public QWidget {
public:
    Row(Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
        , m_orders(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
        , m_sum(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this)) {
        m_name->setElide(Qt::ElideRight);
        for (PlainLabel* figure : {m_orders, m_sum}) {
            figure->setFigures(true);
            figure->setElide(Qt::ElideRight);
            figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            figure->setFixedWidth(20 * Size::step);
        }
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(padding, 0, padding + widestBar, 0);
        row->setSpacing(2 * Size::step);
        row->addWidget(m_name, 1);
        row->addWidget(m_orders);
        row->addWidget(m_sum);
        follow();
        connect(&theme, &Theme::changed, this, [this] { follow(); });
    }

    void setService(const ServiceSpending& service, double share) {
        const QString name = service.serviceName.isEmpty() ? service.serviceId : service.serviceName;
        const QString orders = ServiceSpendingPanel::tr("%Ln order(s)", nullptr, service.orders);
        const QString sum = service.sum.toText(QLocale());
        m_name->setText(name);
        m_orders->setText(orders);
        m_sum->setText(sum);
        setAccessibleName(u"%1, %2, %3"_s.arg(name, orders, sum));
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const Tokens& tokens = m_theme.tokens();
        const int bar = barWidth();
        const QRectF track(width() - padding - bar, (height() - thickness) / 2.0, bar, thickness);
        painter.setBrush(tokens.raised);
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        QRectF filled = track;
        filled.setWidth(std::clamp(m_share, 0.0, 1.0) * bar);
        if (filled.width() > 0) {
            // Never narrower than round: a little is seen to be a little.
            filled.setWidth(std::max<double>(filled.width(), thickness));
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(filled, thickness / 2.0, thickness / 2.0);
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.raised);
    }

    void resizeEvent(QResizeEvent* event) override {
        layout()->setContentsMargins(padding, 0, barWidth() + 5 * Size::step + padding, 0);
        QWidget::resizeEvent(event);
    }

private:
    static constexpr int widestBar = 130;
    static constexpr int narrowestBar = 56;
    static constexpr int roomForWords = 450;
    static constexpr int thickness = 6;
    static constexpr int padding = 10;

    // The name is what is read first: the bar gives way to it.
    [[nodiscard]] int barWidth() const { return std::clamp(width() - roomForWords, narrowestBar, widestBar); }

    void follow() {
        setFixedHeight(m_theme.rowHeight());
        update();
    }

    Theme& m_theme;
    PlainLabel* m_name;
    PlainLabel* m_orders;
    PlainLabel* m_sum;
    double m_share = 0;
};

ServiceSpendingPanel::ServiceSpendingPanel(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                             tr("No order was placed in the last 30 days. What orders cost is added up here by "
                                "service."),
                             this)) {
    m_words->setWordWrap(true);
    m_list->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addWidget(
        new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("Spent by service, 30 days"), this));
    column->addLayout(m_list);
    column->addWidget(m_words);
    column->addStretch();
}

void ServiceSpendingPanel::setServices(const QList<ServiceSpending>& services) {
    const auto shown = static_cast<int>(std::min<qsizetype>(most, services.size()));
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    while (m_rows.size() < shown) {
        m_rows.append(new Row(m_theme, this));
        m_list->addWidget(m_rows.last());
    }
    QHash<QString, Decimal> greatest;
    for (const ServiceSpending& service : services.first(shown)) {
        Decimal& sum = greatest[service.sum.currency];
        sum = std::max(sum, service.sum.amount);
    }
    for (int i = 0; i < shown; ++i) {
        const Money& sum = services.at(i).sum;
        const Decimal& full = greatest[sum.currency];
        m_rows.at(i)->setService(services.at(i), full.isZero() ? 0.0 : sum.amount.toChartValue() / full.toChartValue());
    }
    m_words->setVisible(shown == 0);
}
