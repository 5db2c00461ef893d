// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tag_editor.h"

#include "core/order_tag.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/orders/tag_chip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 28;
constexpr int fieldWidth = 110;
constexpr int spacing = 6;

} // namespace

TagEditor::TagEditor(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_undoWords(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_undo(quietButton(theme, {}, tr("Undo"), this)) {
    setAccessibleName(tr("Tags"));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setFixedHeight(lineHeight);
    m_field->installEventFilter(this);
    auto* completer = new QCompleter(&m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setProperty("completions", true);
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.endsWith(u','))
            takeTyped();
    });
    // After the completer has put its word into the field.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEditor::takeTyped,
            Qt::QueuedConnection);
    m_undoWords->setElide(Qt::ElideMiddle);
    connect(m_undo, &Button::clicked, this, [this] {
        const QString tag = m_removed;
        offerUndo({});
        Q_EMIT added({tag});
        m_field->setFocus();
    });
    m_undo->setAccessibleName(tr("Undo removing the tag"));
    offerUndo({});
}

void TagEditor::setTags(const QStringList& tags) {
    if (tags == m_tags)
        return;
    m_tags = tags;
    const auto focused = std::find_if(m_chips.cbegin(), m_chips.cend(), [](TagChip* chip) { return chip->hasFocus(); });
    const auto place = static_cast<qsizetype>(focused - m_chips.cbegin());
    const bool keepsFocus = focused != m_chips.cend();
    for (TagChip* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    QWidget* before = nullptr;
    for (const QString& tag : tags) {
        auto* chip = new TagChip(m_theme, tag, this);
        connect(chip, &TagChip::removeRequested, this, [this, tag] { remove(tag); });
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT searchRequested(tag); });
        m_chips.append(chip);
        if (before != nullptr)
            setTabOrder(before, chip);
        before = chip;
        chip->show();
    }
    if (before != nullptr)
        setTabOrder(before, m_field);
    if (keepsFocus)
        (m_chips.isEmpty() ? static_cast<QWidget*>(m_field) : m_chips.at(std::min(place, m_chips.size() - 1)))
            ->setFocus();
    if (tags.contains(m_removed, Qt::CaseInsensitive))
        offerUndo({});
    rearrange();
}

void TagEditor::forget() {
    m_field->clear();
    offerUndo({});
}

void TagEditor::takeTyped() {
    const QStringList typed = tagsIn(m_field->text());
    m_field->clear();
    if (!typed.isEmpty())
        Q_EMIT added(typed);
}

void TagEditor::remove(const QString& tag) {
    offerUndo(tag);
    Q_EMIT removed(tag);
}

void TagEditor::offerUndo(const QString& tag) {
    m_removed = tag;
    m_undoWords->setText(tag.isEmpty() ? QString() : tr("“%1” removed").arg(tag));
    m_undoWords->setVisible(!tag.isEmpty());
    m_undo->setVisible(!tag.isEmpty());
    rearrange();
}

void TagEditor::rearrange() {
    updateGeometry();
    arrange(width(), true);
}

// Where the chips, the field and the undo stand in that width; how high all of it is.
int TagEditor::arrange(int width, bool place) const {
    int left = 0;
    int top = 0;
    const auto put = [&](QWidget* widget, int wanted) {
        const int taken = std::min(wanted, std::max(1, width));
        if (left > 0 && left + taken > width) {
            left = 0;
            top += lineHeight + spacing;
        }
        const int height = std::max(widget->sizeHint().height(), widget->minimumHeight());
        const int used = std::min(lineHeight, height);
        if (place)
            widget->setGeometry(left, top + (lineHeight - used) / 2, taken, used);
        left += taken + spacing;
    };
    for (TagChip* chip : m_chips)
        put(chip, chip->sizeHint().width());
    put(m_field, fieldWidth);
    if (!m_removed.isEmpty()) {
        put(m_undoWords, m_undoWords->sizeHint().width());
        put(m_undo, m_undo->sizeHint().width());
    }
    return top + lineHeight;
}

QSize TagEditor::sizeHint() const {
    return {2 * fieldWidth, arrange(std::max(width(), fieldWidth), false)};
}

QSize TagEditor::minimumSizeHint() const {
    return {fieldWidth, lineHeight};
}

void TagEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chips.isEmpty()) {
            m_chips.last()->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
