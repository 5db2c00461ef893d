// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/placed_choice.h"

#include "desk/account_desk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/orders/order_comparison.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

PlacedChoice::PlacedChoice(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_id(new QLineEdit(this))
    , m_field(new FormField(theme, tr("Order id"), m_id, this))
    , m_check(plainButton(theme, u"search"_s, tr("Check id"), this))
    , m_show(quietButton(theme, {}, tr("Show that order"), this))
    , m_comparison(new OrderComparison(theme, this)) {
    auto* words = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text,
                                 tr("Enter the order id from the provider's own page. The provider is asked about it "
                                    "first; nothing is written down before you confirm."),
                                 this);
    words->setWordWrap(true);
    m_field->setMaximumWidth(Size::ticket);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(m_field, 1);
    auto* button = new QVBoxLayout;
    // In line with the editor, whatever is said below it.
    button->addSpacing(QFontMetrics(theme.font(Theme::Text::SmallStrong)).height() + Size::step);
    button->addWidget(m_check);
    button->addStretch();
    row->addLayout(button);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    column->addWidget(words);
    column->addLayout(row);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addWidget(m_comparison);
    column->addStretch(1);
    m_show->hide();

    connect(m_id, &QLineEdit::textChanged, this, [this] {
        m_field->setProblem({});
        m_show->hide();
        m_comparison->clear();
        showChecking(false);
    });
    connect(m_id, &QLineEdit::returnPressed, this, &PlacedChoice::check);
    connect(m_check, &QPushButton::clicked, this, &PlacedChoice::check);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showOrderRequested(m_holder); });
    connect(m_comparison, &OrderComparison::confirmed, this, [this](const OrderReport& report) {
        if (!m_desk)
            return;
        m_comparison->setBusy(true);
        m_desk->inquiry().confirm(m_order, report);
    });
    setFocusProxy(m_field);
}

void PlacedChoice::setAccount(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->inquiry(), nullptr, this, nullptr);
    m_desk = desk;
    if (!desk)
        return;
    connect(&desk->inquiry(), &OrderInquiry::checked, this, &PlacedChoice::onChecked);
    connect(&desk->inquiry(), &OrderInquiry::checkFailed, this, &PlacedChoice::onCheckFailed);
    connect(&desk->inquiry(), &OrderInquiry::knownAlready, this, &PlacedChoice::onKnownAlready);
    connect(&desk->inquiry(), &OrderInquiry::notSettled, this, &PlacedChoice::onNotSettled);
}

void PlacedChoice::setOrder(const Order& order) {
    const bool another = order.key != m_order.key;
    m_order = order;
    if (another)
        m_id->clear();
}

void PlacedChoice::check() {
    const QString id = m_id->text().trimmed();
    if (!m_desk || m_checking)
        return;
    if (id.isEmpty()) {
        m_field->setProblem(tr("Enter the order id."));
        return;
    }
    m_comparison->clear();
    showChecking(true);
    m_desk->inquiry().check(m_order, id);
}

void PlacedChoice::showChecking(bool checking) {
    // Not disabled: the focus would jump away from it.
    m_checking = checking;
    m_check->setText(checking ? tr("Checking…") : tr("Check id"));
}

void PlacedChoice::onChecked(OrderKey key, const FoundOrder& found) {
    // What was typed since then counts, not what was asked about.
    if (key != m_order.key || found.report.orderId != m_id->text().trimmed())
        return;
    showChecking(false);
    m_comparison->compare(m_order, found);
}

void PlacedChoice::onCheckFailed(OrderKey key, const QString& id, const QString& text) {
    if (key != m_order.key || id != m_id->text().trimmed())
        return;
    showChecking(false);
    m_field->setProblem(text);
}

void PlacedChoice::onKnownAlready(OrderKey key, const QString& id, OrderKey holder) {
    if (key != m_order.key || id != m_id->text().trimmed())
        return;
    showChecking(false);
    m_holder = holder;
    m_field->setProblem(tr("Another order of this ledger has this id already."));
    m_show->show();
}

void PlacedChoice::onNotSettled(OrderKey key, const QString& text) {
    if (key != m_order.key)
        return;
    m_comparison->setBusy(false);
    if (!m_comparison->isHidden())
        m_field->setProblem(text);
}
