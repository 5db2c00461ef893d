// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/order_ticket.h"

#include "desk/catalog_source.h"
#include "models/record_words.h"
#include "ui/kit/after_first_paint.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/rule.h"
#include "ui/kit/scrolled_column.h"
#include "ui/services/ticket_charge.h"
#include "ui/services/ticket_header.h"
#include "ui/services/ticket_outcome_box.h"
#include "ui/services/ticket_values.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4 * Size::step;
constexpr std::chrono::milliseconds recordRest(200);

} // namespace

OrderTicket::OrderTicket(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nothing(new EmptyState(theme, u"send"_s, tr("No service chosen"),
                               tr("Choose a service in the table and its order form opens here."), {}, this)) {
    setAccessibleName(tr("Order ticket"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nothing, 1);
    connect(&m_wishes, &TicketPlacing::placingChanged, this, &OrderTicket::refresh);
    connect(&m_wishes, &TicketPlacing::ended, this, &OrderTicket::onEnded);
    m_recordSoon.setSingleShot(true);
    m_recordSoon.setInterval(recordRest);
    connect(&m_recordSoon, &QTimer::timeout, this, [this] {
        if (m_desk && m_service)
            m_desk->serviceFigures().want(m_service->id);
    });
    new AfterFirstPaint(this, [this] { needForm(); });
}

OrderTicket::~OrderTicket() {
    if (m_fields)
        m_fields->disconnect(this); // its fields lose the focus when this object is half gone
}

void OrderTicket::needForm() {
    if (m_form)
        return;
    m_form = makeForm();
    m_form->hide();
    m_charge->setAccountName(m_accountName);
    static_cast<QHBoxLayout*>(layout())->addWidget(m_form, 1);
    connect(m_fields, &TicketFields::edited, this, [this] {
        m_goneOn = true;
        m_outcomeIsNew = false;
        refresh();
    });
    connect(m_fields, &TicketFields::left, this, &OrderTicket::refresh);
    connect(m_fields, &TicketFields::submitted, this, &OrderTicket::place);
    connect(m_place, &Button::clicked, this, &OrderTicket::place);
    connect(m_outcome, &TicketOutcomeBox::accepted, this, &OrderTicket::acceptQuestion);
    connect(m_outcome, &TicketOutcomeBox::showOrder, this, &OrderTicket::orderPlaced);
}

QWidget* OrderTicket::makeForm() {
    auto* form = new QWidget(this);
    m_charge = new TicketCharge(m_theme, form);
    m_blocked = new Banner(m_theme, form);
    m_blocked->setContent(Tone::Warn, {}, OrderPlacer::whyBlocked());
    m_blocked->setAccessibleName(tr("Why nothing can be placed"));
    m_blocked->hide();
    m_place = primaryButton(m_theme, tr("Place order"), form);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 2 * Size::step, margin, margin);
    foot->setSpacing(3 * Size::step);
    foot->addWidget(m_charge);
    foot->addWidget(m_blocked);
    foot->addWidget(m_place);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeScrolled(), 1);
    auto* edge = new Rule(form); // where fields go on below it
    edge->hide();
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
            [edge](int least, int most) { edge->setVisible(most > least); });
    column->addWidget(edge);
    column->addLayout(foot);
    return form;
}

QWidget* OrderTicket::makeScrolled() {
    auto* inside = new QWidget;
    m_header = new TicketHeader(m_theme, inside);
    m_fields = new TicketFields(m_theme, inside);
    m_outcome = new TicketOutcomeBox(m_theme, inside);
    auto* line = new Rule(inside);
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(3 * Size::step);
    column->addWidget(m_header);
    column->addWidget(line);
    column->addWidget(m_fields);
    column->addWidget(m_outcome);
    column->addStretch();
    m_area = new ScrolledColumn(inside, {margin, margin, margin, 2 * Size::step}, this);
    return m_area;
}

