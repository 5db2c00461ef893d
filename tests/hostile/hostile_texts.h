// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What a provider may write for a name, a word or a reason. Each holds the word "evil", by which it is known again.
struct HostileText final {
    const char* name;
    QString text;
};

/// stranger: the port of a server that nobody may ask; texts name it.
[[nodiscard]] QList<HostileText> hostileTexts(quint16 stranger);
