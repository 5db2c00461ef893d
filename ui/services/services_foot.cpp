// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_foot.h"

#include "models/time_text.h"
#include "ui/kit/buttons.h"
#include "ui/services/faults_dialog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ServicesFoot::ServicesFoot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shown(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_age(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_news(quietButton(theme, u"trending-up"_s, {}, this))
    , m_faults(quietButton(theme, u"triangle-alert"_s, {}, this))
    , m_keys(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                            tr("↑↓ choose · Enter to the ticket · Ctrl D favourite · Ctrl I details"), this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    row->setSpacing(4 * Size::step);
    row->addWidget(m_shown);
    row->addWidget(m_age);
    row->addWidget(m_news);
    row->addWidget(m_faults);
    row->addStretch();
    row->addWidget(m_problem);
    row->addWidget(m_keys);
    setFixedHeight(Size::control - 2);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_keys->setElide(Qt::ElideRight);
    m_faults->setToolTip(tr("Show what the provider sent"));
    m_problem->setElide(Qt::ElideRight);
    m_problem->hide();
    m_faults->hide();
    m_news->setToolTip(tr("Show what changed in the catalog since you looked last"));
    m_news->hide();
    connect(m_news, &Button::clicked, this, &ServicesFoot::newsAsked);
    connect(m_faults, &Button::clicked, this, &ServicesFoot::showFaults);
    m_often.setInterval(30s);
    connect(&m_often, &QTimer::timeout, this, &ServicesFoot::sayAge);
}

void ServicesFoot::setKeeper(CatalogKeeper* keeper) {
    if (m_keeper)
        m_keeper->disconnect(this);
    m_keeper = keeper;
    if (keeper) {
        connect(keeper, &CatalogKeeper::catalogChanged, this, &ServicesFoot::follow);
        connect(keeper, &CatalogKeeper::newsChanged, this, &ServicesFoot::sayNews);
        connect(keeper, &CatalogKeeper::seenChanged, this, &ServicesFoot::sayNews);
        connect(keeper, &CatalogKeeper::progressChanged, this, &ServicesFoot::sayAge);
        connect(keeper, &CatalogKeeper::faultsChanged, this, &ServicesFoot::sayFaults);
    }
    follow();
}

void ServicesFoot::setShown(int services) {
    m_shown->setText(tr("%Ln service(s)", nullptr, services));
}

void ServicesFoot::follow() {
    const bool present = m_keeper && m_keeper->catalog();
    m_shown->setVisible(present);
    m_age->setToolTip(present ? exactTime(m_keeper->fetchedAt(), QLocale()) : QString());
    sayAge();
    sayFaults();
    sayNews();
}

void ServicesFoot::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_keys->setVisible(words.isEmpty());
}

void ServicesFoot::sayAge() {
    using Phase = CatalogKeeper::Phase;
    const Phase phase = m_keeper ? m_keeper->phase() : Phase::Idle;
    if (phase == Phase::Merging)
        m_age->setText(tr("Comparing with the last catalog…"));
    else if (phase == Phase::Fetching && m_keeper->receivedBytes() > 0)
        m_age->setText(tr("Refreshing, %1 so far…").arg(QLocale().formattedDataSize(m_keeper->receivedBytes(), 1)));
    else if (phase == Phase::Fetching)
        m_age->setText(tr("Waiting for the provider…"));
    else if (m_keeper && m_keeper->catalog())
        m_age->setText(tr("Catalog from %1").arg(longAge(m_keeper->fetchedAt(), QDateTime::currentMSecsSinceEpoch())));
    else
        m_age->setText({});
}

void ServicesFoot::sayFaults() {
    const QString words = m_keeper ? FaultsDialog::headline(m_keeper->faults()) : QString();
    m_faults->setText(words);
    m_faults->setVisible(!words.isEmpty());
}

void ServicesFoot::sayNews() {
    const int unseen = m_keeper && m_keeper->catalog() ? m_keeper->unseen() : 0;
    m_news->setText(tr("%Ln changed since you looked", "services", unseen));
    m_news->setVisible(unseen > 0);
}

void ServicesFoot::showFaults() {
    if (!m_keeper)
        return;
    auto* dialog = new FaultsDialog(m_theme, m_keeper->faults(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
