// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_preview.h"

#include "desk/bulk_text.h"
#include "ui/bulk/bulk_files.h"
#include "ui/bulk/bulk_line_editor.h"
#include "ui/bulk/bulk_preview_foot.h"
#include "ui/bulk/bulk_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/facet_chips.h"
#include "ui/kit/rule.h"
#include "ui/kit/shared_room.h"
#include "ui/kit/usable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 180;

} // namespace

BulkPreview::BulkPreview(Theme& theme, Settings& settings, BulkModel& model, BulkFiles& files, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_files(files)
    , m_theme(theme)
    , m_proxy(new FacetProxy(false, this))
    , m_chips(new FacetChips(theme, tr("Which lines are shown"), this))
    , m_removeFaulty(plainButton(theme, {}, tr("Remove faulty"), this))
    , m_exportFaulty(plainButton(theme, u"download"_s, tr("Export faulty…"), this))
    , m_table(new BulkTable(theme, settings, this))
    , m_editor(new BulkLineEditor(theme, this))
    , m_foot(new BulkPreviewFoot(theme, model, this)) {
    makeTable();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_table, 1);
    middle->addWidget(m_editor);
    m_editor->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Rule(this));
    column->addLayout(middle, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_foot);
    connect(m_chips, &FacetChips::chosen, m_proxy, &FacetProxy::setFacet);
    connect(m_removeFaulty, &Button::clicked, &m_model, &BulkModel::removeFaulty);
    connect(m_exportFaulty, &Button::clicked, this, &BulkPreview::exportFaulty);
    connect(m_table, &BulkTable::lineAsked, this, &BulkPreview::openLine);
    connect(m_table, &BulkTable::removeAsked, this, &BulkPreview::removeSelected);
    connect(m_editor, &BulkLineEditor::closed, this, &BulkPreview::closeLine);
    connect(m_editor, &BulkLineEditor::edited, this, [this](const BulkRow& row) {
        if (m_line.isValid())
            m_model.edit(m_line.row(), row);
    });
    connect(&m_model, &BulkModel::countsChanged, this, &BulkPreview::updateCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BulkPreview::showLine);
    for (auto signal : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(&m_model, signal, this, &BulkPreview::showLine);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BulkPreview::showLine);
    updateCounts();
}

QWidget* BulkPreview::makeBar() {
    m_chips->addChip(Tone::Accent, tr("All"));
    m_chips->addChip(Tone::Good, tr("Ready"));
    m_chips->addChip(Tone::Warn, tr("Already running"));
    m_chips->addChip(Tone::Warn, tr("Repeated"), true);
    m_chips->addChip(Tone::Bad, tr("Faulty"));
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(5 * Size::step, 0, 5 * Size::step, 3 * Size::step);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_chips);
    row->addStretch();
    row->addWidget(m_exportFaulty);
    row->addWidget(m_removeFaulty);
    return bar;
}

void BulkPreview::makeTable() {
    m_proxy->setSourceModel(&m_model);
    m_table->setModel(m_proxy);
    m_table->setStretchColumn(BulkModel::Check);
    m_table->setColumns({{.width = 64, .cell = Cell::Muted},
                         {.width = 64},
                         {.width = nameWidth},
                         {.width = 168, .cell = Cell::Link},
                         {.width = 82},
                         {.width = 104},
                         {.width = 260, .cell = Cell::Note},
                         {.width = 120, .cell = Cell::Muted, .shown = false},
                         {.width = 180, .cell = Cell::Muted, .shown = false}},
                        -1, Qt::AscendingOrder); // as in the file
    new SharedRoom(*m_table, BulkModel::Name, nameWidth, 2 * nameWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_editor->isVisible() && current.isValid())
                    openLine(current);
            });
}

void BulkPreview::setDesk(AccountDesk* desk) {
    m_foot->setDesk(desk);
}

void BulkPreview::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, BulkModel::Link));
}

void BulkPreview::openLine(const QModelIndex& shown) {
    const bool moved = m_editor->isVisible() && m_table->hasFocus(); // arrows in the table keep the focus there
    m_line = m_proxy->mapToSource(shown.siblingAtColumn(0));
    if (m_editor->isHidden())
        makeRoom(true);
    m_editor->show();
    showLine();
    if (!moved || m_table->currentIndex() == shown)
        m_table->scrollTo(shown);
    if (!moved)
        m_editor->focusFirst();
}

void BulkPreview::showLine() {
    if (m_editor->isHidden())
        return;
    if (m_line.isValid())
        m_editor->setItem(m_model.items().at(m_line.row()), m_model.catalog(), m_model.currency());
    else
        closeLine();
}

// Beside the editor stands what it does not show itself.
void BulkPreview::makeRoom(bool forEditor) {
    auto* header = m_table->horizontalHeader();
    if (forEditor) {
        for (const int column : {BulkModel::Name, BulkModel::Quantity}) {
            if (!header->isSectionHidden(column))
                m_putAway.append(column);
        }
    }
    for (const int column : std::as_const(m_putAway))
        header->setSectionHidden(column, forEditor);
    if (!forEditor)
        m_putAway.clear();
}

void BulkPreview::closeLine() {
    m_editor->hide();
    makeRoom(false);
    m_line = QPersistentModelIndex();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BulkPreview::removeSelected() {
    QList<int> rows;
    for (const int shown : m_table->selectedRowNumbers())
        rows.append(m_proxy->mapToSource(m_proxy->index(shown, 0)).row());
    std::sort(rows.begin(), rows.end());
    m_model.remove(rows);
}

void BulkPreview::exportFaulty() {
    m_files.askSave(tr("Export the faulty lines"), tr("faulty-lines.csv"), [lines = m_model.faultyLines()] {
        QList<BulkRow> rows;
        QStringList problems;
        for (const BulkLine& line : lines) {
            rows.append(line.row);
            problems.append(line.problem);
        }
        return writeBulkText(rows, problems);
    });
}

void BulkPreview::updateCounts() {
    for (const auto facet :
         {BulkFacet::All, BulkFacet::Ready, BulkFacet::Running, BulkFacet::Repeated, BulkFacet::Faulty})
        m_chips->setCount(static_cast<int>(facet), m_model.count(facet));
    const bool faulty = m_model.count(BulkFacet::Faulty) > 0;
    // A button that is switched off under the focus hands it on to whatever comes next.
    if (!faulty && (m_removeFaulty->hasFocus() || m_exportFaulty->hasFocus()))
        focusTable();
    setUsable(*m_removeFaulty, faulty, tr("No line is faulty."));
    setUsable(*m_exportFaulty, faulty, tr("No line is faulty."));
}

void BulkPreview::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) && m_model.canUndo())
        m_model.undo();
    else
        QWidget::keyPressEvent(event);
}
