// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_wire.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

void SoakWire::tell(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) == 0 ||
        std::fflush(stdout) != 0)
        std::_Exit(3); // nobody listens any more
}

QString SoakWire::ask(const QString& line) {
    tell(line);
    QByteArray answer;
    std::array<char, 4096> piece{};
    do {
        if (std::fgets(piece.data(), piece.size(), stdin) == nullptr)
            std::_Exit(3);
        answer += piece.data();
    } while (!answer.endsWith('\n'));
    return QString::fromUtf8(answer).trimmed();
}

bool SoakWire::nextFault(bool ofAnOrder) {
    return ask(ofAnOrder ? u"fault add"_s : u"fault"_s) == u"shut"_s;
}

void SoakWire::calm() {
    (void)ask(u"calm"_s);
}

QStringList SoakWire::idsOf(const QStringList& links) {
    QStringList ids = ask(u"ids "_s + links.join(u' ')).split(u' ');
    for (QString& id : ids)
        id = id == u"-"_s ? QString() : id;
    return ids;
}

void SoakWire::killAnother() {
    (void)ask(u"kill"_s);
}
