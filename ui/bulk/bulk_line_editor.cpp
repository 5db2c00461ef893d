// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_line_editor.h"

#include "models/bulk_cells.h"
#include "models/roles.h"
#include "ui/kit/buttons.h"
#include "ui/kit/rule.h"
#include "ui/services/ticket_fields.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 4 * Size::step;

bool hasField(const Service& service, Field field) {
    const auto& fields = serviceType(service.type).fields;
    return std::any_of(fields.begin(), fields.end(), [field](const FieldUse& use) { return use.field == field; });
}

} // namespace

BulkLineEditor::BulkLineEditor(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_name(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_id(new QLineEdit(this))
    , m_idField(new FormField(theme, tr("Service"), m_id, this))
    , m_fields(new TicketFields(theme, this))
    , m_standing(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_strange(quietButton(theme, {}, {}, this))
    , m_close(iconButton(theme, u"x"_s, tr("Close line"), this))
    , m_area(new QScrollArea(this)) {
    setFixedWidth(Size::ticket);
    setAccessibleName(tr("Line"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_close->setProperty("kind", u"quiet"_s);
    m_close->setFixedSize(28, 28);
    m_name->setWordWrap(true);
    m_standing->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 3 * Size::step, margin, margin);
    column->setSpacing(3 * Size::step);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(m_strange, 0, Qt::AlignLeft);
    column->addWidget(m_idField);
    column->addWidget(m_name);
    column->addWidget(m_fields);
    column->addStretch();
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addWidget(m_area, 1);
    connect(m_id, &QLineEdit::textEdited, this, &BulkLineEditor::onEdited);
    connect(m_id, &QLineEdit::returnPressed, this, &BulkLineEditor::closed);
    connect(m_fields, &TicketFields::edited, this, &BulkLineEditor::onEdited);
    connect(m_fields, &TicketFields::submitted, this, &BulkLineEditor::closed);
    connect(m_strange, &Button::clicked, this, &BulkLineEditor::dropStrange);
    connect(m_close, &Button::clicked, this, &BulkLineEditor::closed);
}

BulkLineEditor::~BulkLineEditor() {
    m_fields->disconnect(this); // its fields lose the focus when this object is half gone
}

void BulkLineEditor::setItem(const BulkItem& item, const CatalogPtr& catalog, const QString& currency) {
    const bool another = item.line.row != typed();
    m_item = item;
    m_currency = currency;
    const QString id = item.line.row.service.trimmed();
    const int place = catalog ? catalog->find(id) : -1;
    m_service = place < 0 ? std::nullopt : std::optional(catalog->service(place));
    m_title->setText(tr("Line %1").arg(QLocale().toString(item.line.row.line)));
    m_name->setText(m_service ? m_service->name : QString());
    m_name->setVisible(m_service.has_value());
    if (m_id->text() != item.line.row.service && (another || !m_id->hasFocus()))
        m_id->setText(item.line.row.service);
    m_fields->setVisible(m_service.has_value());
    if (m_service)
        m_fields->setService(*m_service);
    if (another) {
        // Where the type's fields are not known, every column is a parameter.
        auto values = item.line.row.values;
        auto rows = item.line.row.others;
        if (m_service && serviceType(m_service->type).freeRows) {
            for (const Field field : strangeFields())
                rows.append({QString::fromLatin1(fieldTrait(field).parameter), values.take(field)});
        }
        m_fields->fill(values, rows);
    }
    if (m_service) {
        m_fields->demandAll();
        m_fields->show(m_fields->draft(*m_service, m_currency).check());
    }
    const auto tone = static_cast<Tone>(bulkCell(item, BulkModel::Check, Role::Tone).toInt());
    m_standing->setText(bulkCell(item, BulkModel::Check, Qt::DisplayRole).toString());
    m_standing->setInk(tone == Tone::Good ? Theme::Ink::Good : tone == Tone::Bad ? Theme::Ink::Bad : Theme::Ink::Warn);
    showStrange();
}

// Typed for another type of service: nothing here shows them, and they cannot be sent.
QList<Field> BulkLineEditor::strangeFields() const {
    QList<Field> strange;
    const auto& values = m_item.line.row.values;
    for (auto at = values.cbegin(); m_service && at != values.cend(); ++at) {
        if (!at.value().trimmed().isEmpty() && at.key() != Field::Quantity && !hasField(*m_service, at.key()))
            strange.append(at.key());
    }
    return strange;
}

void BulkLineEditor::showStrange() {
    QStringList names;
    for (const Field field : strangeFields())
        names.append(fieldLabel(field));
    const bool free = m_service && serviceType(m_service->type).freeRows;
    m_strange->setVisible(!names.isEmpty() && !free);
    m_strange->setText(tr("Leave out: %1").arg(names.join(u", "_s)));
}

void BulkLineEditor::dropStrange() {
    BulkRow row = typed();
    for (const Field field : strangeFields())
        row.values.remove(field);
    m_fields->fill(row.values, row.others);
    Q_EMIT edited(row);
    focusFirst();
}

BulkRow BulkLineEditor::typed() const {
    BulkRow row = m_item.line.row;
    row.service = m_id->text();
    row.values = m_fields->values();
    row.values.removeIf([](const auto& value) { return value.value().isEmpty(); });
    row.others = m_fields->freeRows();
    return row;
}

void BulkLineEditor::onEdited() {
    BulkRow row = typed();
    row.unreadable.clear();
    Q_EMIT edited(row);
}

void BulkLineEditor::focusFirst() {
    if (!m_service) {
        m_id->setFocus(Qt::OtherFocusReason);
        m_id->selectAll();
        return;
    }
    const auto report = m_fields->draft(*m_service, m_currency).check();
    if (report.complete())
        m_fields->focusFirst();
    else
        m_fields->focusFirstProblem(report);
}

void BulkLineEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}
