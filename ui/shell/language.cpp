// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "store/settings.h"

#include <QApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

Language::Language(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings) {
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        apply();
        Q_EMIT changed();
    });
    apply();
}

QList<QPair<QString, QString>> Language::choices() {
    return {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
}

void Language::apply() {
    const QString chosen = m_settings.language();
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_translator);
    // English has a file too, for its plurals; it stands in for the languages that we do not speak.
    if (m_translator.load(locale, u"orderdeck"_s, u"_"_s, u":/i18n"_s) ||
        m_translator.load(u":/i18n/orderdeck_en.qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_application.setLayoutDirection(locale.textDirection());
}
