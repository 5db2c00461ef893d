// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_program.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr const char* schemes[] = {"http", "https", "file", "mailto", "javascript"};

} // namespace

HostileProgram::HostileProgram() = default;
HostileProgram::~HostileProgram() = default;

void HostileProgram::open() {
    for (const char* scheme : schemes)
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &m_opened, "open");
    m_shop = std::make_unique<HostileShop>(hostileTexts(m_stranger.port()));
    m_unused = std::make_unique<PracticeProvider>(PracticeOptions());
    start();
    m_smallest = window().minimumSize();
    m_program->desk().addAccount(m_shop->provider.address(), u"secret+key/42"_s, u"Provider"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current() != nullptr, patience);
    AccountSettings settings = account().account();
    settings.perMinute = 6000;
    m_program->desk().changeAccount(settings, {});
    QTRY_VERIFY_WITH_TIMEOUT(account().catalog().catalog() != nullptr, patience);
    QTRY_VERIFY_WITH_TIMEOUT(account().balance().balance().has_value(), patience);
    QCOMPARE(account().catalog().catalog()->size(), m_shop->texts().size() + 1);
}

void HostileProgram::start() {
    m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_unused);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
    m_attention = std::make_unique<Attention>(m_program->desk(), m_program->ledger(), m_program->settings(),
                                              m_program->theme(), m_profile.path());
    m_attention->setDesktop({.hasTray = [] { return false; },
                             .notices = &m_notices,
                             .autostartFolder = pathOf(u"autostart"_s),
                             .noticeWait = 50ms});
    window().setAttention(*m_attention);
    m_attention->start();
}

void HostileProgram::stop() {
    m_program.reset();
    m_attention.reset(); // the program keeps lines of the log below warnings to itself
}

void HostileProgram::end() {
    for (const Notice& notice : std::as_const(m_notices.shown))
        QVERIFY2(notice.title.size() + notice.body.size() < 2'000, qPrintable(notice.title));
    QCOMPARE(m_opened.urls, QList<QUrl>());
    QCOMPARE(m_stranger.connections(), 0);
    for (const char* scheme : schemes)
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    stop();
}

void HostileProgram::look(const QString& place, bool cells) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // as it will be painted
    QList<QPointer<QWidget>> windows;                                   // a menu may go meanwhile
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* top : all)
        windows.append(top);
    for (const auto& top : std::as_const(windows)) {
        if (top && top->isVisible())
            m_walk.walk(place, *top, cells);
    }
    if (window().size() != usualSize)
        qWarning("%s: the window grew", qPrintable(place));
    QCOMPARE(window().size(), usualSize);
    QCOMPARE(window().minimumSize(), m_smallest);
}

void HostileProgram::lookAtSheet(const QString& place) {
    QTRY_VERIFY2(hand().sheet() != nullptr, qPrintable(place));
    look(place);
    QTest::keyClick(hand().sheet(), Qt::Key_Escape);
    QTRY_VERIFY2(hand().sheet() == nullptr, qPrintable(place));
}

void HostileProgram::lookAtMenu(const QString& place) {
    QTRY_VERIFY2(QApplication::activePopupWidget() != nullptr, qPrintable(place));
    look(place);
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
}

qsizetype HostileProgram::problems() {
    const QStringList found = m_walk.takeProblems();
    for (const QString& problem : found)
        qWarning("%s", qPrintable(problem));
    return found.size();
}

ReadExport HostileProgram::exported(const QString& button, const QString& name, const QString& choice, QWidget* of) {
    const QString path = pathOf(name);
    QWidget& owner = of != nullptr ? *of : window();
    WindowHand ofOwner(owner);
    if (!ofOwner.click(button) || !QTest::qWaitFor([&] { return ofOwner.sheet() != nullptr; }, patience))
        return {{}, {u"There is no sheet for "_s + name}, 0};
    WindowHand ofSheet(*ofOwner.sheet());
    if (!choice.isEmpty() && !ofSheet.click(choice))
        return {{}, {u"There is no choice of "_s + choice}, 0};
    if (!ofSheet.click(u"Choose file…"_s))
        return {{}, {u"No file can be chosen for "_s + name}, 0};
    auto* dialog = ofOwner.sheet()->findChild<QFileDialog*>();
    if (dialog == nullptr)
        return {{}, {u"No file is asked for: "_s + name}, 0};
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    if (!QTest::qWaitFor([&] { return ofOwner.sheet() == nullptr; }, patience))
        return {{}, {u"This was not written: "_s + name}, 0};
    return readExport(path);
}

bool HostileProgram::isFine(const ReadExport& read, const QString& name) {
    for (const QString& problem : read.problems)
        qWarning("%s: %s", qPrintable(name), qPrintable(problem));
    return read.problems.isEmpty() && read.rows.size() > 1;
}

bool HostileProgram::chooseFile(const QString& path) {
    auto* dialog = window().findChild<QFileDialog*>();
    if (dialog == nullptr)
        return false;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return true;
}

void HostileProgram::showAllColumns(QTableView* table) {
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnHidden(column, false);
}

Placement HostileProgram::place(const QString& serviceId, const QString& link) {
    const CatalogPtr catalog = account().catalog().catalog();
    OrderDraft draft(catalog->service(catalog->find(serviceId)), u"USD"_s);
    draft.setValue(Field::Link, u"https://example.com/"_s + link);
    draft.setValue(Field::Quantity, u"100"_s);
    std::optional<Placement> ended;
    const auto wish = account().placer().place(draft.checked().value());
    const auto end = QObject::connect(&account().placer(), &OrderPlacer::finished, &account(),
                                      [&](quint64 number, OrderKey, Placement placement) {
                                          if (number == wish)
                                              ended = placement;
                                      });
    const bool came = QTest::qWaitFor([&] { return ended.has_value(); }, patience);
    QObject::disconnect(end);
    return came ? *ended : Placement::Sending;
}
