// SPDX-License-Identifier: GPL-3.0-or-later
// What a session's file may say, and all that is not taken from it.
#include "core/crash_record.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head("orderdeck-session 1\n");

CrashRecord everything() {
    CrashRecord record;
    record.version = u"0.1.0"_s;
    record.qtVersion = u"6.4.2"_s;
    record.buildId = u"0123456789abcdef0123456789abcdef01234567"_s;
    record.started = 1'795'383'392;
    record.stopped = 1'795'383'400;
    record.signal = u"SIGABRT"_s;
    record.cause = u"raised"_s;
    record.thread = u"other"_s;
    record.exception = u"St13runtime_error"_s;
    record.fatal = u"qt.qml"_s;
    record.frames = {{u"libQt6Core.so.6"_s, 0x1f}, {u"orderdeck"_s, 0xffffffffffffffff}};
    record.sending = {3, 17, 9'000'000'000};
    return record;
}

} // namespace

class CrashRecordTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten() {
        const auto read = CrashRecord::parse(everything().toBytes());
        QVERIFY(read);
        QVERIFY(*read == everything());
        const auto empty = CrashRecord::parse(CrashRecord().toBytes());
        QVERIFY(empty);
        QVERIFY(*empty == CrashRecord());
    }

    // As a crash leaves it: empty lines that took the room, what was written over some of them, half a line.
    void whatACrashLeft() {
        const auto read = CrashRecord::parse(head + "version 0.1.0\n\nsignal SIGSEGV\nframe orderdeck 0x10\n"
                                                    "frame orderdeck 0x\n\n\n\nframe libc.so.6");
        QVERIFY(read);
        QCOMPARE(read->signal, u"SIGSEGV"_s);
        QCOMPARE(read->frames, (QList<CrashFrame>{{u"orderdeck"_s, 0x10}}));
    }

    void whatIsNoSuchFile_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("lines of nothing") << QByteArray(8'000, '\n');
        QTest::newRow("zeros") << QByteArray(8'000, '\0');
        QTest::newRow("another version") << QByteArray("orderdeck-session 2\nsignal SIGSEGV\n");
        QTest::newRow("no head") << QByteArray("signal SIGSEGV\n") + head;
        QTest::newRow("letters") << QByteArray("\xff\xfe\x80garbage\n\xf0\x9f");
    }
    void whatIsNoSuchFile() {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!CrashRecord::parse(bytes));
    }

    void whatMakesNoSenseIsLeftOut_data() {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"version 0.1.0 and more",
                                 "version <b>1</b>",
                                 "qt ../../x",
                                 "build secret-key-with-letters",
                                 "build 12",
                                 "signal SIGKILL",
                                 "signal SIGSEGV key=1",
                                 "cause because",
                                 "thread main other",
                                 "started -5",
                                 "started 99999999999999999999",
                                 "stopped 12x",
                                 "exception what(): a key of 40 letters",
                                 "fatal /home/someone",
                                 "frame /home/someone/lib.so 0x10",
                                 "frame lib.so 10",
                                 "frame lib.so 0xzz",
                                 "frame lib.so 0x11111111111111111",
                                 "sending x -4 0",
                                 "link https://example.com/secret",
                                 "home /root"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("long") << QByteArray("exception ") + QByteArray(121, 'x');
        QTest::newRow("beyond the end") << QByteArray(CrashRecord::mostBytes, '\n') + "signal SIGSEGV";
    }
    void whatMakesNoSenseIsLeftOut() {
        QFETCH(const QByteArray, line);
        const auto read = CrashRecord::parse(head + line + '\n');
        QVERIFY(read);
        QVERIFY(*read == CrashRecord());
    }

    void isBounded() {
        QByteArray bytes = head;
        for (int number = 1; number <= 2'000; ++number)
            bytes += "frame a 0x1\nsending " + QByteArray::number(number) + '\n';
        const auto read = CrashRecord::parse(bytes);
        QVERIFY(read);
        QCOMPARE(read->frames.size(), 128);
        QCOMPARE(read->sending.size(), 1'000);
        QVERIFY(read->toBytes().size() < CrashRecord::mostBytes);
        QVERIFY(CrashRecord::parse(read->toBytes()) == read);
    }
};

QTEST_GUILESS_MAIN(CrashRecordTest)
#include "crash_record_test.moc"
