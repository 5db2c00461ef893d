// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_fields.h"

#include "core/field_text.h"
#include "ui/services/disclosure.h"
#include "ui/services/field_hint.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Rarely used ones that most types offer: they stand behind one line.
bool isFolded(const FieldUse& use) {
    return !use.required && (use.field == Field::Runs || use.field == Field::Interval);
}

/// What belongs to one order alone: where it goes, how many, and the texts that are delivered.
bool isOfOneOrder(Field field) {
    const auto input = fieldTrait(field).input;
    return input == FieldInput::Link || input == FieldInput::Number || input == FieldInput::Lines;
}

} // namespace

TicketFields::TicketFields(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

TicketFields::~TicketFields() {
    // Going, the controls lose the focus, which is no person's leaving.
    for (const auto& line : std::as_const(m_lines))
        line.editor->disconnect(this);
}

void TicketFields::setService(const Service& service) {
    const auto& type = serviceType(service.type);
    m_demandAll = false;
    m_demanded.clear();
    m_touched.clear();
    m_service = service;
    if (&type != m_type)
        build(type);
    hint({});
}

void TicketFields::build(const ServiceType& type) {
    if (m_body) {
        for (const auto& line : std::as_const(m_lines))
            line.editor->disconnect(this);
        m_body->hide();
        m_body->deleteLater();
    }
    m_type = &type;
    m_lines.clear();
    m_free = nullptr;
    m_fold = nullptr;
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    QList<FieldUse> folded;
    for (const auto& use : type.fields) {
        if (isFolded(use)) {
            folded.append(use);
            continue;
        }
        m_lines.append(makeLine(use, m_body));
        auto* box = new QVBoxLayout;
        box->setSpacing(2);
        box->addWidget(m_lines.last().box);
        if (m_lines.last().count)
            box->addWidget(m_lines.last().count, 0, Qt::AlignRight);
        column->addLayout(box);
    }
    if (type.freeRows) {
        m_free = new FreeRowsEditor(m_theme, m_body);
        column->addWidget(m_free);
        connect(m_free, &FreeRowsEditor::submitted, this, &TicketFields::submitted);
        connect(m_free, &FreeRowsEditor::edited, this, [this] {
            m_freeRows = m_free->rows();
            Q_EMIT edited();
        });
    }
    if (!folded.isEmpty())
        addFolded(folded, *column);
    layout()->addWidget(m_body);
    m_body->show(); // at once: its first field may be about to get the focus
    showValues();
}

void TicketFields::addFolded(const QList<FieldUse>& uses, QVBoxLayout& column) {
    auto* inside = new QWidget(m_body);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3 * Size::step);
    m_fold = new Disclosure(m_theme, {}, m_body);
    for (const auto& use : uses) {
        m_lines.append(makeLine(use, inside));
        lines->addWidget(m_lines.last().box);
    }
    column.addWidget(m_fold);
    column.addWidget(inside);
    inside->hide();
    connect(m_fold, &Disclosure::toggled, inside, &QWidget::setVisible);
}

TicketFields::Line TicketFields::makeLine(const FieldUse& use, QWidget* parent) {
    const auto& trait = fieldTrait(use.field);
    Line line = {use};
    line.editor = TicketEditor::make(trait, !use.required, parent);
    line.box = new FormField(m_theme, fieldLabel(use.field), line.editor->control(), parent);
    if (trait.input == FieldInput::Lines)
        line.count = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Muted, {}, parent);
    const Field field = use.field;
    connect(line.editor, &TicketEditor::edited, this, [this, field](const QString& text) { onEdited(field, text); });
    connect(line.editor, &TicketEditor::submitted, this, &TicketFields::submitted);
    connect(line.editor, &TicketEditor::left, this, [this, field] {
        if (!m_touched.contains(field))
            return;
        m_demanded.insert(field);
        Q_EMIT left();
    });
    return line;
}

void TicketFields::onEdited(Field field, const QString& text) {
    m_values.insert(field, text);
    m_touched.insert(field);
    for (const auto& line : std::as_const(m_lines)) {
        if (line.use.field == field && line.count)
            line.count->setText(tr("%n line(s)", nullptr, static_cast<int>(listItems(text).size())));
    }
    showFold();
    Q_EMIT edited();
}

void TicketFields::hint(const QList<Field>& missing) {
    for (const auto& line : std::as_const(m_lines)) {
        // An optional field can be needed together with another one.
        const FieldUse use = {line.use.field, line.use.required || missing.contains(line.use.field)};
        line.box->setHint(fieldHint(use, m_service));
    }
}

void TicketFields::showValues() {
    for (const auto& line : std::as_const(m_lines)) {
        const QString text = m_values.value(line.use.field);
        line.editor->setText(text);
        if (line.count)
            line.count->setText(tr("%n line(s)", nullptr, static_cast<int>(listItems(text).size())));
    }
    if (m_free)
        m_free->setRows(m_freeRows);
    showFold();
}

void TicketFields::showFold() {
    if (!m_fold)
        return;
    const bool on = std::any_of(m_lines.cbegin(), m_lines.cend(), [this](const Line& line) {
        return isFolded(line.use) && !m_values.value(line.use.field).trimmed().isEmpty();
    });
    m_fold->setText(on ? tr("Drip-feed: on") : tr("Drip-feed: off"));
    if (on)
        m_fold->setChecked(true); // what will be sent is never hidden
}

OrderDraft TicketFields::draft(const Service& service, const QString& currency) const {
    OrderDraft draft(service, currency);
    for (const auto& line : m_lines)
        draft.setValue(line.use.field, m_values.value(line.use.field));
    draft.setFreeRows(m_freeRows);
    return draft;
}

void TicketFields::fill(const Values& values, const FreeRowsEditor::Rows& freeRows) {
    m_values = values;
    m_freeRows = freeRows;
    showValues();
}

void TicketFields::clearPlaced(const Values& placed, const QString& link) {
    for (auto at = placed.cbegin(); at != placed.cend(); ++at) {
        const bool ofThisOrder = isOfOneOrder(at.key()) || at.value().trimmed() == link;
        if (ofThisOrder && m_values.value(at.key()) == at.value())
            m_values.remove(at.key());
    }
    m_touched.clear();
    m_demanded.clear();
    m_demandAll = false;
    showValues();
}

void TicketFields::show(const DraftReport& report) {
    for (const auto& line : std::as_const(m_lines)) {
        const Field field = line.use.field;
        QString problem = report.problems.value(field);
        if (problem.isEmpty() && report.missing.contains(field) && (m_demandAll || m_demanded.contains(field)))
            problem = tr("This is needed for the order.");
        line.box->setProblem(problem);
        if (!problem.isEmpty())
            reveal(field);
    }
    if (m_free)
        m_free->setProblem(report.freeRowProblem);
    hint(report.missing);
}

void TicketFields::reveal(Field field) {
    const auto at =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [field](const Line& line) { return line.use.field == field; });
    if (m_fold && at != m_lines.cend() && isFolded(at->use))
        m_fold->setChecked(true);
}

void TicketFields::focusFirst() {
    if (!m_lines.isEmpty())
        m_lines.first().editor->control()->setFocus(Qt::ShortcutFocusReason);
}

void TicketFields::focusFirstProblem(const DraftReport& report) {
    for (const auto& line : std::as_const(m_lines)) {
        if (report.problems.contains(line.use.field) || report.missing.contains(line.use.field)) {
            line.editor->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_free && !report.freeRowProblem.isEmpty())
        m_free->setFocus();
}
