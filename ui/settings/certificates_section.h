// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class Banner;
class NetworkSetup;
class QComboBox;
struct TrustedCertificate;

/// Certificates of authorities (CA) that are trusted besides the system's, for all accounts or for one.
class CertificatesSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificatesSection)

public:
    /// Both must outlive it.
    CertificatesSection(NetworkSetup& setup, Settings& settings, Theme& theme, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Trusts what is in the file, for whom the box says; tells why not.
    void addFile(const QString& path);

private:
    void fill();
    void fillAccounts();
    void addRow(const TrustedCertificate& kept);
    void chooseFile();
    void tell(Tone tone, const QString& words);

    NetworkSetup& m_setup;
    Settings& m_settings;
    QVBoxLayout* m_rows;
    QComboBox* m_for;
    Banner* m_notice;
};
