// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_chips.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int padding = 7;

} // namespace

FacetChips::FacetChips(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Size::step);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
}

void FacetChips::addChip(Tone tone, const QString& word, bool hiddenWhenZero) {
    const auto id = static_cast<int>(m_group->buttons().size());
    auto* chip = new FacetChip(m_theme, tone, word, hiddenWhenZero, this);
    chip->setChecked(id == 0);
    m_group->addButton(chip, id);
    layout()->addWidget(chip);
}

void FacetChips::setCount(int id, int count) {
    if (auto* chip = static_cast<FacetChip*>(m_group->button(id)))
        chip->setCount(count);
    // What is chosen and counts nothing any more would show an empty table.
    if (count == 0 && current() == id && id != 0)
        choose(0);
}

void FacetChips::choose(int id) {
    if (auto* chip = m_group->button(id))
        chip->setChecked(true);
}

int FacetChips::current() const {
    return m_group->checkedId();
}

FacetChip::FacetChip(Theme& theme, Tone tone, const QString& word, bool hiddenWhenZero, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_tone(tone)
    , m_word(word)
    , m_hiddenWhenZero(hiddenWhenZero) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FacetChip::setCount(int count) {
    setText(tr("%1 %2", "a word and how many").arg(m_word, QLocale().toString(count)));
    setAccessibleName(text());
    setVisible(!m_hiddenWhenZero || count > 0);
    updateGeometry();
    update();
}

QSize FacetChip::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(Theme::Text::SmallStrong));
    return {metrics.horizontalAdvance(text()) + 2 * padding, Size::control};
}

void FacetChip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto ink = m_theme.toneInk(m_tone);
    QRectF ground(rect());
    painter.setPen(Qt::NoPen);
    if (hasFocus() || isChecked()) {
        const qreal line = hasFocus() ? 2 : 1;
        painter.setPen(QPen(hasFocus() ? m_theme.tokens().accent : ink, line));
        ground.adjust(line / 2, line / 2, -line / 2, -line / 2);
    }
    painter.setBrush(m_theme.toneGround(m_tone));
    painter.drawRoundedRect(ground, Size::radius, Size::radius);
    painter.setPen(ink);
    painter.setFont(m_theme.font(Theme::Text::SmallStrong));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}
