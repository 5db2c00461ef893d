// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class QApplication;
class Settings;

/// The language of the settings, or the system's where we speak it, else English: translators and the locale by which
/// numbers, money and dates are written. Follows the settings; windows made afterwards speak the new language.
class Language final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    Language(QApplication& application, Settings& settings, QObject* parent = nullptr);

    /// What can be chosen: codes ("en", "es") with their own names ("English", "Español").
    [[nodiscard]] static QList<QPair<QString, QString>> choices();

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    QTranslator m_translator;
};
