// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "decoded_text.h"
#include "decoder_cases.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString repliesFolder() {
    return QStringLiteral(ORDERDECK_TEST_DATA "/replies/");
}

QByteArray readReply(const QString& file) {
    QFile reply(repliesFolder() + file);
    return reply.open(QIODevice::ReadOnly) ? reply.readAll() : "no such file: " + file.toUtf8();
}

QList<DecoderCase> allCases() {
    QList<DecoderCase> cases;
    for (const auto& some : {orderCases(), otherCases()})
        cases.append(QList<DecoderCase>(some.begin(), some.end()));
    return cases;
}

} // namespace

/// Each reply under tests/data/replies, decoded and compared with what must come out of it; and what no reply may do.
class DecoderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void coversEveryFile();
    void boundsDepth_data();
    void boundsDepth();
    void boundsWords();
    void boundsFaults();
    void keepsTheTextOfFaults();
    void keepsTheOthersOfABrokenElement_data();
    void keepsTheOthersOfABrokenElement();
    void keepsAnyName_data();
    void keepsAnyName();
    void keepsAHundredThousandAlike();
    void neverTakesAnIdFromACutOffReply_data();
    void neverTakesAnIdFromACutOffReply();
    void readsNothingBehindTheBody();
    void survivesEveryDamage();
};

void DecoderTest::decodes_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QString>("expected");
    for (const DecoderCase& one : allCases()) {
        QTest::addRow("%s as %s, HTTP %d", one.file, one.call, one.httpStatus)
            << QString::fromUtf8(one.file) << QString::fromUtf8(one.call) << one.httpStatus
            << QString::fromUtf8(one.expected);
    }
}

void DecoderTest::decodes() {
    QFETCH(QString, file);
    QFETCH(QString, call);
    QFETCH(int, httpStatus);
    QTEST(decodedText(call, readReply(file), httpStatus), "expected");
}

