// SPDX-License-Identifier: GPL-3.0-or-later
// What the report says, and that it says nothing else.
#include "models/crash_report.h"
#include "models/safe_log.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString stamp = u"2026-11-26T10:00:00.123Z "_s;
const QStringList secrets{u"canary"_s, u"https"_s, u"example"_s, u"0123456789abcdef0123"_s, u"/root"_s, u"someone"_s};

void verifyNoSecret(const QString& text) {
    for (const QString& secret : secrets)
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u" in:\n"_s + text));
}

CrashRecord aRecord() {
    CrashRecord record;
    record.version = u"0.1.0"_s;
    record.buildId = u"abcdef12"_s;
    record.started = 1'795'383'392;
    record.stopped = 1'795'383'400;
    record.signal = u"SIGSEGV"_s;
    record.cause = u"near-null"_s;
    record.thread = u"main"_s;
    record.frames = {{u"libQt6Core.so.6"_s, 0x1f}, {u"orderdeck"_s, 0xabc}};
    return record;
}

CrashReportFacts someFacts() {
    CrashReportFacts facts;
    facts.version = u"0.1.1"_s;
    facts.language = u"en_US"_s;
    facts.appearance = u"dark"_s;
    facts.scale = 1.5;
    facts.accounts = 2;
    facts.counts = FacetCounts{{OrdersQuery::Facet::All, 12}, {OrdersQuery::Facet::Unconfirmed, 3}};
    return facts;
}

} // namespace

class CrashReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says() {
        const QString text = crashReportText(aRecord(), someFacts());
        for (const QString& part :
             {u"Orderdeck: 0.1.1\n"_s, u"Qt: "_s + QString::fromLatin1(qVersion()), u"System: "_s,
              u"Language: en_US\n"_s, u"Appearance: dark\n"_s, u"Scale: 1.5\n"_s, u"Accounts: 2\n"_s,
              u"Orders: 12 (unconfirmed 3)\n"_s, u"Version that ended: 0.1.0\n"_s, u"Build: abcdef12\n"_s,
              u"Started: 2026-11-22 21:36:32 UTC\n"_s, u"Ended: 2026-11-22 21:36:40 UTC\n"_s,
              u"Signal: SIGSEGV, an address near null\n"_s, u"Thread: main\n"_s,
              u"  libQt6Core.so.6+0x1f\n  orderdeck+0xabc\n"_s, u"Log: empty\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
    }

    void whereNothingIsKnown() {
        const QString text = crashReportText({}, {});
        QVERIFY2(text.contains(u"Signal: none was seen: the program was killed, or the computer went off\n"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Orders: cannot be read\n"_s));
        QVERIFY(text.contains(u"Started: not known\n"_s));
    }

    void logLines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString& line, const QString& safe) {
            QTest::newRow(qPrintable(line)) << line << safe;
        };
        const QString out = u"(words left out)"_s;
        row(u"I orderdeck.requests add canary.example.com: HTTP 200, 27 bytes, 41 ms"_s,
            u"I add: HTTP 200, 27 bytes, 41 ms"_s);
        row(u"W orderdeck.requests status canary.example.com: timed out (HTTP 0) after 9 ms"_s,
            u"W status: timed out (HTTP 0) after 9 ms"_s);
        row(u"W orderdeck.requests refill_status canary: the proxy does not lead on (HTTP 0) after 9 ms"_s,
            u"W refill_status: failed (HTTP 0) after 9 ms"_s);
        row(u"D orderdeck.requests balance canary.example: leaves, try 2"_s, u"D balance: leaves, try 2"_s);
        row(u"I orderdeck.requests add canary: HTTP 200, canary bytes, 41 ms"_s, u"I add: "_s + out);
        row(u"W orderdeck.requests canary example: HTTP 200, 27 bytes, 41 ms"_s, u"W "_s + out);
        row(u"I canary"_s, {});
        row(u"D canary"_s, {});
        row(u"W https://canary.example/?key=0123456789abcdef0123"_s, u"W "_s + out);
        row(u"W /root/canary cannot be written."_s, u"W "_s + out);
        row(u"E "_s, u"E "_s + out);
        row(u"X canary"_s, {});
    }
    void logLines() {
        QFETCH(const QString, line);
        QFETCH(const QString, safe);
        const QStringList expected = safe.isEmpty() ? QStringList() : QStringList{stamp + safe};
        QCOMPARE(safeLogLines(stamp + line, 10), expected);
    }

    void aLogOfSecrets() {
        CrashReportFacts facts = someFacts();
        const QStringList bodies{u"canary"_s, u"I canary"_s, u"I orderdeck.requests add canary: canary"_s,
                                 u"W Someone canary https://example.com"_s};
        for (const QString& before : {QString(), stamp, stamp.chopped(2), u"canary "_s + stamp}) {
            for (const QString& body : bodies)
                facts.log += before + body + u'\n';
        }
        facts.log += u"canary without an end "_s + QDir::homePath();
        const QString text = crashReportText(aRecord(), facts);
        verifyNoSecret(text);
        QVERIFY(text.contains(stamp + u"I add: (words left out)"_s));
    }

    void theLastLines() {
        QString log;
        for (int number = 0; number < 100; ++number)
            log += stamp + u"I orderdeck.requests add host: leaves, try %1\n"_s.arg(number);
        const QStringList lines = safeLogLines(log, 3);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.last().endsWith(u"try 99"_s));
    }
};

QTEST_GUILESS_MAIN(CrashReportTest)
#include "crash_report_test.moc"
