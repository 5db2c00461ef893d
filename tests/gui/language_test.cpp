// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: everything speaks it, and nothing that a person did is lost.
#include "program.h"
#include "window_hand.h"

#include "ui/kit/facet_list.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

class LanguageTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;

    WindowHand hand() { return WindowHand(m_program->window()); }

    // As a person chooses it, by its place in the box.
    void choose(const QString& boxName, const QString& code) {
        auto* box = qobject_cast<QComboBox*>(hand().named(boxName));
        QVERIFY(box != nullptr);
        const int row = box->findData(code);
        QVERIFY(row >= 0);
        const QPointer<MainWindow> before = &m_program->window();
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
    }

private Q_SLOTS:
    void initTestCase() {
        PracticeOptions options;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
    }

    void init() {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_profile = std::make_unique<QTemporaryDir>();
    }

    void cleanup() { m_program.reset(); }

    void everythingStaysWithAnotherLanguage() {
        m_program = std::make_unique<Program>(*qApp, m_profile->path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_program->desk().addPracticeAccount();
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Search services"_s) && hand().rows(u"Services"_s) > 0, patience);
        QVERIFY(hand().type(u"Search services"_s, u"followers"_s));
        QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Down);
        QTest::keyClick(hand().named(u"Search services"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Link"_s), patience);
        QVERIFY(hand().type(u"Link"_s, u"https://example.com/half-typed"_s));
        const int rows = hand().rows(u"Services"_s);
        QVERIFY(hand().click(u"Orders"_s));
        QVERIFY(hand().type(u"Search orders"_s, u"example"_s));
        QVERIFY(hand().click(u"Settings"_s));
        auto* groups = qobject_cast<FacetList*>(hand().named(u"Groups of settings"_s));
        QVERIFY(groups != nullptr);
        for (int row = 0; row < groups->model()->rowCount(); ++row) {
            if (groups->model()->index(row, 0).data().toString() == u"Language"_s)
                groups->choose(row);
        }
        choose(u"Interface"_s, u"es"_s);

        // The same page, in the other language, with the box at hand.
        QCOMPARE(QLocale().language(), QLocale::Spanish);
        QTRY_VERIFY(hand().shows(u"Servicios"_s));
        QCOMPARE(m_program->settings().language(), u"es"_s);
        auto* box = m_program->window().findChild<QComboBox*>();
        QVERIFY(box != nullptr);
        QVERIFY(!hand().shows(u"Services"_s));
        QVERIFY(hand().click(u"Servicios"_s));
        auto* search = m_program->window().findChild<QLineEdit*>();
        QVERIFY(search != nullptr);
        QStringList typed;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                typed.clear();
                for (auto* edit : m_program->window().findChildren<QLineEdit*>()) {
                    if (edit->isVisible())
                        typed.append(edit->text());
                }
                return typed.contains(u"followers"_s) && typed.contains(u"https://example.com/half-typed"_s);
            }(),
            patience);
        QVERIFY(hand().click(u"Pedidos"_s));
        QTRY_VERIFY([&] {
            for (auto* edit : m_program->window().findChildren<QLineEdit*>()) {
                if (edit->isVisible() && edit->text() == u"example"_s)
                    return true;
            }
            return false;
        }());

        // And back, with everything still there.
        m_program->settings().setLanguage(u"en"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Search orders"_s), patience);
        QVERIFY(hand().click(u"Services"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Services"_s), rows, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Link"_s), patience);
        QCOMPARE(qobject_cast<QLineEdit*>(hand().named(u"Search services"_s))->text(), u"followers"_s);
        QCOMPARE(qobject_cast<QLineEdit*>(hand().named(u"Link"_s))->text(), u"https://example.com/half-typed"_s);
    }

    void languagesAreTheFilesThatAreThere() {
        const auto choices = Language::choices();
        QVERIFY(choices.size() >= 2);
        QCOMPARE(choices.first(), qMakePair(u"en"_s, u"English"_s));
        QVERIFY(choices.contains(qMakePair(u"es"_s, u"Español"_s)));
        for (const auto& [code, name] : choices) {
            QVERIFY2(QFile::exists(u":/i18n/orderdeck_%1.qm"_s.arg(code)), qPrintable(code));
            QVERIFY2(!name.isEmpty() && name != code, qPrintable(code));
        }
    }

    void whatIsNotSpokenIsEnglish_data() {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("system");
        QTest::addColumn<bool>("spanish");
        QTest::addColumn<QString>("locale");
        QTest::newRow("an unknown language") << u"xx"_s << u"es_ES"_s << false << u"en_US"_s;
        QTest::newRow("a known one without a file") << u"fi"_s << u"es_ES"_s << false << u"en_US"_s;
        QTest::newRow("nonsense") << u"../../etc"_s << u"es_ES"_s << true << u"es_AR"_s;
        QTest::newRow("a system that we do not speak") << QString() << u"fi_FI"_s << false << u"fi_FI"_s;
        QTest::newRow("a system that we speak") << QString() << u"es_MX"_s << true << u"es_MX"_s;
        QTest::newRow("a system without a language") << QString() << u"C"_s << false << u"C"_s;
    }
    void whatIsNotSpokenIsEnglish() {
        QFETCH(QString, kept);
        QFETCH(QString, system);
        QFETCH(QString, locale);
        Settings settings(m_profile->filePath(u"orderdeck.ini"_s));
        settings.setLanguage(kept);
        const Language language(*qApp, settings, [system] { return QLocale(system); });
        QCOMPARE(QLocale().name(), locale);
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        QFETCH(bool, spanish);
        QCOMPARE(QCoreApplication::translate("NavigationRail", "Services") == u"Servicios"_s, spanish);
    }

    void aSystemThatWritesFromTheRightReadsEnglishFromTheLeft() {
        Settings settings(m_profile->filePath(u"orderdeck.ini"_s));
        const Language language(*qApp, settings, [] { return QLocale(u"he_IL"_s); });
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::Hebrew);
    }

    void theSystemsLanguageIsFollowed() {
        Settings settings(m_profile->filePath(u"orderdeck.ini"_s));
        QLocale system(u"en_GB"_s);
        Language language(*qApp, settings, [&system] { return system; });
        QSignalSpy changed(&language, &Language::changed);
        QEvent told(QEvent::LocaleChange);
        QCoreApplication::sendEvent(qApp, &told);
        QCOMPARE(changed.size(), 0);
        system = QLocale(u"es_AR"_s);
        QCoreApplication::sendEvent(qApp, &told);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QLocale().name(), u"es_AR"_s);
        QCOMPARE(QCoreApplication::translate("NavigationRail", "Services"), u"Servicios"_s);
        // Who chose one keeps it.
        settings.setLanguage(u"en"_s);
        QCOMPARE(changed.size(), 2);
        system = QLocale(u"es_ES"_s);
        QCoreApplication::sendEvent(qApp, &told);
        QCOMPARE(changed.size(), 2);
        settings.setLanguage({});
        QCOMPARE(changed.size(), 3);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
    }

    void figuresAreReadAsTheyAreWritten_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("millions");
        QTest::newRow("es") << u"es"_s << u"1.500.000"_s;
        QTest::newRow("pt_BR") << u"pt_BR"_s << u"1.500.000"_s;
        QTest::newRow("tr") << u"tr"_s << u"1.500.000"_s;
        QTest::newRow("en") << u"en"_s << u"1,500,000"_s;
        QTest::newRow("hi") << u"hi"_s << u"15,00,000"_s;
        QTest::newRow("ar") << u"ar"_s << u"1,500,000"_s; // the digits of ids and links
    }
    void figuresAreReadAsTheyAreWritten() {
        QFETCH(QString, code);
        QFETCH(QString, millions);
        Settings settings(m_profile->filePath(u"orderdeck.ini"_s));
        settings.setLanguage(code);
        const Language language(*qApp, settings, [] { return QLocale(u"de_DE"_s); });
        QCOMPARE(QLocale().toString(1'500'000), millions);
        QCOMPARE(QLocale().name().section(u'_', 0, 0), code.section(u'_', 0, 0));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
