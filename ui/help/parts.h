// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A part that the program is made of or works with, made by others, and under what licence.
struct Part final {
    QString name;
    QString version; ///< of what runs, where that can be told; else empty
    QString use;     ///< what it does here, for people
    QString copyright;
    QString licence;      ///< its usual name
    QStringList licences; ///< of licenceText()
};

/// The program itself first, then its parts by weight.
[[nodiscard]] QList<Part> parts();
