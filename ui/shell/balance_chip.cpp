// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/balance_chip.h"

#include "desk/account_desk.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 3 * Size::step;

}

BalanceChip::BalanceChip(Theme& theme, Settings& settings, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_figure(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this)) {
    setAccessibleName(tr("Balance"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    m_figure->setFigures(true);
    m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(padding + Size::icon + 2 * Size::step, 0, padding, 0));
    row->addWidget(m_figure);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    connect(&settings, &Settings::accountsChanged, this, &BalanceChip::tell);
    hide();
}

void BalanceChip::setAccount(AccountDesk* desk) {
    disconnect(m_following);
    m_desk = desk;
    setVisible(desk != nullptr);
    if (desk != nullptr)
        m_following = connect(&desk->balance(), &BalanceWatcher::balanceChanged, this, &BalanceChip::tell);
    tell();
}

void BalanceChip::tell() {
    if (m_desk == nullptr)
        return;
    const auto balance = m_desk->balance().balance();
    m_low = isLow();
    m_figure->setText(balance ? balance->toText(locale()) : u"–"_s);
    m_figure->setInk(m_low ? Theme::Ink::Warn : Theme::Ink::Text);
    const auto meaning = !balance ? tr("The balance is not known yet.")
                         : m_low  ? tr("The balance is below the amount you want to be warned at.")
                                  : tr("Balance of this account");
    setToolTip(meaning);
    setAccessibleDescription(balance ? m_figure->text() : meaning);
    updateGeometry();
    update();
}

bool BalanceChip::isLow() const {
    const auto balance = m_desk->balance().balance();
    const auto limit = Decimal::parse(QStringView(m_settings.account(m_desk->id()).warnBelow));
    return balance && limit && balance->amount < *limit;
}

QSize BalanceChip::sizeHint() const {
    return {layout()->sizeHint().width(), Size::control};
}

void BalanceChip::paintEvent(QPaintEvent* /*event*/) {
    const auto& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : underMouse() ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(m_low ? tokens.warnTint : tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
    const auto icon = m_theme.pixmap(m_low ? u"triangle-alert"_s : u"wallet"_s,
                                     m_low ? Theme::Ink::Warn : Theme::Ink::Text, Size::icon, devicePixelRatioF());
    const int left = isRightToLeft() ? width() - padding - Size::icon : padding;
    painter.drawPixmap(left, (height() - Size::icon) / 2, icon);
}
