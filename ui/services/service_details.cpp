// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_details.h"

#include "desk/account_desk.h"
#include "desk/catalog_source.h"
#include "ui/kit/after_first_paint.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/scrolled_column.h"
#include "ui/services/price_history.h"
#include "ui/services/service_facts.h"
#include "ui/services/service_note_field.h"
#include "ui/services/service_record_view.h"

#include <QDateTime>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4 * Size::step;

} // namespace

ServiceDetails::ServiceDetails(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nothing(new EmptyState(theme, u"info"_s, tr("No service chosen"),
                               tr("Choose a service in the table and what is known of it stands here."), {}, this)) {
    setAccessibleName(tr("Service details"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nothing, 1);
}

void ServiceDetails::prepare() {
    if (m_content)
        return;
    m_content = makeContent();
    m_content->hide();
    static_cast<QHBoxLayout*>(layout())->addWidget(m_content, 1);
    if (m_desk)
        m_note->setKeeper(&m_desk->dossier().note());
    connect(m_record, &ServiceRecordView::orderAsked, this, &ServiceDetails::showOrder);
    connect(m_record, &ServiceRecordView::ordersAsked, this, [this] {
        if (m_desk && m_service)
            Q_EMIT showOrders(m_desk->id(), m_service->id);
    });
}

QScrollArea* ServiceDetails::makeContent() {
    auto* inside = new QWidget;
    m_facts = new ServiceFacts(m_theme, inside);
    m_prices = new PriceHistory(m_theme, inside);
    m_record = new ServiceRecordView(m_theme, inside);
    m_note = new ServiceNoteField(m_theme, inside);
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(Size::step);
    column->addWidget(m_facts);
    const auto addSection = [&](const QString& title, QWidget* section) {
        column->addSpacing(2 * Size::step);
        column->addWidget(new PlainLabel(m_theme, Theme::Text::Section, Theme::Ink::Muted, title, inside));
        column->addWidget(section);
    };
    addSection(tr("MY RECORD"), m_record);
    addSection(tr("MY NOTES"), m_note);
    addSection(tr("PRICE HISTORY"), m_prices);
    column->addStretch();
    return new ScrolledColumn(inside, {margin, margin, margin, margin}, this);
}

void ServiceDetails::setDesk(AccountDesk* desk) {
    if (m_desk == desk)
        return;
    if (m_content)
        m_note->setKeeper(nullptr);
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->dossier().disconnect(this);
        m_desk->dossier().setService({});
    }
    m_desk = desk;
    m_service.reset();
    if (desk) {
        connect(desk, &AccountDesk::currencyChanged, this, &ServiceDetails::showFacts);
        connect(&desk->dossier(), &ServiceDossier::changed, this, &ServiceDetails::showKnown);
        if (m_content)
            m_note->setKeeper(&desk->dossier().note());
    }
    if (m_content)
        m_content->hide();
    m_nothing->show();
}

void ServiceDetails::setService(const Service& service) {
    if (m_service == service)
        return;
    const bool another = !m_service || m_service->id != service.id;
    m_service = service;
    prepare();
    m_nothing->hide();
    m_content->show();
    showFacts();
    if (!another)
        return;
    m_content->verticalScrollBar()->setValue(0);
    look();
}

void ServiceDetails::setCatalog(const CatalogPtr& catalog) {
    if (!m_service || !catalog)
        return;
    const int row = catalog->find(keyIn(*catalog, m_desk ? m_desk->id() : m_service->accountId, m_service->id));
    Service fresh = row < 0 ? *m_service : catalog->service(row);
    fresh.gone = row < 0 || fresh.gone;
    setService(fresh);
    if (m_desk)
        m_desk->dossier().readPrices();
}

void ServiceDetails::look() {
    if (m_desk && m_service)
        m_desk->dossier().setService(isVisible() ? m_service->id : QString());
}

void ServiceDetails::showFacts() {
    if (!m_service)
        return;
    m_facts->setService(*m_service, {m_service->rate, m_desk ? m_desk->currency() : QString()});
    showKnown();
}

void ServiceDetails::showKnown() {
    if (!m_desk || !m_service)
        return;
    const ServiceDossier& dossier = m_desk->dossier();
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    m_record->setRecord(dossier.record(), now);
    if (dossier.prices() && dossier.record())
        m_prices->setPrices(*dossier.prices(), {m_service->rate, m_desk->currency()}, dossier.record()->watchedSince,
                            now);
    else
        m_prices->clear();
}

void ServiceDetails::showEvent(QShowEvent* event) {
    look();
    QWidget::showEvent(event);
}

void ServiceDetails::hideEvent(QHideEvent* event) {
    if (m_desk)
        m_desk->dossier().setService({});
    QWidget::hideEvent(event);
}