void DecoderTest::coversEveryFile() {
    QSet<QString> left;
    for (QDirIterator it(repliesFolder(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        left.insert(it.next().mid(repliesFolder().size()));
    QVERIFY(left.size() > 100);
    for (const DecoderCase& one : allCases())
        left.remove(QString::fromUtf8(one.file));
    QCOMPARE(left, QSet<QString>());
}

void DecoderTest::boundsDepth_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto nested = [](int depth, const QByteArray& open, const QByteArray& close) {
        return open.repeated(depth) + "1" + close.repeated(depth);
    };
    QTest::newRow("arrays") << nested(100, "[", "]") << u"Unexpected"_s;
    QTest::newRow("members") << nested(100, "{\"a\":", "}") << u"Unexpected"_s;
    QTest::newRow("very deep") << nested(1'000'000, "[", "]") << u"Unexpected"_s;
    QTest::newRow("deep and cut off") << QByteArray("[").repeated(1'000'000) << u"NotJson"_s;
    QTest::newRow("many values") << QByteArray("{\"a\":[" + QByteArray("1,").repeated(1'000'000) + "1]}")
                                 << u"Unexpected"_s;
    QTest::newRow("deep beside an order id")
        << QByteArray("{\"order\":5,\"a\":" + nested(100, "[", "]") + "}") << u"Unexpected"_s;
}

void DecoderTest::boundsDepth() {
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    for (const QString& call : {u"add"_s, u"services"_s, u"statuses"_s, u"cancels"_s})
        QCOMPARE(decodedText(call, body, 200).section(u' ', 0, 0), kind);
    const auto deepest = QByteArray("{\"order\":5,\"a\":") + QByteArray("[").repeated(ReplyDecoder::maxDepth - 1) +
                         QByteArray("]").repeated(ReplyDecoder::maxDepth - 1) + "}";
    QCOMPARE(decodedText(u"add"_s, deepest, 200), u"5"_s);
}

void DecoderTest::boundsWords() {
    const auto error = ReplyDecoder::add("{\"error\":\"" + QByteArray("wörd ").repeated(100'000) + "\"}", 200).error();
    QCOMPARE(error.kind, ErrorKind::Provider);
    QVERIFY(error.providerText.startsWith(u"wörd wörd"_s));
    QVERIFY(error.providerText.size() <= 500);
    QVERIFY(ReplyDecoder::add(QByteArray("no json ").repeated(100'000), 200).error().providerText.size() <= 500);
}

void DecoderTest::boundsFaults() {
    QByteArray body = "[";
    for (int i = 0; i < 5'000; ++i)
        body += "\"" + QByteArray("x").repeated(300) + "\",";
    body += R"({"service":1,"name":"A","rate":"1"}])";
    const auto reply = ReplyDecoder::services(body, 200);
    QVERIFY(reply);
    QCOMPARE(reply.value().catalog->size(), 1);
    const ReplyFaults& faults = reply.value().faults;
    QCOMPARE(faults.list.size(), 100);
    QCOMPARE(faults.unread, 5'000);
    QCOMPARE(faults.odd, 0);
    for (const ReplyFault& fault : faults.list) {
        QVERIFY(fault.sentence.size() < 200);
        QCOMPARE(fault.raw, u'"' + QString(300, u'x') + u'"');
    }
}

void DecoderTest::keepsTheTextOfFaults() {
    const QByteArray odd = R"({"service":1,"name":"a \"}\" b","rate":"1","min":5,"max":2})";
    const QByteArray twice = R"({"service": 1, "name": "{again}", "rate": "2"})";
    const QByteArray rateless = R"({"service":2,"name":")" + QByteArray("ö").repeated(4'000) + R"("})";
    const auto reply = ReplyDecoder::services("[" + odd + " , " + twice + ",\n" + rateless + ",[1, {\"a\":2}]]", 200);
    QVERIFY(reply);
    QCOMPARE(reply.value().catalog->size(), 2);
    const ReplyFaults& faults = reply.value().faults;
    QCOMPARE(faults.unread, 2);
    QCOMPARE(faults.odd, 2);
    QCOMPARE(faults.list.size(), 4);
    QCOMPARE(faults.list.at(0).raw.toUtf8(), odd);
    QVERIFY(faults.list.at(0).kept);
    QVERIFY(faults.list.at(1).raw.startsWith(u"{\"service\":2,\"name\":\"ööö"_s));
    QVERIFY(faults.list.at(1).raw.endsWith(u'…'));
    QVERIFY(faults.list.at(1).raw.toUtf8().size() < 4'200);
    QVERIFY(!faults.list.at(1).kept);
    QCOMPARE(faults.list.at(2).raw, u"[1, {\"a\":2}]"_s);
    QCOMPARE(faults.list.at(3).raw.toUtf8(), twice);
    QVERIFY(faults.list.at(3).kept);
}

// One element that is no JSON does not take the others with it.
void DecoderTest::keepsTheOthersOfABrokenElement_data() {
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("comma") << QByteArray(R"({"service":2 "name":"B","rate":"1"})");
    QTest::newRow("value") << QByteArray(R"({"service":2,"name":,"rate":"1"})");
    QTest::newRow("quote") << QByteArray(R"({"service":2,"name":"B,"rate":"1"})");
    QTest::newRow("quote within") << QByteArray(R"({"service":2,"name":"B "fast" one","rate":"1"})");
    QTest::newRow("brackets") << QByteArray(R"({"service":2,"name":["B","rate":"1"})");
    QTest::newRow("words") << QByteArray(R"({"service":2,<b>Warning</b>: division by zero})");
}

void DecoderTest::keepsTheOthersOfABrokenElement() {
    QFETCH(QByteArray, broken);
    const QByteArray first = R"({"service":1,"name":"A [max 10K]","rate":"1"})";
    const QByteArray last = R"({"service":3,"name":"C","rate":"1"})";
    for (const QByteArray& body :
         {"[" + first + ", " + broken + " ,\n" + last + "]\n", "[" + broken + "," + first + "," + last + "]",
          "[" + first + "," + last + "," + broken + "]"}) {
        const auto reply = ReplyDecoder::services(body, 200);
        QVERIFY2(reply, body.constData());
        QCOMPARE(reply.value().catalog->size(), 2);
        QCOMPARE(reply.value().catalog->name(0), u"A [max 10K]"_s);
        QCOMPARE(reply.value().catalog->id(1), u"3"_s);
        QCOMPARE(reply.value().faults.unread, 1);
        QCOMPARE(reply.value().faults.list.first().raw.toUtf8(), broken);
        // Of a reply that breaks off nobody knows what is missing, wherever it does.
        for (qsizetype size = 0; size < body.size() - 2; ++size)
            QVERIFY2(!ReplyDecoder::services(body.left(size), 200), body.left(size).constData());
    }
    QVERIFY(!ReplyDecoder::services("[" + broken + "]", 200));
}

// What the wild sends as a name is kept as it is: nothing of it can break the reading of the others.
void DecoderTest::keepsAnyName_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString();
    QTest::newRow("10,000 characters") << QString(10'000, u'é');
    QTest::newRow("combining marks alone") << u"\u0301\u0308\u20DD\u0301"_s;
    QTest::newRow("right to left") << u"متابعون انستقرام \u200F123"_s;
    QTest::newRow("direction marks") << u"\u202Eabc\u202C"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🔥⚡"_s;
    QTest::newRow("markup") << u"<b>bold</b> &amp; {\"service\":2}"_s;
}

void DecoderTest::keepsAnyName() {
    QFETCH(QString, name);
    const QJsonObject first{{u"service"_s, 1}, {u"name"_s, name}, {u"rate"_s, u"0.9"_s}};
    const QJsonObject second{{u"service"_s, u"2"_s}, {u"name"_s, u"B"_s}, {u"rate"_s, 1}};
    const auto reply =
        ReplyDecoder::services(QJsonDocument(QJsonArray{first, second}).toJson(QJsonDocument::Compact), 200);
    QVERIFY(reply);
    QCOMPARE(reply.value().faults, ReplyFaults());
    QCOMPARE(reply.value().catalog->size(), 2);
    QCOMPARE(reply.value().catalog->name(0), name);
    QCOMPARE(reply.value().catalog->name(1), u"B"_s);
}

void DecoderTest::keepsAHundredThousandAlike() {
    QByteArray body = "[";
    for (int i = 0; i < 100'000; ++i)
        body += R"({"service":7,"name":"A","type":"Default","category":"C","rate":"1"},)";
    body.back() = ']';
    const auto reply = ReplyDecoder::services(body, 200);
    QVERIFY(reply);
    QCOMPARE(reply.value().catalog->size(), 100'000);
    QCOMPARE(reply.value().faults.odd, 99'999);
    QCOMPARE(reply.value().faults.list.size(), 100);
    QCOMPARE(reply.value().catalog->find(u"7"_s), 0);
}

void DecoderTest::neverTakesAnIdFromACutOffReply_data() {
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("number") << QByteArray(R"({"order": 23501})");
    QTest::newRow("text") << QByteArray(R"({"order":"23501"})");
    QTest::newRow("in the middle") << QByteArray(R"({"status":"success","order":23501,"charge":"1.5"})");
    QTest::newRow("in data") << QByteArray(R"({"status":"success","data":{"order":23501}})");
    QTest::newRow("in an array") << QByteArray(R"([{"order":23501}])");
    QTest::newRow("behind a warning") << QByteArray("<b>Warning</b>: [x] {y}<br />\n{\"order\":23501}");
}

void DecoderTest::neverTakesAnIdFromACutOffReply() {
    QFETCH(QByteArray, whole);
    QCOMPARE(decodedText(u"add"_s, whole, 200), u"23501"_s);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto decoded = ReplyDecoder::add(whole.left(size), 200);
        // Where a part is whole by itself, its id is the right one.
        if (decoded)
            QCOMPARE(decoded.value(), u"23501"_s);
        else
            QVERIFY(decoded.error().kind == ErrorKind::NotJson || decoded.error().kind == ErrorKind::Unexpected);
        if (!whole.left(size).contains("23501"))
            QVERIFY(!decoded);
    }
}

void DecoderTest::readsNothingBehindTheBody() {
    // Room behind the body still holds what stood there before.
    QByteArray body = R"({"order": 23501})";
    body.reserve(1'000);
    body.append(QByteArray("}").repeated(500));
    body.resize(16);
    QCOMPARE(decodedText(u"add"_s, body, 200), u"23501"_s);
    for (const qsizetype size : {15, 14, 13, 12}) {
        body.resize(size);
        QCOMPARE(ReplyDecoder::add(body, 200).error().kind, ErrorKind::NotJson);
    }
    const QByteArray raw = R"({"order": 23501}}}}})";
    QCOMPARE(decodedText(u"add"_s, QByteArray::fromRawData(raw.constData(), 16), 200), u"23501"_s);
    QCOMPARE(ReplyDecoder::add(QByteArray::fromRawData(raw.constData(), 13), 200).error().kind, ErrorKind::NotJson);
}

// Nothing to compare: each of these must come back, and the sanitizers must find nothing on the way.
void DecoderTest::survivesEveryDamage() {
    int decoded = 0;
    for (const DecoderCase& one : allCases()) {
        const QString call = QString::fromUtf8(one.call);
        const QByteArray body = readReply(QString::fromUtf8(one.file)).left(1'000);
        for (qsizetype at = 0; at < body.size(); ++at) {
            for (const char other : {'"', '}', '\\', '\xff'}) {
                QByteArray damaged = body;
                damaged[at] = other;
                decoded += decodedText(call, damaged, one.httpStatus).isNull() ? 0 : 1;
            }
            decoded += decodedText(call, body.left(at), one.httpStatus).isNull() ? 0 : 1;
        }
    }
    QVERIFY(decoded > 10'000);
}

QTEST_GUILESS_MAIN(DecoderTest)
#include "decoder_test.moc"
