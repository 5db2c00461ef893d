// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics_section.h"

#include "desk/network_setup.h"
#include "store/ledger.h"
#include "store/ledger_check.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/diagnostics.h"
#include "ui/settings/text_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DiagnosticsSection::DiagnosticsSection(const SettingsParts& parts, const Settings& settings, Ledger& ledger,
                                       Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Diagnostics"), parent)
    , m_parts(parts)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_names(new QCheckBox(tr("With the names and addresses of the accounts"), this))
    , m_said(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    auto* words = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text,
                                 tr("Orderdeck talks to the providers of your accounts and to nobody else. It sends no "
                                    "reports: what you want somebody to know you copy and send yourself."),
                                 this);
    auto* note =
        new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                       tr("The diagnostics tell the versions, the system, the screens, what is set, how many "
                          "orders there are and the last errors. Never a key, a password, a link or an order."),
                       this);
    for (PlainLabel* label : {words, note}) {
        label->setWordWrap(true);
        column().addWidget(label);
    }
    m_names->setAccessibleName(m_names->text());
    column().addWidget(m_names);
    auto* copy = plainButton(theme, u"clipboard-copy"_s, tr("Copy diagnostics"), this);
    auto* show = plainButton(theme, u"eye"_s, tr("Show diagnostics"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(copy);
    row->addWidget(show);
    row->addWidget(m_said, 1);
    column().addLayout(row);
    connect(copy, &Button::clicked, this, &DiagnosticsSection::copy);
    connect(show, &Button::clicked, this, &DiagnosticsSection::showText);
    connect(m_names, &QCheckBox::toggled, this, [this] { m_said->clear(); });
}

void DiagnosticsSection::gather(const std::function<void(const QString&)>& then) {
    whenDone(readLedgerFacts(m_ledger.filePath()), this, [this, then](const std::optional<LedgerFacts>& facts) {
        whenDone(m_ledger.facetCounts({}), this, [this, then, facts](const Stored<FacetCounts>& counts) {
            const NetworkSettings* network = m_parts.network == nullptr ? nullptr : &m_parts.network->choices();
            then(diagnosticsText({m_settings, m_ledger.filePath(), network, m_parts.log, m_names->isChecked()}, facts,
                                 counts ? counts.value() : FacetCounts()));
        });
    });
}

void DiagnosticsSection::copy() {
    gather([this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_said->setText(tr("Copied."));
    });
}

void DiagnosticsSection::showText() {
    gather([this](const QString& text) {
        auto* dialog = new TextDialog(theme(), tr("Diagnostics"), text, TextDialog::Begins::AtTop, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}
