// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_foot.h"

#include "models/time_text.h"
#include "ui/actions/action_registry.h"
#include "ui/kit/announcer.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_tip.h"
#include "ui/services/faults_dialog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the keys do: whole or not at all, where other words need the room.
class KeysLabel final : public PlainLabel {
public:
    using PlainLabel::PlainLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
            PlainLabel::paintEvent(event);
    }
};

} // namespace

ServicesFoot::ServicesFoot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shown(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_age(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_news(quietButton(theme, u"trending-up"_s, {}, this))
    , m_faults(quietButton(theme, u"triangle-alert"_s, {}, this))
    , m_gaps(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Warn, {}, this))
    , m_keys(new KeysLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    row->setSpacing(4 * Size::step);
    row->addWidget(m_shown);
    row->addWidget(m_age);
    row->addWidget(m_news);
    row->addWidget(m_faults);
    row->addWidget(m_gaps);
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
    m_gaps->setElide(Qt::ElideRight);
    m_gaps->hide();
    m_news->setToolTip(tr("Show what changed in the catalog since you looked last"));
    m_news->hide();
    connect(m_news, &Button::clicked, this, &ServicesFoot::newsAsked);
    connect(m_faults, &Button::clicked, this, &ServicesFoot::showFaults);
    m_often.setInterval(30s);
    connect(&m_often, &QTimer::timeout, this, &ServicesFoot::sayAge);
}

void ServicesFoot::setSource(CatalogSource* source) {
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source) {
        connect(source, &CatalogSource::catalogChanged, this, &ServicesFoot::follow);
        connect(source, &CatalogSource::newsChanged, this, &ServicesFoot::sayNews);
        connect(source, &CatalogSource::progressChanged, this, &ServicesFoot::sayAge);
        connect(source, &CatalogSource::faultsChanged, this, &ServicesFoot::sayFaults);
        connect(source, &CatalogSource::gapsChanged, this, &ServicesFoot::sayGaps);
    }
    follow();
}

void ServicesFoot::setShown(int services) {
    const QString words = tr("%Ln service(s)", nullptr, services);
    if (words != m_shown->text() && m_shown->isVisible())
        announce(*m_shown, words, Pace::Rested);
    m_shown->setText(words);
}

void ServicesFoot::follow() {
    const bool present = m_source && m_source->catalog();
    m_shown->setVisible(present);
    m_age->setToolTip(present ? exactTime(m_source->fetchedAt(), QLocale()) : QString());
    sayAge();
    sayFaults();
    sayNews();
    sayGaps();
}

void ServicesFoot::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_keys->setVisible(words.isEmpty() && m_gaps->text().isEmpty());
}

void ServicesFoot::sayAge() {
    using Phase = CatalogKeeper::Phase;
    const Phase phase = m_source ? m_source->phase() : Phase::Idle;
    if (phase == Phase::Merging)
        m_age->setText(tr("Comparing with the last catalog…"));
    else if (phase == Phase::Fetching && m_source->receivedBytes() > 0)
        m_age->setText(tr("Refreshing, %1 so far…").arg(QLocale().formattedDataSize(m_source->receivedBytes(), 1)));
    else if (phase == Phase::Fetching)
        m_age->setText(tr("Waiting for the provider…"));
    else if (m_source && m_source->catalog())
        m_age->setText(tr("Catalog from %1").arg(longAge(m_source->fetchedAt(), QDateTime::currentMSecsSinceEpoch())));
    else
        m_age->setText({});
}

void ServicesFoot::sayFaults() {
    const QString words = FaultsDialog::headline(faults());
    m_faults->setText(words);
    m_faults->setVisible(!words.isEmpty());
}

void ServicesFoot::sayNews() {
    const int unseen = m_source && m_source->catalog() ? m_source->unseen() : 0;
    m_news->setText(tr("%Ln changed since you looked", "services", unseen));
    m_news->setVisible(unseen > 0);
}

void ServicesFoot::sayGaps() {
    QStringList names;
    QStringList reasons;
    if (m_source && m_source->isOfSeveral() && m_source->catalog()) {
        for (const CatalogSource::Gap& gap : m_source->gaps()) {
            names.append(gap.account);
            //: An account's name, then why it has no catalog
            reasons.append(tr("%1: %2").arg(gap.account, gap.why.isEmpty() ? tr("It is still on its way.") : gap.why));
        }
    }
    m_gaps->setText(names.isEmpty() ? QString() : tr("No catalog yet: %1").arg(QLocale().createSeparatedList(names)));
    m_gaps->setToolTip(plainTip(reasons.join(u'\n')));
    m_gaps->setVisible(!names.isEmpty());
    m_keys->setVisible(names.isEmpty() && m_problem->text().isEmpty());
}

// Of several accounts each with its name.
ReplyFaults ServicesFoot::faults() const {
    ReplyFaults together;
    for (const CatalogSource::Faults& one : m_source ? m_source->faults() : QList<CatalogSource::Faults>()) {
        together.unread += one.faults.unread;
        together.odd += one.faults.odd;
        for (ReplyFault fault : one.faults.list) {
            if (!one.account.isEmpty())
                //: An account's name, then what is wrong with an entry of its provider's reply
                fault.sentence = tr("%1: %2").arg(one.account, fault.sentence);
            together.list.append(std::move(fault));
        }
    }
    return together;
}

void ServicesFoot::showFaults() {
    if (!m_source)
        return;
    auto* dialog = new FaultsDialog(m_theme, faults(), window());
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

void ServicesFoot::setActions(const ActionRegistry& actions) {
    const auto tell = [this, &actions] {
        QStringList parts{tr("↑↓ choose"), tr("Enter to the ticket")};
        // As the picture has them: "Ctrl D".
        const auto add = [&](QLatin1StringView id, const QString& does) {
            if (const QString keys = actions.keysText(id).replace(u'+', u' '); !keys.isEmpty())
                parts.append(does.arg(keys));
        };
        //: %1 keys, in a row of short hints what keys do
        add(ActionId::favourite, tr("%1 favourite"));
        add(ActionId::serviceDetails, tr("%1 details"));
        m_keys->setText(parts.join(u" · "_s));
    };
    tell();
    connect(&actions, &ActionRegistry::keysChanged, this, tell);
}
