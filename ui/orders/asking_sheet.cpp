// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/asking_sheet.h"

#include "models/asking_model.h"
#include "models/facet_proxy.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_chips.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/kit/usable.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/refills_export.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 5 * Size::step;
constexpr QSize firstSize(820, 560);

} // namespace

AskingSheet::AskingSheet(Theme& theme, Settings& settings, AskingModel& model, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(model)
    , m_proxy(new FacetProxy(true, this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_chips(new FacetChips(theme, tr("Which answers are shown"), this))
    , m_table(new DataTable(theme, settings, tr("Answers"), u"asking/columns"_s, this))
    , m_show(plainButton(theme, u"list"_s, tr("Show order"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = model.ask() == Ask::Refill ? tr("Answers about refills") : tr("Answers about cancels");
    setWindowTitle(title);
    setAccessibleName(title);
    m_words->setAccessibleName(tr("Result"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    buildTable(settings);
    auto* close = primaryButton(theme, tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 3 * Size::step, margin, margin);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, margin, margin, 3 * Size::step);
    head->setSpacing(3 * Size::step);
    head->addWidget(m_words);
    head->addWidget(buildBar());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(new Rule(this));
    column->addLayout(buttons);
    resize(firstSize);

    connect(close, &Button::clicked, this, &QDialog::close);
    connect(m_stop, &Button::clicked, this, &AskingSheet::stopAsked);
    connect(m_show, &Button::clicked, this, [this] { showOrder(m_table->currentIndex()); });
    connect(m_chips, &FacetChips::chosen, m_proxy, &FacetProxy::setFacet);
    connect(m_table, &DataTable::rowActivated, this, &AskingSheet::showOrder);
    connect(m_table, &DataTable::copyRefused, m_words, &PlainLabel::setText);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AskingSheet::showContextMenu);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &AskingSheet::showCounts);
    const auto followCurrent = [this] {
        setUsable(*m_show, m_table->currentIndex().isValid(), OrderActions::tr("Choose an order first."));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, followCurrent);
    followCurrent();
    showCounts();
    m_table->setFocus();
}

QWidget* AskingSheet::buildBar() {
    m_chips->addChip(Tone::Accent, tr("All"));
    m_chips->addChip(Tone::Good, tr("Taken"));
    m_chips->addChip(Tone::Bad, tr("Refused"), true);
    m_chips->addChip(Tone::Warn, tr("Perhaps taken"), true);
    m_chips->addChip(Tone::Neutral, tr("Not asked"), true);
    auto* exporting = plainButton(m_theme, u"download"_s, tr("Export…"), this);
    connect(exporting, &Button::clicked, this, &AskingSheet::exportShown);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips);
    row->addStretch();
    row->addWidget(exporting);
    return bar;
}

void AskingSheet::buildTable(Settings&) {
    m_proxy->setSourceModel(&m_model);
    m_table->setModel(m_proxy);
    m_table->setStretchColumn(AskingModel::Answer);
    m_table->setColumns({{.width = 92, .cell = Cell::Strong},
                         {.width = 230},
                         {.width = 320, .cell = Cell::Note},
                         {.width = 120, .shown = false}},
                        -1, Qt::AscendingOrder); // as they were asked
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setColumnShown(AskingModel::Account, m_model.hasSeveralAccounts());
}

void AskingSheet::setState(const QString& words, bool running) {
    m_words->setText(words);
    m_stop->setVisible(running);
}

void AskingSheet::showCounts() {
    for (const auto facet :
         {AskingModel::All, AskingModel::Taken, AskingModel::Refused, AskingModel::NotKnown, AskingModel::NotAsked})
        m_chips->setCount(facet, m_model.count(facet));
}

void AskingSheet::exportShown() {
    auto* sheet = new ExportSheet(m_theme, m_settings, answersExport(m_model, *m_table), this);
    connect(sheet, &ExportSheet::exported, this, [this](const QString& said, const QString& path) {
        m_words->setText(said);
        Q_EMIT fileWritten(said, path);
    });
    sheet->open();
}

void AskingSheet::showContextMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* show = menu->addAction(m_show->accessibleName(), m_show, &QPushButton::click);
    show->setEnabled(m_show->isEnabled());
    menu->addSeparator();
    m_table->addCopyActions(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void AskingSheet::showOrder(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT showOrderRequested(index.data(Role::Key).toLongLong());
}
