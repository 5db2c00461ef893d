// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filter_chips.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int gap = 5;
constexpr int cross = 12;
constexpr int widest = 220;

class FilterChip final : public QAbstractButton {
public:
    FilterChip(Theme& theme, bool removes, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_removes(removes) {
        setFocusPolicy(removes ? Qt::StrongFocus : Qt::NoFocus);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    void setWord(const QString& word) {
        setText(word);
        setAccessibleName(m_removes ? FilterChips::tr("Remove the filter %1").arg(word) : word);
        setToolTip(plainTip(accessibleName()));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(Theme::Text::SmallStrong));
        const int width = 2 * padding + metrics.horizontalAdvance(text()) + (m_removes ? gap + cross : 0);
        return {qMin(width, widest), chipHeight};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Tokens& tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF ground(rect());
        painter.setPen(Qt::NoPen);
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            ground.adjust(1, 1, -1, -1);
        }
        painter.setBrush(m_removes ? tokens.selection : tokens.raised);
        painter.drawRoundedRect(ground, Size::step, Size::step);
        auto area = rect().adjusted(padding, 0, -padding, 0);
        if (m_removes) {
            const auto ink = underMouse() ? Theme::Ink::Text : Theme::Ink::Muted;
            painter.drawPixmap(sided(*this, {area.right() - cross + 1, (height() - cross) / 2, cross, cross}),
                               m_theme.pixmap(u"x"_s, ink, cross, devicePixelRatioF()));
            area = sided(*this, area.adjusted(0, 0, -cross - gap, 0));
        }
        painter.setFont(m_theme.font(Theme::Text::SmallStrong));
        painter.setPen(m_removes ? tokens.text : tokens.muted);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width() + 1));
    }

    void enterEvent(QEnterEvent* event) override {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override {
        QAbstractButton::leaveEvent(event);
        update();
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                           event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
        if (takes)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Theme& m_theme;
    bool m_removes;
};

} // namespace

FilterChips::FilterChips(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_more(new FilterChip(theme, false, this))
    , m_clear(quietButton(theme, {}, tr("Clear"), this)) {
    setAccessibleName(accessibleName);
    setFixedHeight(chipHeight + 2 * Size::step);
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setFixedHeight(chipHeight);
    m_more->hide();
    connect(m_clear, &Button::clicked, this, &FilterChips::cleared);
    hide();
}

void FilterChips::setFilters(const QStringList& words) {
    if (words == m_words)
        return;
    m_words = words;
    while (m_chips.size() > words.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < words.size()) {
        const auto at = static_cast<int>(m_chips.size());
        auto* chip = new FilterChip(m_theme, true, this);
        connect(chip, &QAbstractButton::clicked, this, [this, at] { Q_EMIT removed(at); });
        // Before "Clear", after whatever stands before that.
        QWidget* before = m_clear->previousInFocusChain();
        while (before != m_clear && before->focusPolicy() == Qt::NoFocus)
            before = before->previousInFocusChain();
        setTabOrder(before, chip);
        m_chips.append(chip);
    }
    for (qsizetype at = 0; at < words.size(); ++at)
        static_cast<FilterChip*>(m_chips.at(at))->setWord(words.at(at));
    setVisible(!words.isEmpty());
    place();
}

void FilterChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FilterChips::place() {
    const int spacing = Size::step + 2;
    const int more = 44; // for "+12"
    const int room = width() - m_clear->sizeHint().width() - spacing;
    int left = 0;
    qsizetype shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const QSize size = m_chips.at(shown)->sizeHint();
        const bool last = shown + 1 == m_chips.size();
        if (shown > 0 && left + size.width() + (last ? 0 : more) > room)
            break;
        m_chips.at(shown)->setGeometry(sided(*this, {QPoint(left, Size::step), size}));
        m_chips.at(shown)->show();
        left += size.width() + spacing;
    }
    for (qsizetype at = shown; at < m_chips.size(); ++at)
        m_chips.at(at)->hide();
    m_more->setVisible(shown < m_chips.size());
    if (shown < m_chips.size()) {
        static_cast<FilterChip*>(m_more)->setWord(u'+' + QLocale().toString(m_chips.size() - shown));
        m_more->setToolTip(plainTip(m_words.mid(shown).join(u'\n')));
        m_more->setGeometry(sided(*this, {QPoint(left, Size::step), m_more->sizeHint()}));
        left += m_more->width() + spacing;
    }
    m_clear->setGeometry(sided(*this, {left, Size::step, m_clear->sizeHint().width(), chipHeight}));
}
