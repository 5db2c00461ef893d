// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_facts.h"

#include "core/service_type.h"
#include "ui/kit/banner.h"
#include "ui/kit/fact_grid.h"
#include "ui/kit/plain_text_box.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 6;         // lines; what is longer scrolls
constexpr int longestDescription = 10; // lines

QList<FactGrid::Fact> factsOf(const Service& service, const Money& rate) {
    const QLocale locale;
    const auto limit = [&locale](qint64 units) {
        return units > 0 ? locale.toString(units) : ServiceFacts::tr("No limit given");
    };
    const auto offered = [](bool flag) { return flag ? ServiceFacts::tr("Offered") : ServiceFacts::tr("Not offered"); };
    const bool package = serviceType(service.type).units == UnitRule::Package;
    return {{package ? ServiceFacts::tr("Price of the package") : ServiceFacts::tr("Rate per 1000"),
             rate.toText(locale), true},
            {ServiceFacts::tr("Minimum"), limit(service.min)},
            {ServiceFacts::tr("Maximum"), limit(service.max)},
            {ServiceFacts::tr("Usually done in"),
             service.averageTime.isEmpty() ? ServiceFacts::tr("Not told") : service.averageTime},
            {ServiceFacts::tr("Refill"), offered(service.refill)},
            {ServiceFacts::tr("Cancel"), offered(service.cancel)},
            {ServiceFacts::tr("Drip-feed"), offered(service.dripFeed)}};
}

} // namespace

ServiceFacts::ServiceFacts(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_gone(new Banner(theme, this))
    , m_kind(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_name(new PlainTextBox(theme, Theme::Text::Title, Theme::Ink::Text, this))
    , m_category(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_facts(new FactGrid(theme, this))
    , m_description(new PlainTextBox(theme, Theme::Text::Body, Theme::Ink::Text, this))
    , m_noDescription(
          new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("The provider gives none."), this)) {
    m_gone->setContent(Tone::Warn, {}, tr("No longer in the catalog"));
    m_gone->hide();
    m_name->setForReading();
    m_name->setLines(1, longestName);
    m_name->setAccessibleName(tr("Name of the service"));
    m_description->setForReading();
    m_description->setLines(1, longestDescription);
    m_description->setAccessibleName(tr("Description"));
    for (PlainLabel* label : {m_kind, m_category}) {
        label->setElide(Qt::ElideRight);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_gone);
    column->addWidget(m_kind);
    column->addWidget(m_name);
    column->addWidget(m_category);
    column->addSpacing(Size::step);
    column->addWidget(m_facts);
    column->addSpacing(2 * Size::step);
    column->addWidget(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("DESCRIPTION"), this));
    column->addWidget(m_description);
    column->addWidget(m_noDescription);
}

void ServiceFacts::setLine(PlainLabel& label, const QString& text) {
    // One line: a provider may put breaks into anything.
    label.setText(text.simplified());
    label.setVisible(!text.isEmpty());
}

void ServiceFacts::setService(const Service& service, const Money& rate) {
    m_gone->setVisible(service.gone);
    setLine(*m_kind, service.type.isEmpty() ? service.id : tr("%1 · %2").arg(service.id, service.type));
    m_name->setWhole(service.name.simplified());
    setLine(*m_category, service.category);
    m_facts->setFacts(factsOf(service, rate));
    m_description->setWhole(service.description.trimmed());
    m_description->setVisible(!service.description.trimmed().isEmpty());
    m_noDescription->setVisible(m_description->isHidden());
}
