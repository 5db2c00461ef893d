// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/section_tabs.h"

#include "ui/kit/accessible_kinds.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int padding = 4;
constexpr int gap = 5;
constexpr int underline = 2;

class SectionTab final : public QAbstractButton {
public:
    SectionTab(Theme& theme, const QString& heading, const QString& name, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme) {
        setText(heading);
        setAccessibleName(name);
        setCheckable(true);
        setAutoExclusive(true);
        setAccessibleKind(*this, QAccessible::PageTab);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        connect(&theme, &Theme::changed, this, [this] {
            updateGeometry();
            update();
        });
    }

    void setMark(const QString& mark) {
        m_mark = mark;
        setAccessibleDescription(mark);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(Theme::Text::Section));
        const int mark = m_mark.isEmpty() ? 0 : gap + metrics.horizontalAdvance(m_mark);
        return {2 * padding + metrics.horizontalAdvance(text()) + mark, 6 * Size::step};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& tokens = m_theme.tokens();
        if (hasFocus()) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::step, Size::step);
        } else if (isChecked()) {
            painter.fillRect(QRect(padding, height() - underline, width() - 2 * padding, underline), tokens.accent);
        }
        painter.setFont(m_theme.font(Theme::Text::Section));
        const bool strong = isChecked() || underMouse();
        painter.setPen(m_theme.color(strong ? Theme::Ink::Text : Theme::Ink::Muted));
        const QRect words = rect().adjusted(padding, 0, -padding, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        painter.setPen(m_theme.color(Theme::Ink::Accent));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_mark);
    }
    void enterEvent(QEnterEvent* event) override {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    Theme& m_theme;
    QString m_mark;
};

} // namespace

SectionTabs::SectionTabs(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Size::step);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int tab, bool checked) {
        if (checked)
            Q_EMIT chosen(tab);
    });
}

void SectionTabs::addTab(const QString& heading, const QString& name) {
    auto* tab = new SectionTab(m_theme, heading, name, this);
    m_group->addButton(tab, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(tab);
    if (m_group->checkedId() < 0)
        tab->setChecked(true);
}

int SectionTabs::current() const {
    return m_group->checkedId();
}

void SectionTabs::setCurrent(int tab) {
    if (auto* button = m_group->button(tab))
        button->setChecked(true);
}

void SectionTabs::setMark(int tab, const QString& mark) {
    if (auto* button = m_group->button(tab))
        static_cast<SectionTab*>(button)->setMark(mark);
}

void SectionTabs::setTabShown(int tab, bool shown) {
    if (auto* button = m_group->button(tab))
        button->setVisible(shown);
}

bool SectionTabs::isTabShown(int tab) const {
    const auto* button = m_group->button(tab);
    return button != nullptr && !button->isHidden();
}
