// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_tagging.h"

#include "core/order_tag.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_text_box.h"
#include "ui/kit/usable.h"
#include "ui/orders/tag_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 460;
constexpr int margin = 4 * Size::step;

bool holds(const QStringList& tags, const QString& tag) {
    return std::any_of(tags.cbegin(), tags.cend(),
                       [folded = foldedTag(tag)](const QString& one) { return foldedTag(one) == folded; });
}

QStringList without(const QStringList& tags, const QStringList& others) {
    QStringList left;
    std::copy_if(tags.cbegin(), tags.cend(), std::back_inserter(left),
                 [&others](const QString& tag) { return !holds(others, tag); });
    return left;
}

} // namespace

OrderTagging::OrderTagging(Theme& theme, Ledger& ledger, const QList<OrderKey>& keys, QWidget* parent)
    : QDialog(parent)
    , m_store(ledger)
    , m_keys(keys)
    , m_some(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_editor(new TagEditor(theme, this))
    , m_note(new PlainTextBox(theme, Theme::Text::Body, Theme::Ink::Text, this))
    , m_close(plainButton(theme, {}, tr("Cancel"), this))
    , m_save(primaryButton(theme, tr("Save"), this)) {
    setWindowTitle(tr("Tags and notes of %n order(s)", nullptr, static_cast<int>(keys.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    build(theme);
    connect(m_editor, &TagEditor::added, this, [this](const QStringList& tags) {
        m_tags += without(tags, m_tags);
        judge();
    });
    connect(m_editor, &TagEditor::removed, this, [this](const QString& tag) {
        m_tags = without(m_tags, {tag});
        judge();
    });
    connect(m_editor->field(), &QLineEdit::textChanged, this, &OrderTagging::judge);
    connect(m_note, &QPlainTextEdit::textChanged, this, &OrderTagging::judge);
    connect(m_close, &Button::clicked, this, &QDialog::close);
    connect(m_save, &Button::clicked, this, &OrderTagging::save);
    judge();
    read();
    m_editor->field()->setFocus();
}

void OrderTagging::build(Theme& theme) {
    auto* tagsLabel = new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("Tags"), this);
    m_some->setWordWrap(true);
    m_note->setLines(3, 8);
    auto* note = new FormField(theme, tr("Add to the notes of each"), m_note, this);
    m_save->setFixedHeight(Size::control);
    m_save->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(2 * Size::step);
    column->addWidget(tagsLabel);
    column->addWidget(m_editor);
    column->addWidget(m_some);
    column->addWidget(note);
    column->addStretch();
    column->addLayout(buttons);
    resize(wide, layout()->totalHeightForWidth(wide));
}

void OrderTagging::read() {
    whenDone(m_store.tagsAmong(m_keys), this, [this](const Stored<QList<OrderNotes::TagCount>>& counts) {
        if (!counts)
            return;
        QStringList words;
        for (const OrderNotes::TagCount& count : counts.value()) {
            m_had.append(count.tag);
            if (count.orders < m_keys.size())
                words.append(tr("%1 (%2 of %3)").arg(count.tag).arg(count.orders).arg(m_keys.size()));
        }
        m_tags = m_had + without(m_tags, m_had);
        m_some->setText(words.isEmpty() ? QString() : tr("Only some of them have: %1").arg(words.join(", "_L1)));
        judge();
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    });
    whenDone(m_store.knownTags(), this, [this](const Stored<QList<OrderNotes::TagCount>>& known) {
        QStringList tags;
        if (known) {
            for (const OrderNotes::TagCount& one : known.value())
                tags.append(one.tag);
        }
        m_editor->setKnownTags(tags);
    });
}

void OrderTagging::judge() {
    m_editor->setTags(m_tags);
    m_some->setVisible(!m_some->text().isEmpty());
    const bool changes = m_tags != m_had || !m_note->document()->isEmpty() || !m_editor->field()->text().isEmpty();
    setUsable(*m_save, changes && m_pending == 0, tr("Add or remove a tag first."));
}

void OrderTagging::save() {
    m_editor->takeTyped();
    if (m_pending > 0)
        return;
    m_problems.clear();
    write();
    judge();
    if (m_pending == 0)
        close();
}

void OrderTagging::write() {
    const QStringList removed = without(m_had, m_tags);
    const QStringList added = without(m_tags, m_had);
    const auto follow = [this](auto future) {
        ++m_pending;
        whenDone(future, this, [this](const auto& stored) { end(stored ? QString() : stored.error().text); });
    };
    for (const QString& tag : removed)
        follow(m_store.removeTag(m_keys, tag));
    if (!added.isEmpty())
        follow(m_store.addTags(m_keys, added));
    if (const QString words = m_note->toPlainText(); !words.trimmed().isEmpty())
        follow(m_store.addToNotes(m_keys, words.trimmed()));
}

void OrderTagging::end(const QString& problem) {
    if (!problem.isEmpty())
        m_problems.append(problem);
    if (--m_pending > 0)
        return;
    if (m_problems.isEmpty()) {
        Q_EMIT written(tr("Tags and notes of %n order(s) saved.", nullptr, static_cast<int>(m_keys.size())));
        close();
        return;
    }
    Q_EMIT failed(m_problems.constFirst());
    judge();
}
