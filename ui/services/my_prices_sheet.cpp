// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/my_prices_sheet.h"

#include "desk/account_desk.h"
#include "store/markup_store.h"
#include "ui/kit/banner.h"
#include "ui/kit/data_table.h"
#include "ui/kit/form_field.h"
#include "ui/kit/panel.h"
#include "ui/kit/usable.h"
#include "ui/services/markup_preview.h"
#include "ui/services/markup_rule_editor.h"
#include "ui/services/markup_subject_field.h"

#include <QAction>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

constexpr int margin = 4 * Size::step;
constexpr int ruleWidth = 320;
constexpr QSize startSize{900, 560};

} // namespace

MyPricesSheet::MyPricesSheet(Theme& theme, Settings& settings, MarkupStore& store, AccountDesk& desk,
                             const QString& chosenId, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_desk(&desk)
    , m_chosenId(chosenId)
    , m_add(new MarkupSubjectField(theme, this)) {
    setWindowTitle(tr("My prices · %1", "an account's name").arg(desk.account().name));
    m_model.setMarkup(store.markup(desk.id()));
    auto* row = new QHBoxLayout;
    row->setSpacing(margin);
    row->addWidget(makeList(theme, settings), 1);
    row->addWidget(makeRule(theme));
    auto* what = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                                tr("What you ask for when you sell on. The nearest rule counts: the service's, else "
                                   "that of its category, else that of all services."),
                                this);
    what->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(3 * Size::step);
    column->addWidget(what);
    column->addLayout(row, 1);
    m_undo = new Banner(theme, this);
    column->addWidget(m_undo);
    build(theme);
    adoptCatalog();
    showUndo();
    choose({});
    resize(startSize);
}

MyPricesSheet::~MyPricesSheet() {
    delete m_table; // before the model that it shows
}

void MyPricesSheet::build(Theme& theme) {
    m_remove = plainButton(theme, u"trash-2"_s, tr("Remove rule"), this);
    auto* cancel = plainButton(theme, {}, tr("Cancel"), this);
    auto* keep = primaryButton(theme, tr("Save"), this);
    keep->setFixedHeight(Size::control);
    keep->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    static_cast<QVBoxLayout*>(layout())->addLayout(buttons);
    auto* removing = new QAction(tr("Remove rule"), m_table);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removing);
    auto* undoing = new QAction(tr("Undo"), this);
    undoing->setShortcut(QKeySequence::Undo);
    addAction(undoing);

    connect(m_table, &DataTable::rowActivated, m_editor, &MarkupRuleEditor::focusFirst);
    connect(removing, &QAction::triggered, this, &MyPricesSheet::remove);
    connect(undoing, &QAction::triggered, this, &MyPricesSheet::undo);
    connect(m_remove, &Button::clicked, this, &MyPricesSheet::remove);
    connect(m_undo, &Banner::actionTriggered, this, &MyPricesSheet::undo);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keep, &Button::clicked, this, &MyPricesSheet::save);
    connect(m_add, &MarkupSubjectField::chosen, this, &MyPricesSheet::choose);
    connect(m_add, &MarkupSubjectField::foundNothing, this, [this](const QString& text) {
        m_addField->setProblem(text.isEmpty() ? QString() : tr("No category or service is found by “%1”.").arg(text));
    });
    connect(m_editor, &MarkupRuleEditor::edited, this, [this](const std::optional<MarkupRule>& rule) {
        m_model.setRule(subject(), rule);
        showPreview();
    });
    connect(m_editor, &MarkupRuleEditor::unreadable, this,
            [this] { m_preview->showNothing(tr("Shown as soon as the numbers can be read.")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MyPricesSheet::showRule);
    connect(&m_desk->catalog(), &CatalogKeeper::catalogChanged, this, &MyPricesSheet::adoptCatalog);
    connect(m_desk, &AccountDesk::currencyChanged, this, &MyPricesSheet::adoptCatalog);
    // The account went: so do its prices.
    connect(m_desk, &QObject::destroyed, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
}

QWidget* MyPricesSheet::makeList(Theme& theme, Settings& settings) {
    auto* list = new QWidget(this);
    m_addField = new FormField(theme, tr("Add a rule for"), m_add, list);
    auto* frame = new Panel(list);
    m_table = new DataTable(theme, settings, tr("Rules"), u"my-prices/columns"_s, frame);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(MarkupModel::For);
    m_table->setColumns({{.width = 240}, {.width = 260, .cell = Cell::Muted}}, -1, Qt::AscendingOrder);
    m_table->setSortingEnabled(false);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    column->addWidget(m_addField);
    column->addWidget(frame, 1);
    return list;
}

QWidget* MyPricesSheet::makeRule(Theme& theme) {
    auto* rule = new QWidget(this);
    // Made after the list: Tab goes in this order.
    m_title = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, rule);
    m_name = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, rule);
    m_editor = new MarkupRuleEditor(theme, rule);
    m_preview = new MarkupPreview(theme, rule);
    rule->setFixedWidth(std::max(ruleWidth, m_editor->sizeHint().width()));
    m_title->setElide(Qt::ElideRight);
    m_name->setElide(Qt::ElideRight);
    auto* preview = new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("Preview"), rule);
    auto* column = new QVBoxLayout(rule);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addSpacing(2 * Size::step);
    column->addWidget(m_editor);
    column->addSpacing(3 * Size::step);
    column->addWidget(preview);
    column->addWidget(m_preview);
    column->addStretch();
    return rule;
}

