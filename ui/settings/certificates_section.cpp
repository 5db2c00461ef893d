// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/certificates_section.h"

#include "api/authority_file.h"
#include "desk/network_setup.h"
#include "store/network_settings.h"
#include "ui/kit/banner.h"
#include "ui/kit/rule.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1'000'000; // a bundle of all authorities there are is a fifth of it
constexpr int forWidth = 200;

} // namespace

CertificatesSection::CertificatesSection(NetworkSetup& setup, Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Certificates"), parent)
    , m_setup(setup)
    , m_settings(settings)
    , m_rows(new QVBoxLayout)
    , m_for(new QComboBox(this))
    , m_notice(new Banner(theme, this)) {
    auto* words = new PlainLabel(
        theme, Theme::Text::Small, Theme::Ink::Muted,
        tr("Authorities (CA) that are trusted besides the system's, where a provider or a network has one of its own. "
           "Who cannot prove who they are is never talked to."),
        this);
    words->setWordWrap(true);
    column().addWidget(words);
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
    m_for->setItemDelegate(new QStyledItemDelegate(m_for)); // the one that a style sheet reaches
    m_for->setFixedSize(forWidth, Size::control);
    addLine(tr("Trust the next one for"), {}, m_for);
    auto* add = plainButton(theme, u"plus"_s, tr("Add a certificate…"), this);
    column().addWidget(add, 0, Qt::AlignLeft);
    column().addWidget(m_notice);
    m_notice->hide();
    m_notice->setAccessibleName(tr("Certificates"));
    m_notice->setClosable(true);
    fillAccounts();
    fill();
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
    connect(add, &Button::clicked, this, &CertificatesSection::chooseFile);
    connect(&setup.choices(), &NetworkSettings::changed, this, &CertificatesSection::fill);
    connect(&settings, &Settings::accountsChanged, this, [this] {
        fillAccounts();
        fill();
    });
}

void CertificatesSection::fillAccounts() {
    const QString chosen = m_for->currentData().toString();
    m_for->clear();
    m_for->addItem(tr("All accounts"), QString());
    for (const AccountSettings& account : m_settings.accounts()) {
        if (!account.practice)
            m_for->addItem(account.name, account.id);
    }
    m_for->setCurrentIndex(qMax(0, m_for->findData(chosen)));
}

void CertificatesSection::fill() {
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    const auto& kept = m_setup.choices().certificates();
    for (const TrustedCertificate& certificate : kept)
        addRow(certificate);
    if (kept.isEmpty())
        m_rows->addWidget(new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Muted,
                                         tr("Only those of the system are trusted."), this));
}

void CertificatesSection::addRow(const TrustedCertificate& kept) {
    const auto read = QSslCertificate::fromData(kept.pem, QSsl::Pem);
    if (read.isEmpty())
        return;
    const CertificateFacts facts = factsOf(read.first());
    const bool expired = facts.until < QDateTime::currentDateTimeUtc();
    const QString day = locale().toString(facts.until.toLocalTime().date(), QLocale::LongFormat);
    const QString whom =
        kept.accountId.isEmpty() ? tr("for all accounts") : tr("for %1").arg(m_settings.account(kept.accountId).name);
    auto* line = new QWidget(this);
    auto* name = new PlainLabel(theme(), Theme::Text::Strong, Theme::Ink::Text, facts.subject, line);
    //: %1 who issued a certificate, %2 "for all accounts" or "for (an account)"
    auto* issuer = new PlainLabel(theme(), Theme::Text::Small, Theme::Ink::Muted,
                                  tr("Issued by %1 · %2").arg(facts.issuer, whom), line);
    auto* until = new PlainLabel(
        theme(), Theme::Text::Small, expired ? Theme::Ink::Bad : Theme::Ink::Muted,
        expired ? tr("Expired on %1: it is trusted no more").arg(day) : tr("Valid until %1").arg(day), line);
    auto* print = new PlainLabel(theme(), Theme::Text::Small, Theme::Ink::Muted,
                                 //: %1 the SHA-256 fingerprint of a certificate
                                 tr("SHA-256 %1").arg(facts.fingerprint), line);
    print->setWordWrap(true);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    issuer->setWordWrap(true);
    auto* remove = plainButton(theme(), u"trash-2"_s, tr("Remove"), line);
    remove->setAccessibleName(tr("Remove the certificate %1").arg(facts.subject));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    for (PlainLabel* label : {name, issuer, until, print})
        words->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 2 * Size::step, 0, 2 * Size::step);
    row->setSpacing(4 * Size::step);
    row->addLayout(words, 1);
    row->addWidget(remove);
    auto* all = new QVBoxLayout(line);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Rule(line));
    all->addLayout(row);
    m_rows->addWidget(line);
    connect(remove, &Button::clicked, this, [this, kept, subject = facts.subject] {
        m_setup.choices().removeCertificate(kept);
        tell(Tone::Neutral, tr("“%1” is trusted no more.").arg(subject));
    });
}

void CertificatesSection::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Add a certificate"), QDir::homePath());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatesSection::addFile);
    dialog->open();
}

void CertificatesSection::addFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(Tone::Bad, tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    const auto read = readAuthorities(file.read(mostBytes), QDateTime::currentDateTimeUtc());
    if (!read) {
        tell(Tone::Bad, read.error());
        return;
    }
    QStringList names;
    for (const QSslCertificate& certificate : read.value()) {
        m_setup.choices().addCertificate({certificate.toPem(), m_for->currentData().toString()});
        names.append(factsOf(certificate).subject);
    }
    tell(Tone::Good, tr("Trusted from now on: %1").arg(locale().createSeparatedList(names)));
}

void CertificatesSection::tell(Tone tone, const QString& words) {
    m_notice->setContent(tone, {}, words);
    m_notice->show();
}
