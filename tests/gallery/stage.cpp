// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/crash_record.h"
#include "gallery_clock.h"
#include "models/order_facets_model.h"
#include "store/last_end.h"
#include "story.h"
#include "ui/shell/attention.h"
#include "ui/shell/rail_button.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int titleHeight = 32; ///< of the frame that a desktop puts around a dialog
constexpr int stillFor = 3;     ///< pictures in a row that are the same

/// A desktop that shows notices to nobody.
class NoNotices final : public NoticeServer {
public:
    using NoticeServer::NoticeServer;
    [[nodiscard]] State state() const override { return State::Ready; }
    void show(const Notice& /*notice*/) override {}
    [[nodiscard]] bool stands() const override { return false; }
};

void copyFolder(const QDir& from, const QDir& to) {
    QDir(to).removeRecursively();
    QDir().mkpath(to.path());
    for (const QString& name : from.entryList(QDir::Files))
        QFile::copy(from.filePath(name), to.filePath(name));
}

// As a failing disk leaves it: the first page, which tells what is where, is not what was written.
void damage(const QString& ledger) {
    constexpr int header = 100;
    constexpr int page = 4096;
    QFile file(ledger);
    if (file.open(QIODevice::ReadWrite) && file.seek(header))
        file.write(QByteArray(page - header, 'x'));
}

QString folderOf(Stage::World world) {
    if (world == Stage::World::Fresh)
        return u"none"_s;
    return world == Stage::World::Empty ? Story::empty() : Story::desk();
}

void drawOver(QPainter& painter, const QWidget& window, QWidget& over) {
    QRect at(over.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), over.size());
    const bool framed = over.windowType() == Qt::Dialog || over.windowType() == Qt::Window;
    if (framed) // as a desktop places it; the offscreen one has a small screen
        at.moveCenter(window.rect().center());
    const QRect frame = framed ? at.adjusted(0, -titleHeight, 0, 0) : at;
    const auto& palette = over.palette();
    for (int edge = 12; edge > 0; edge -= 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 10));
        painter.drawRoundedRect(frame.adjusted(-edge, -edge, edge, edge + 4), edge, edge);
    }
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRect(frame.adjusted(-1, -1, 0, 0));
    if (framed) {
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), titleHeight)), Qt::AlignCenter,
                         over.windowTitle());
    }
    painter.drawPixmap(at.topLeft(), over.grab());
}

} // namespace

Stage::Stage(QApplication& application, const QDir& worlds, const QString& language, const QSize& size)
    : m_application(application)
    , m_worlds(worlds)
    , m_language(language)
    , m_size(size)
    , m_hand(language)
    , m_notices(std::make_unique<NoNotices>()) {}

Stage::~Stage() {
    close();
}

void Stage::open(World world, const QString& faults) {
    close();
    m_hand.forget();
    GalleryClock::set(Story::now);
    const QDir profile(m_worlds.filePath(u"now"_s));
    copyFolder(QDir(m_worlds.filePath(folderOf(world))), profile);
    if (world == World::Broken)
        damage(profile.filePath(u"ledger.sqlite"_s));
    Settings(profile.filePath(u"orderdeck.ini"_s)).setLanguage(m_language);
    m_provider = std::make_unique<PracticeProvider>(
        Story::practice(world == World::Fresh ? QString() : profile.filePath(u"practice.json"_s)));
    setFaults(faults);
    if (QString problem; !m_provider->start(&problem))
        m_hand.fail(problem);
    m_program = std::make_unique<Program>(m_application, profile.path(), *m_provider);
    m_attention = std::make_unique<Attention>(desk(), ledger(), settings(), m_program->theme(), profile.path());
    m_attention->setDesktop({.hasTray = [] { return false; },
                             .notices = m_notices.get(),
                             .autostartFolder = profile.filePath(u"autostart"_s)});
    window().setAttention(*m_attention);
    resize(m_size);
    m_hand.setWindow(&window());
    if (world != World::Broken)
        m_hand.await(u"the ledger"_s, [this] { return m_program->isOpen(); });
    m_attention->start();
    if (world == World::Desk) {
        m_hand.await(u"the number of orders that need attention"_s, [this] {
            const auto buttons = window().findChildren<RailButton*>();
            return window().findChild<OrderFacetsModel*>()->count(OrdersQuery::Facet::NeedsAttention) > 0 &&
                   std::any_of(buttons.begin(), buttons.end(),
                               [](const RailButton* each) { return !each->accessibleDescription().isEmpty(); });
        });
    }
    if (faults.isEmpty() && (world == World::Desk || world == World::Empty)) {
        m_hand.await(u"the balance"_s, [this] {
            return account().connection() == AccountDesk::Connection::Online && account().catalog().catalog() &&
                   !account().catalog().isRefreshing();
        });
    }
}

