// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "store/settings.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView folder(":/i18n");
constexpr QLatin1StringView english("en");

// As people who speak it call it, where Qt would name the country they speak it in, too, or write it small.
QString ownName(const QString& code) {
    static const QHash<QString, QString> known{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ru"_s, u"Русский"_s}, {u"tr"_s, u"Türkçe"_s},  {u"id"_s, u"Bahasa Indonesia"_s},
        {u"hi"_s, u"हिन्दी"_s},   {u"ar"_s, u"العربية"_s}};
    if (const QString name = known.value(code); !name.isEmpty())
        return name;
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    name.replace(0, 1, locale.toUpper(name.left(1)));
    return code.contains(u'_') ? name + u" ("_s + locale.nativeTerritoryName() + u')' : name;
}

// The locale whose numbers and dates are shown. Spanish of Spain: Qt 6.4 writes 1500.000 where 1.500.000 is meant.
// Arabic: ids, links and what is typed have the digits 0 to 9, so figures beside them have the same ones.
QLocale shownLocale(const QLocale& locale) {
    constexpr int millions = 1'500'000;
    if (locale.language() == QLocale::Spanish && locale.toString(millions).size() == 8)
        return QLocale(QLocale::Spanish, QLocale::Argentina);
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != "0"_L1)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale;
}

QStringList codes() {
    static const QRegularExpression file(u"^orderdeck_(.+)\\.qm$"_s);
    QStringList codes{QString(english)};
    const auto names = QDir(folder).entryList({u"orderdeck_*.qm"_s}, QDir::Files);
    for (const QString& name : names) {
        const QString code = file.match(name).captured(1);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    return codes;
}

} // namespace

Language::Language(QApplication& application, Settings& settings, QObject* parent)
    : Language(
          application, settings, [] { return QLocale::system(); }, parent) {}

Language::Language(QApplication& application, Settings& settings, SystemLocale system, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_system(std::move(system)) {
    connect(&m_settings, &Settings::languageChanged, this, [this] {
        apply();
        Q_EMIT changed();
    });
    application.installEventFilter(this);
    apply();
}

QList<QPair<QString, QString>> Language::choices() {
    QList<QPair<QString, QString>> choices;
    const QStringList all = codes();
    for (const QString& code : all)
        choices.append({code, ownName(code)});
    std::sort(choices.begin() + 1, choices.end(),
              [](const auto& one, const auto& other) { return one.second.localeAwareCompare(other.second) < 0; });
    return choices;
}

// The language itself, as it is spoken there or elsewhere; English's own file holds its plurals.
QString Language::fileFor(const QLocale& locale) {
    const QStringList there = codes();
    const auto wanted = locale.uiLanguages();
    for (QString code : wanted) {
        code.replace(u'-', u'_');
        const QString alone = code.section(u'_', 0, 0);
        for (const QString& name : {code, alone}) {
            if (there.contains(name))
                return name;
        }
        const auto kin = std::find_if(there.begin(), there.end(),
                                      [&alone](const QString& other) { return other.section(u'_', 0, 0) == alone; });
        if (kin != there.end())
            return *kin;
    }
    return english;
}

void Language::apply() {
    const QString chosen = m_settings.language();
    m_followed = m_system();
    // What we do not speak (any more) is English throughout, its numbers, too.
    const QLocale locale =
        chosen.isEmpty() ? m_followed : QLocale(codes().contains(chosen) ? chosen : QString(english));
    const QString spoken = fileFor(locale);
    QLocale::setDefault(shownLocale(locale));
    QCoreApplication::removeTranslator(&m_qtTranslator);
    QCoreApplication::removeTranslator(&m_translator);
    if (spoken != english &&
        m_qtTranslator.load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(u"orderdeck_"_s + spoken, folder))
        QCoreApplication::installTranslator(&m_translator);
    // By the words: a system that writes from the right still reads English from the left.
    m_application.setLayoutDirection(QLocale(spoken).textDirection());
}

bool Language::eventFilter(QObject* watched, QEvent* event) {
    // The platform tells the application alone; to widgets it comes for other reasons, too.
    if (watched == &m_application && event->type() == QEvent::LocaleChange && m_settings.language().isEmpty() &&
        m_system() != m_followed) {
        apply();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}
