// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/query_completer.h"

#include "ui/kit/plain_label.h"
#include "ui/services/language_rows.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace {

constexpr qsizetype lettersOfAName = 2;
constexpr int mostRows = 8;
constexpr qsizetype mostSuggestions = 50;

} // namespace

QueryCompleter::QueryCompleter(Theme& theme, SearchField& field)
    : Panel(field.window())
    , m_field(field)
    , m_rows(new LanguageRows(theme, tr("Suggestions"), this))
    , m_keys(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    m_rows->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Size::step, Size::step, Size::step, Size::step);
    column->setSpacing(Size::step);
    column->addWidget(m_rows);
    column->addWidget(m_keys);
    m_keys->setContentsMargins(2 * Size::step, 0, 2 * Size::step, 2);
    hide();
    field.installEventFilter(this);
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater);
    // Not textEdited alone: what the help inserts is no reason for suggestions.
    connect(&field, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(&field, &QLineEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && !m_accepting)
            suggest(m_asked);
    });
    connect(m_rows, &QListView::clicked, this, [this](const QModelIndex& index) { accept(index.row()); });
}

QStringList QueryCompleter::suggestions() const {
    QStringList texts;
    for (const CatalogCompletion& one : m_completions.list)
        texts.append(one.text);
    return texts;
}

void QueryCompleter::suggest(bool asked) {
    const QString text = m_field.text();
    const qsizetype cursor = m_field.cursorPosition();
    m_completions = m_completion ? m_completion(text, cursor) : CatalogCompletions();
    const QString typed = text.mid(m_completions.start, m_completions.length);
    m_completions.list.removeIf([&](const CatalogCompletion& one) { return one.text == typed; });
    m_completions.list = m_completions.list.mid(0, mostSuggestions);
    const bool enough = asked || (typed.size() >= lettersOfAName && cursor == text.size());
    if (m_completions.list.isEmpty() || !enough || !m_field.hasFocus())
        return dismiss();
    QList<QPair<QString, QString>> rows;
    for (const CatalogCompletion& one : std::as_const(m_completions.list))
        rows.append({one.text, one.explanation});
    m_rows->setRows(rows);
    m_asked = asked;
    if (asked)
        m_rows->setCurrentIndex(m_rows->model()->index(0, 0));
    m_keys->setText(asked ? tr("Tab or Enter takes it") : tr("Ctrl+Space to choose"));
    place();
}

void QueryCompleter::place() {
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    const QSize room = m_rows->roomFor(mostRows);
    const QMargins frame = layout()->contentsMargins();
    const int width = qBound(200, room.width() + frame.left() + frame.right() + 12, window()->width() / 2);
    m_rows->setFixedHeight(room.height());
    const int height = room.height() + frame.top() + frame.bottom() + layout()->spacing() + m_keys->sizeHint().height();
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + Size::step));
    setGeometry(below.x(), below.y(), width, height);
    show();
    raise();
}

void QueryCompleter::dismiss() {
    m_asked = false;
    m_completions.list.clear();
    hide();
}

void QueryCompleter::accept(int row) {
    if (row < 0 || row >= m_completions.list.size())
        return;
    const QScopedValueRollback accepting(m_accepting, true);
    const QString text = m_completions.list.at(row).text;
    m_field.setSelection(static_cast<int>(m_completions.start), static_cast<int>(m_completions.length));
    m_field.insert(text); // one step of the field's own undoing
    // "type:" goes on with its values.
    if (text.endsWith(u':'))
        suggest(true);
    else
        dismiss();
}

bool QueryCompleter::takesKey(const QKeyEvent& event) {
    const int key = event.key();
    if (key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    if (!m_asked)
        return false;
    const int row = m_rows->currentIndex().row();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_rows->setCurrentIndex(m_rows->model()->index((row + step + m_rows->count()) % m_rows->count(), 0));
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept(row);
        return true;
    }
    return false;
}

bool QueryCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        dismiss();
    } else if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
            suggest(true);
            return true;
        }
        if (isVisible() && takesKey(key))
            return true;
        // Enter acts on what is typed; suggestions that nobody asked for only lie over the answer.
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
            dismiss();
    } else if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Escape || (m_asked && key.key() == Qt::Key_Tab)) {
            event->accept();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void QueryCompleter::showEvent(QShowEvent* event) {
    Panel::showEvent(event);
    Q_EMIT shownChanged(true);
}

void QueryCompleter::hideEvent(QHideEvent* event) {
    Panel::hideEvent(event);
    Q_EMIT shownChanged(false);
}
