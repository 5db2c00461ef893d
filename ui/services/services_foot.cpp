// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_foot.h"

#include "models/time_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QTextDocument>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype faultsInTooltip = 20;

} // namespace

ServicesFoot::ServicesFoot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_shown(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_age(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_faults(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Warn, {}, this))
    , m_keys(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                            tr("↑↓ choose · Enter to the ticket · Ctrl D favourite"), this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    row->setSpacing(4 * Size::step);
    row->addWidget(m_shown);
    row->addWidget(m_age);
    row->addWidget(m_faults);
    row->addStretch();
    row->addWidget(m_problem);
    row->addWidget(m_keys);
    setFixedHeight(Size::control - 2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_keys->setElide(Qt::ElideRight);
    m_problem->setElide(Qt::ElideRight);
    m_problem->hide();
    m_faults->hide();
    m_often.setInterval(30s);
    connect(&m_often, &QTimer::timeout, this, &ServicesFoot::sayAge);
}

void ServicesFoot::setShown(int services) {
    m_shown->setText(tr("%Ln service(s)", nullptr, services));
}

void ServicesFoot::setFetchedAt(Timestamp fetchedAt) {
    m_fetchedAt = fetchedAt;
    m_shown->setVisible(fetchedAt != 0);
    m_age->setToolTip(exactTime(fetchedAt, QLocale()));
    sayAge();
}

void ServicesFoot::setFaults(const QStringList& faults) {
    m_faults->setVisible(!faults.isEmpty());
    m_faults->setText(tr("%Ln entries of the reply could not be read", nullptr, static_cast<int>(faults.size())));
    QStringList said = faults.mid(0, faultsInTooltip);
    if (faults.size() > faultsInTooltip)
        said.append(tr("and %Ln more", nullptr, static_cast<int>(faults.size() - faultsInTooltip)));
    const QString text = said.join(u'\n');
    m_faults->setAccessibleDescription(text);
    m_faults->setToolTip(text.isEmpty() ? QString() : Qt::convertFromPlainText(text)); // a provider's words are in it
}

void ServicesFoot::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_keys->setVisible(words.isEmpty());
}

void ServicesFoot::sayAge() {
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    m_age->setText(m_fetchedAt == 0 ? QString() : tr("Catalog from %1").arg(longAge(m_fetchedAt, now)));
}

void ServicesFoot::showEvent(QShowEvent* event) {
    m_often.start();
    sayAge();
    QWidget::showEvent(event);
}

void ServicesFoot::hideEvent(QHideEvent* event) {
    m_often.stop();
    QWidget::hideEvent(event);
}