void OrderTicket::setDesk(AccountDesk* desk, TicketPlacing::Running running) {
    if (m_desk == desk)
        return;
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->balance().disconnect(this);
        m_desk->runningLinks().disconnect(this);
        m_desk->serviceFigures().disconnect(this);
    }
    m_desk = desk;
    m_wishes.setDesk(desk, running);
    m_guard.setDesk(desk);
    if (m_desk) {
        connect(m_desk, &AccountDesk::currencyChanged, this, &OrderTicket::refresh);
        connect(&m_desk->balance(), &BalanceWatcher::balanceChanged, this, &OrderTicket::refresh);
        connect(&m_desk->serviceFigures(), &ServiceFiguresKeeper::changed, this, [this](const QStringList& services) {
            if (m_service && services.contains(m_service->id))
                showRecord();
        });
        connect(&m_desk->runningLinks(), &RunningLinks::changed, this, [this] {
            // Thousands a minute while a list is placed: most are about other links.
            if (m_service && m_guard.question(draft(), m_wishes.turnedAway()) != m_question)
                showStanding(draft());
        });
    }
    m_service.reset();
    m_gone = false;
    say(Said::Nothing, {});
    if (m_form)
        m_form->hide();
    m_nothing->show();
}

void OrderTicket::setAccountName(const QString& name) {
    m_accountName = name;
    if (m_form)
        m_charge->setAccountName(name);
}

void OrderTicket::setService(const Service& service) {
    if (m_service && *m_service == service && !m_gone)
        return;
    if (!m_service || m_service->id != service.id) {
        say(Said::Nothing, {});
        m_guard.open(service);
        m_goneOn = true;
    }
    m_service = service;
    m_gone = service.gone;
    needForm();
    m_fields->setService(service);
    m_nothing->hide();
    m_form->show();
    refresh();
    showRecord();
    m_recordSoon.start();
}

void OrderTicket::showRecord() {
    const ServiceFigures* figures = m_desk ? m_desk->serviceFigures().figures(m_service->id) : nullptr;
    m_charge->setRecord(figures ? ticketRecord(*figures) : QStringList());
}

void OrderTicket::setCatalog(const CatalogPtr& catalog) {
    if (!m_service || !catalog)
        return;
    const int row = catalog->find(keyIn(*catalog, m_desk ? m_desk->id() : m_service->accountId, m_service->id));
    m_gone = row < 0 || catalog->gone(row);
    if (row >= 0 && catalog->service(row) != *m_service)
        setService(catalog->service(row));
    else
        refresh();
}

void OrderTicket::fillFrom(const OrderParameters& parameters, bool forAnotherLink) {
    if (!m_service)
        return;
    auto [values, freeRows] = ticketValues(parameters, serviceType(m_service->type), m_fields->values());
    if (forAnotherLink)
        values.remove(linkField(serviceType(m_service->type)));
    m_fields->fill(values, freeRows);
    m_goneOn = true;
    m_outcomeIsNew = false;
    refresh();
}

TicketFields::Values OrderTicket::typed() const {
    return m_fields == nullptr ? TicketFields::Values() : m_fields->values();
}

FreeRowsEditor::Rows OrderTicket::typedRows() const {
    return m_fields == nullptr ? FreeRowsEditor::Rows() : m_fields->freeRows();
}

void OrderTicket::type(const TicketFields::Values& values, const FreeRowsEditor::Rows& freeRows) {
    needForm();
    m_fields->fill(values, freeRows);
    refresh();
}

void OrderTicket::focusFirstField() {
    if (m_service)
        m_fields->focusFirst();
}

OrderDraft OrderTicket::draft() const {
    return m_fields->draft(*m_service, m_desk ? m_desk->currency() : QString());
}

void OrderTicket::refresh() {
    if (!m_service)
        return;
    const OrderDraft order = draft();
    const DraftReport report = order.check();
    m_header->setService(*m_service, order.rate());
    m_fields->show(report);
    const bool perPost = serviceType(m_service->type).units == UnitRule::PerPost;
    m_charge->setCharge(report.charge, perPost, m_desk ? m_desk->balance().balance() : std::nullopt);
    showMyPrice(report.charge, perPost);
    showStanding(order);
}

void OrderTicket::setMarkup(const Markup& markup) {
    m_markup = markup;
    refresh();
}