void MyPricesSheet::adoptCatalog() {
    if (!m_desk)
        return;
    m_model.setCatalog(m_desk->catalog().catalog(), m_desk->currency());
    m_add->setCatalog(m_desk->catalog().catalog());
    showPreview();
}

MarkupSubject MyPricesSheet::subject() const {
    const int row = m_table->currentIndex().row();
    return row < 0 ? MarkupSubject() : m_model.subject(row);
}

void MyPricesSheet::choose(const MarkupSubject& subject) {
    if (m_model.rowOf(subject) < 0) {
        const CatalogPtr catalog = m_desk ? m_desk->catalog().catalog() : nullptr;
        const int row = catalog && subject.kind == Kind::Service ? catalog->find(subject.key) : -1;
        const QString category = row < 0 ? subject.key : catalog->category(row);
        const auto counts = m_model.markup().subjectFor({}, category);
        m_model.setRule(subject, counts ? m_model.markup().rule(*counts) : MarkupRule());
    }
    m_table->selectRow(m_model.rowOf(subject));
    m_table->scrollTo(m_table->currentIndex());
    m_editor->focusFirst();
}

void MyPricesSheet::showRule() {
    const MarkupSubject shown = subject();
    m_title->setText(MarkupModel::subjectText(shown));
    m_name->setText(shown.kind == Kind::Service ? m_model.serviceName(shown.key) : QString());
    m_name->setVisible(!m_name->text().isEmpty());
    m_editor->setRule(m_model.markup().rule(shown), shown.kind == Kind::Account,
                      m_desk ? m_desk->currency() : QString());
    showPreview();
}

void MyPricesSheet::showPreview() {
    const auto rule = m_model.markup().rule(subject());
    setUsable(*m_remove, rule.has_value(), tr("Choose a rule first."));
    const CatalogPtr catalog = m_desk ? m_desk->catalog().catalog() : nullptr;
    if (!catalog)
        return m_preview->showNothing(tr("The catalog is not there yet."));
    m_preview->show(*catalog, CatalogPrices(catalog, m_model.markup()), subject(), m_chosenId, m_desk->currency());
}

void MyPricesSheet::remove() {
    const MarkupSubject gone = subject();
    const auto rule = m_model.markup().rule(gone);
    if (!rule)
        return;
    m_removed.append({gone, *rule});
    m_model.setRule(gone, std::nullopt);
    showRule();
    showUndo();
    m_table->setFocus();
}

void MyPricesSheet::undo() {
    if (m_removed.isEmpty())
        return;
    const Removed back = m_removed.takeLast();
    m_model.setRule(back.subject, back.rule);
    m_table->selectRow(m_model.rowOf(back.subject));
    showRule();
    showUndo();
    m_table->setFocus();
}

void MyPricesSheet::showUndo() {
    m_undo->setVisible(!m_removed.isEmpty());
    if (m_removed.isEmpty())
        return;
    m_undo->setContent(Tone::Neutral, {},
                       tr("The rule was removed: %1.").arg(MarkupModel::subjectText(m_removed.constLast().subject)));
    m_undo->setAction(tr("Undo"));
}

void MyPricesSheet::save() {
    if (m_editor->hasProblem())
        return m_editor->focusFirst();
    if (m_desk)
        m_store.setMarkup(m_desk->id(), m_model.markup());
    accept();
}
