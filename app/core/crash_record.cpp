// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crash_record.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView firstLine("orderdeck-session 1");
constexpr qsizetype mostFrames = 128;
constexpr qsizetype mostKeys = 1'000;

/// A value by its name and its whole form.
struct TextForm final {
    QLatin1StringView name;
    QString CrashRecord::*value;
    QRegularExpression form;
};

QRegularExpression whole(const QString& form) {
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

const QList<TextForm>& textForms() {
    static const QString word = u"[A-Za-z0-9_.:+-]{1,120}"_s;
    static const QList<TextForm> forms{
        {"version"_L1, &CrashRecord::version, whole(u"[0-9A-Za-z.+~-]{1,32}"_s)},
        {"qt"_L1, &CrashRecord::qtVersion, whole(u"[0-9A-Za-z.+~-]{1,32}"_s)},
        {"build"_L1, &CrashRecord::buildId, whole(u"[0-9a-f]{8,64}"_s)},
        {"signal"_L1, &CrashRecord::signal, whole(u"SIG(SEGV|ABRT|BUS|FPE|ILL)"_s)},
        {"cause"_L1, &CrashRecord::cause, whole(u"near-null|fault|raised|sent"_s)},
        {"thread"_L1, &CrashRecord::thread, whole(u"main|other"_s)},
        {"exception"_L1, &CrashRecord::exception, whole(word)},
        {"fatal"_L1, &CrashRecord::fatal, whole(word)},
    };
    return forms;
}

struct TimeForm final {
    QLatin1StringView name;
    qint64 CrashRecord::*value;
};
constexpr TimeForm timeForms[]{{QLatin1StringView("started"), &CrashRecord::started},
                               {QLatin1StringView("stopped"), &CrashRecord::stopped}};

void readTime(const QString& text, qint64& value) {
    static const QRegularExpression form = whole(u"[0-9]{1,12}"_s);
    if (form.match(text).hasMatch())
        value = text.toLongLong();
}

void readFrame(const QString& text, QList<CrashFrame>& frames) {
    static const QRegularExpression form = whole(u"([A-Za-z0-9_.+-]{1,64}) 0x([0-9a-f]{1,16})"_s);
    const auto match = form.match(text);
    if (match.hasMatch() && frames.size() < mostFrames)
        frames.append({match.captured(1), match.captured(2).toULongLong(nullptr, 16)});
}

void readKeys(const QString& text, QList<OrderKey>& keys) {
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        bool isNumber = false;
        const OrderKey key = word.toLongLong(&isNumber);
        if (isNumber && key > 0 && !keys.contains(key) && keys.size() < mostKeys)
            keys.append(key);
    }
}

void readLine(const QString& name, const QString& value, CrashRecord& record) {
    if (name == "frame"_L1)
        return readFrame(value, record.frames);
    if (name == "sending"_L1)
        return readKeys(value, record.sending);
    for (const TimeForm& time : timeForms) {
        if (name == time.name)
            return readTime(value, record.*time.value);
    }
    for (const TextForm& text : textForms()) {
        if (name == text.name && text.form.match(value).hasMatch())
            record.*text.value = value;
    }
}

} // namespace

std::optional<CrashRecord> CrashRecord::parse(const QByteArray& bytes) {
    const QStringList lines = QString::fromLatin1(bytes.left(mostBytes)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() || lines.first() != firstLine)
        return std::nullopt;
    CrashRecord record;
    for (const QString& line : lines) {
        if (const qsizetype space = line.indexOf(u' '); space > 0)
            readLine(line.left(space), line.mid(space + 1), record);
    }
    return record;
}

QByteArray CrashRecord::toBytes() const {
    QString text = firstLine + u'\n';
    const auto add = [&text](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            text += name + u' ' + value + u'\n';
    };
    for (const TimeForm& time : timeForms)
        add(time.name, this->*time.value == 0 ? QString() : QString::number(this->*time.value));
    for (const TextForm& form : textForms())
        add(form.name, this->*form.value);
    for (const CrashFrame& frame : frames)
        add("frame"_L1, frame.module + u" 0x"_s + QString::number(frame.offset, 16));
    QStringList keys;
    for (const OrderKey key : sending.first(qMin(sending.size(), mostKeys)))
        keys.append(QString::number(key));
    add("sending"_L1, keys.join(u' '));
    return text.toLatin1();
}
