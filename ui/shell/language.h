// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <functional>

class QApplication;
class Settings;

/// The language of the settings, or the system's where we speak it, else English: translators and the locale by which
/// numbers, money and dates are written. Follows the settings and, where a person wants that, the system, live; windows
/// made afterwards speak the new language.
class Language final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Language)

public:
    using SystemLocale = std::function<QLocale()>;

    Language(QApplication& application, Settings& settings, QObject* parent = nullptr);
    /// system: tells the system's locale as it is now.
    Language(QApplication& application, Settings& settings, SystemLocale system, QObject* parent = nullptr);

    /// What can be chosen: codes ("en", "pt_BR") with their own names ("English", "Português (Brasil)"), by these
    /// names, English first. One for each file among the resources, :/i18n/orderdeck_*.qm.
    [[nodiscard]] static QList<QPair<QString, QString>> choices();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    [[nodiscard]] static QString fileFor(const QLocale& locale);

    QApplication& m_application;
    Settings& m_settings;
    SystemLocale m_system;
    QTranslator m_translator;
    QTranslator m_qtTranslator; ///< of Qt's own dialogs and menus
    QLocale m_followed;         ///< the system's, as last seen
};
