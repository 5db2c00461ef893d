// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/markup_subject_field.h"

#include "core/catalog_filter.h"
#include "models/markup_model.h"
#include "ui/kit/cell_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

constexpr int mostOfEach = 12;
constexpr int kindRole = Qt::UserRole + 101;
constexpr int keyRole = kindRole + 1;

} // namespace

MarkupSubjectField::MarkupSubjectField(Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this)) {
    setPlaceholderText(tr("Category, service or ID"));
    setMaxLength(200);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOfEach);
    auto* cells = new CellDelegate(theme, this);
    cells->setCell(0, Cell::Note);
    m_completer->popup()->setItemDelegate(cells);
    m_completer->popup()->setProperty("completions", true); // the style sheet draws its edge
    m_completer->setWidget(this); // not setCompleter(): that would write the found one into the field
    connect(this, &QLineEdit::textEdited, this, &MarkupSubjectField::find);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &MarkupSubjectField::take);
}

void MarkupSubjectField::setCatalog(const CatalogPtr& catalog) {
    m_catalog = catalog;
    m_categories.clear();
    if (!catalog)
        return;
    for (const QString& category : catalog->categories())
        m_categories.append(foldedText(category));
}

void MarkupSubjectField::find() {
    m_found->clear();
    const QString typed = text().trimmed();
    if (m_catalog && !typed.isEmpty()) {
        CatalogQuery query;
        query.text = typed;
        const auto rows = filterCatalog(*m_catalog, query, {}).rows;
        const bool isId = m_catalog->find(typed) >= 0;
        const auto addServices = [&](std::size_t from, std::size_t to) {
            for (std::size_t at = from; at < std::min(to, rows.size()); ++at)
                add(u"package"_s, tr("%1 · %2").arg(m_catalog->id(rows[at]), m_catalog->name(rows[at])),
                    {Kind::Service, m_catalog->id(rows[at])});
        };
        addServices(0, isId ? 1 : 0);
        const QByteArray folded = foldedText(typed).trimmed();
        for (qsizetype at = 0; at < m_categories.size() && m_found->rowCount() < mostOfEach; ++at) {
            if (m_categories.at(at).contains(folded)) {
                const MarkupSubject category{Kind::Category, m_catalog->categories().at(at)};
                add(u"layout-grid"_s, MarkupModel::subjectText(category), category);
            }
        }
        addServices(isId ? 1 : 0, mostOfEach);
    }
    Q_EMIT foundNothing(m_found->rowCount() == 0 ? typed : QString());
    if (m_found->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void MarkupSubjectField::add(const QString& icon, const QString& words, const MarkupSubject& subject) {
    auto* item = new QStandardItem(words);
    item->setData(icon, Role::Icon);
    item->setData(static_cast<int>(Tone::Neutral), Role::Tone);
    item->setData(static_cast<int>(subject.kind), kindRole);
    item->setData(subject.key, keyRole);
    m_found->appendRow(item);
}

void MarkupSubjectField::take(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const MarkupSubject subject{static_cast<Kind>(index.data(kindRole).toInt()), index.data(keyRole).toString()};
    m_completer->popup()->hide();
    clear();
    Q_EMIT chosen(subject);
}

void MarkupSubjectField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QLineEdit::keyPressEvent(event);
    // Enter means what is found and not the button that the dialog would press.
    event->accept();
    const QModelIndex moved = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    take(moved.isValid() ? moved : m_found->index(0, 0));
}
