// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery's program, as people call it.
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;

// What it printed; its exit code by reference.
QString run(const QStringList& arguments, int& code) {
    QProcess gallery;
    gallery.setProcessChannelMode(QProcess::MergedChannels);
    gallery.start(QStringLiteral(ORDERDECK_GALLERY), arguments);
    code = gallery.waitForFinished(patience) ? gallery.exitCode() : -1;
    return QString::fromUtf8(gallery.readAll());
}

int colours(const QImage& image) {
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            found.insert(image.pixel(x, y));
    }
    return int(found.size());
}

// By how much a channel of a pixel differs at most: another processor rounds otherwise.
int mostApart(const QImage& one, const QImage& other) {
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                             std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
        }
    }
    return most;
}

} // namespace

class GalleryTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void drawsTwoScenes() {
        int code = -1;
        const QString said =
            run({u"--out"_s, m_folder.path(), u"--language"_s, u"es"_s, u"--size"_s, u"1100x700"_s, u"--scale"_s,
                 u"2"_s, u"--only"_s, u"orders-full"_s, u"--only"_s, u"first-run-empty"_s},
                code);
        QVERIFY2(code == 0, qPrintable(said));
        QStringList names = QDir(m_folder.path()).entryList({u"*.png"_s});
        QCOMPARE(names, QStringList({u"first-run-empty-dark-es.png"_s, u"first-run-empty-light-es.png"_s,
                                     u"orders-full-dark-es.png"_s, u"orders-full-light-es.png"_s}));
        for (const QString& name : names) {
            const QImage image(m_folder.filePath(name));
            QCOMPARE(image.size(), QSize(2200, 1400));
            QVERIFY2(colours(image) > 50, qPrintable(name)); // nothing is drawn in one or two
        }
        // The ground of the header tells the themes apart.
        QVERIFY(QImage(m_folder.filePath(u"orders-full-light-es.png"_s)).pixelColor(800, 20).lightness() > 200);
        QVERIFY(QImage(m_folder.filePath(u"orders-full-dark-es.png"_s)).pixelColor(800, 20).lightness() < 60);
        QFile index(m_folder.filePath(u"index.html"_s));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QVERIFY(index.readAll().contains("orders-full-dark-es.png"));
    }

    // Made twice, they are the same: nothing in them is of the moment.
    void picturesAreTheSameAgain() {
        int code = -1;
        const QString again = m_folder.filePath(u"again"_s);
        const QString said = run({u"--out"_s, again, u"--language"_s, u"es"_s, u"--size"_s, u"1100x700"_s, u"--scale"_s,
                                  u"2"_s, u"--theme"_s, u"light"_s, u"--only"_s, u"orders-full"_s},
                                 code);
        QVERIFY2(code == 0, qPrintable(said));
        const QString name = u"/orders-full-light-es.png"_s;
        const QImage first(m_folder.path() + name);
        QVERIFY(!first.isNull());
        QCOMPARE(QImage(again + name), first);
    }

    void sayNoToWhatIsNotMeant() {
        int code = -1;
        std::ignore = run({}, code);
        QCOMPARE(code, 2);
        const QString scenes = run({u"--list"_s}, code);
        QCOMPARE(code, 0);
        QVERIFY(scenes.split(u'\n', Qt::SkipEmptyParts).size() > 60);
    }

    // The committed pictures of the program's icon are those of its drawing.
    void iconsAreUpToDate() {
        int code = -1;
        std::ignore = run({u"--icons"_s, m_folder.filePath(u"icons"_s)}, code);
        QCOMPARE(code, 0);
        const QDir committed(QStringLiteral(ORDERDECK_ICONS));
        const QStringList names = committed.entryList({u"*.png"_s});
        QCOMPARE(names.size(), 9);
        for (const QString& name : names) {
            const QImage own(committed.filePath(name));
            const QImage drawn = QImage(m_folder.filePath(u"icons/"_s + name)).convertToFormat(own.format());
            QCOMPARE(drawn.size(), own.size());
            QVERIFY2(mostApart(drawn, own) <= 2, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(GalleryTest)
#include "gallery_test.moc"
