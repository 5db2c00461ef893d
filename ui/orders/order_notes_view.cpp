// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_notes_view.h"

#include "store/when_done.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/plain_text_box.h"
#include "ui/orders/tag_editor.h"

#include <QVBoxLayout>

OrderNotesView::OrderNotesView(Theme& theme, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_store(ledger)
    , m_keeper(ledger)
    , m_tags(new TagEditor(theme, this))
    , m_note(new PlainTextBox(theme, Theme::Text::Body, Theme::Ink::Text, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    m_note->setAccessibleName(tr("Order notes"));
    m_note->setPlaceholderText(tr("Your own words about this order"));
    m_note->setLines(3, 40);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(1);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_tags);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addStretch();

    connect(m_tags, &TagEditor::added, this, &OrderNotesView::addTags);
    connect(m_tags, &TagEditor::removed, this, &OrderNotesView::removeTag);
    connect(m_tags, &TagEditor::searchRequested, this, &OrderNotesView::tagSearchRequested);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_keeper.edit(m_note->toPlainText());
        Q_EMIT changed();
    });
    connect(m_note, &PlainTextBox::left, &m_keeper, qOverload<>(&OrderNoteKeeper::write));
    connect(&m_keeper, &OrderNoteKeeper::textChanged, this, &OrderNotesView::showNote);
    connect(&m_keeper, &OrderNoteKeeper::problemChanged, this, &OrderNotesView::showProblem);
    connect(&ledger, &Ledger::ordersChanged, this, [this](const QList<OrderKey>& keys) {
        if (m_key != 0 && keys.contains(m_key))
            readTags();
    });
    setOrder(0);
}

OrderNotesView::~OrderNotesView() {
    m_note->disconnect(this); // it loses the focus when this object is half gone
    m_note->disconnect(&m_keeper);
}

void OrderNotesView::setOrder(OrderKey key) {
    setEnabled(key != 0);
    if (key == m_key)
        return;
    m_tags->takeTyped(); // to the order it was typed for
    m_key = key;
    m_tags->forget();
    m_tags->setTags({});
    m_keeper.open(key);
    if (key != 0) {
        readTags();
        readKnownTags();
    }
    Q_EMIT changed();
}

bool OrderNotesView::isEmpty() const {
    return m_tags->tags().isEmpty() && m_note->document()->isEmpty();
}

void OrderNotesView::readTags() {
    whenDone(m_store.tags(m_key), this, [this, key = m_key](const Stored<QStringList>& tags) {
        if (key != m_key)
            return;
        if (!tags) {
            Q_EMIT failed(tags.error().text);
            return;
        }
        m_tags->setTags(tags.value());
        Q_EMIT changed();
    });
}

void OrderNotesView::readKnownTags() {
    whenDone(m_store.knownTags(), this, [this](const Stored<QList<OrderNotes::TagCount>>& known) {
        QStringList tags;
        if (known) {
            for (const OrderNotes::TagCount& one : known.value())
                tags.append(one.tag);
        }
        m_tags->setKnownTags(tags);
    });
}

void OrderNotesView::addTags(const QStringList& tags) {
    if (m_key == 0)
        return;
    whenDone(m_store.addTags({m_key}, tags), this, [this](const Stored<int>& orders) {
        if (!orders)
            Q_EMIT failed(orders.error().text);
        readKnownTags();
    });
}

void OrderNotesView::removeTag(const QString& tag) {
    if (m_key == 0)
        return;
    whenDone(m_store.removeTag({m_key}, tag), this, [this](const Stored<QList<OrderKey>>& orders) {
        if (!orders)
            Q_EMIT failed(orders.error().text);
    });
}

void OrderNotesView::showNote() {
    const QString text = m_keeper.text();
    const bool typing = m_note->hasFocus() && text.endsWith(m_note->toPlainText());
    m_note->setWhole(text); // tells the keeper what it told
    if (typing)
        m_note->moveCursor(QTextCursor::End);
}

void OrderNotesView::showProblem() {
    const QString problem = m_keeper.problem();
    m_problem->setText(problem.isEmpty() ? QString() : tr("Not saved yet, it is tried again: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_note->setAccessibleDescription(m_problem->text());
}
