// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/free_rows_editor.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FreeRowsEditor::FreeRowsEditor(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this))
    , m_add(quietButton(theme, u"plus"_s, tr("Add a parameter"), this)) {
    auto* title = new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("More parameters"), this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_lines->setSpacing(Size::step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(title);
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({}, {}).name->setFocus();
        nameRows();
    });
}

FreeRowsEditor::Rows FreeRowsEditor::rows() const {
    Rows rows;
    for (const auto& row : m_rows)
        rows.append({row.name->text(), row.value->text()});
    return rows;
}

void FreeRowsEditor::setRows(const Rows& rows) {
    for (const auto& row : std::as_const(m_rows)) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    for (const auto& [name, value] : rows)
        addRow(name, value);
    nameRows();
}

void FreeRowsEditor::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (const auto& row : std::as_const(m_rows))
        row.name->setAccessibleDescription(problem);
}

FreeRowsEditor::Row& FreeRowsEditor::addRow(const QString& name, const QString& value) {
    Row row;
    row.line = new QWidget(this);
    row.name = new QLineEdit(name, row.line);
    row.value = new QLineEdit(value, row.line);
    row.remove = iconButton(m_theme, u"x"_s, tr("Remove parameter"), row.line);
    row.name->setPlaceholderText(tr("name"));
    row.value->setPlaceholderText(tr("value"));
    auto* layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::step);
    layout->addWidget(row.name, 2);
    layout->addWidget(row.value, 3);
    layout->addWidget(row.remove);
    for (auto* edit : {row.name, row.value}) {
        edit->setFixedHeight(Size::control);
        connect(edit, &QLineEdit::textEdited, this, &FreeRowsEditor::edited);
        connect(edit, &QLineEdit::returnPressed, this, &FreeRowsEditor::submitted);
    }
    connect(row.remove, &Button::clicked, this, [this, line = row.line] { removeRow(line); });
    m_lines->addWidget(row.line);
    row.line->show(); // at once: it is about to get the focus
    m_rows.append(row);
    return m_rows.last();
}

void FreeRowsEditor::removeRow(QWidget* line) {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row& row) { return row.line == line; });
    if (at == m_rows.end())
        return;
    m_rows.erase(at);
    line->hide();
    line->deleteLater();
    nameRows();
    m_add->setFocus();
    Q_EMIT edited();
}

void FreeRowsEditor::nameRows() {
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows.at(at);
        row.name->setAccessibleName(tr("Parameter name %1").arg(at + 1));
        row.value->setAccessibleName(tr("Parameter value %1").arg(at + 1));
        row.remove->setAccessibleName(tr("Remove parameter %1").arg(at + 1));
    }
}