void Stage::close() {
    m_program.reset();
    m_lastEnd.reset();
    m_attention.reset();
    m_provider.reset();
}

void Stage::setFaults(const QString& faults) {
    const auto parsed = parsePracticeFaults(faults);
    if (!faults.isEmpty() && !parsed)
        m_hand.fail(parsed.error());
    else
        m_provider->setFaults(faults.isEmpty() ? QList<PracticeFault>() : parsed.value());
}

void Stage::addSecondAccount() {
    if (!m_second) {
        PracticeOptions options;
        options.speed = 0;
        options.services = 700;
        options.seed = 7;
        m_second = std::make_unique<PracticeProvider>(options);
        if (QString problem; !m_second->start(&problem))
            m_hand.fail(problem);
    }
    const QString first = desk().current()->id();
    desk().addAccount(m_second->address(), PracticeProvider::apiKey(), u"North Wholesale"_s);
    m_hand.await(u"the second account"_s, [&] {
        return desk().current()->id() != first && account().catalog().catalog() && account().balance().balance();
    });
    desk().setCurrent(first);
}

void Stage::tellCrash() {
    CrashRecord record;
    record.version = QCoreApplication::applicationVersion();
    record.qtVersion = QString::fromLatin1(qVersion());
    record.buildId = u"5d2c1f0e9b8a7968574635241302f1e0d9c8b7a6"_s;
    record.started = Story::now.count() / 1'000 - 5'400;
    record.stopped = Story::now.count() / 1'000 - 600;
    record.signal = u"SIGSEGV"_s;
    record.cause = u"near-null"_s;
    record.thread = u"main"_s;
    for (quint64 number = 1; number <= 24; ++number)
        record.frames.append({number % 3 == 0 ? u"orderdeck"_s : u"libQt6Widgets.so.6"_s, number * 0x1f3d});
    QFile session(file(u"orderdeck.session"_s));
    if (!session.open(QIODevice::WriteOnly) || session.write(record.toBytes()) < 0)
        m_hand.fail(session.errorString());
    session.close();
    m_lastEnd = std::make_unique<LastEnd>(session.fileName(), file(u"orderdeck.session.last"_s));
    window().setLastEnd(*m_lastEnd);
    OrdersQuery unconfirmed;
    unconfirmed.facet = OrdersQuery::Facet::Unconfirmed;
    auto keys = ledger().orderKeys(unconfirmed, 0, 100);
    keys.waitForFinished();
    m_lastEnd->setOpened(keys.result() ? keys.result().value() : QList<OrderKey>());
    m_hand.await(u"the notice"_s, [this] { return m_hand.find(u"How Orderdeck ended"_s) != nullptr; });
}

QImage Stage::picture(Appearance theme) {
    settings().setAppearance(theme);
    QImage last;
    int same = 0;
    m_hand.await(u"a picture that stands still"_s, [&] {
        QImage next = composed();
        same = next == last ? same + 1 : 0;
        last = std::move(next);
        return same >= stillFor;
    });
    return last;
}

QImage Stage::composed() {
    QPixmap all = window().grab();
    QPainter painter(&all);
    painter.setRenderHint(QPainter::Antialiasing);
    auto over = m_hand.places();
    over.removeLast(); // the window itself
    for (auto at = over.crbegin(); at != over.crend(); ++at)
        drawOver(painter, window(), **at);
    painter.end();
    return all.toImage();
}