void OrderTicket::showMyPrice(const std::optional<ChargeRange>& charge, bool perPost) {
    const auto price = m_markup.price(*m_service);
    const QString currency = m_desk ? m_desk->currency() : QString();
    std::optional<ChargeRange> mine;
    if (price && charge) {
        // The same order at another rate: units are counted as they are for the charge.
        Service asked = *m_service;
        asked.rate = *price;
        mine = m_fields->draft(asked, currency).check().charge;
    }
    m_charge->setMyPrice(price ? std::optional(Money{*price, currency}) : std::nullopt, mine, charge, perPost);
}

void OrderTicket::showStanding(const OrderDraft& order) {
    // While it is being placed it stands in its own way.
    const auto question = m_wishes.isPlacing() ? std::nullopt : m_guard.question(order, m_wishes.turnedAway());
    const bool outcomeStays = m_said == Said::Outcome && (m_outcomeIsNew || !question);
    if (m_gone)
        say(Said::Gone, {});
    else if (!outcomeStays)
        say(question ? Said::Question : Said::Nothing, question);
    showButton();
}

void OrderTicket::say(Said said, const std::optional<TicketQuestion>& question) {
    if (m_said == said && m_question == question)
        return;
    m_said = said;
    m_question = question;
    if (question)
        m_outcome->showQuestion(*question);
    else if (said == Said::Gone)
        m_outcome->showGone();
    else
        m_outcome->clear();
}

void OrderTicket::showButton() {
    const bool placing = m_wishes.isPlacing();
    const bool blocked = m_wishes.isBlocked();
    m_blocked->setVisible(blocked);
    m_place->setText(blocked ? tr("Waiting for the ledger…") : placing ? tr("Placing…") : tr("Place order"));
    m_place->setAccessibleName(tr("Place order"));
    m_place->setHint(placing || blocked ? QString() : tr("Enter", "the key"));
    m_place->setEnabled(m_desk && !placing && !blocked && !m_gone && !m_outcome->isAsking());
}

void OrderTicket::place() {
    if (!m_desk || !m_service || m_gone || m_wishes.isPlacing() || m_wishes.isBlocked())
        return;
    const OrderDraft typed = draft();
    const auto order = typed.checked();
    if (!order) {
        m_fields->demandAll();
        m_fields->show(order.error());
        m_fields->focusFirstProblem(order.error());
        bringIntoView(m_fields->focusWidget());
        return;
    }
    // A disabled button hands the focus on to whatever comes next; it belongs here.
    if (m_place->hasFocus() || m_outcome->isAncestorOf(QApplication::focusWidget()))
        m_fields->focusFirst();
    if (const auto question = m_guard.question(typed, m_wishes.turnedAway())) {
        say(Said::Question, question);
        m_outcome->ask();
        showButton();
        bringIntoView(m_outcome);
        return;
    }
    m_placing = m_fields->values();
    m_goneOn = false;
    say(Said::Nothing, {});
    m_wishes.place(order.value());
}

void OrderTicket::acceptQuestion() {
    if (!m_question)
        return;
    m_guard.accept(*m_question);
    place();
}

void OrderTicket::onEnded(const TicketOutcome& outcome) {
    if (outcome.kind == TicketOutcome::Kind::Placed && !m_goneOn) {
        // A form that a person went on with is the next order's, also where it says the same as this one's.
        m_fields->clearPlaced(m_placing, outcome.order.link);
        if (isAncestorOf(QApplication::focusWidget()))
            m_fields->focusFirst();
    }
    std::optional<RunningLinks::Running> running;
    if (outcome.error == ErrorKind::ActiveOrder && m_desk && m_desk->id() == outcome.accountId)
        running = m_guard.activeOrder(outcome.order, outcome.key);
    say(Said::Outcome, {});
    m_outcome->showOutcome(outcome, running);
    m_outcomeIsNew = true;
    refresh();
    bringIntoView(m_outcome);
}

void OrderTicket::bringIntoView(QWidget* widget) {
    // After the layout has made room for what was just shown.
    if (widget)
        QMetaObject::invokeMethod(
            m_area,
            [area = m_area, shown = QPointer(widget)] {
                if (shown)
                    area->ensureWidgetVisible(shown, 0, margin);
            },
            Qt::QueuedConnection);
}
