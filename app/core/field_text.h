// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

/// Why a link cannot be sent, a sentence for people, translated; empty when it can. Spaces, control and invisible
/// characters and schemes other than http and https are refused; "example.com/x" and "@user" have no scheme and are
/// fine.
[[nodiscard]] QString linkProblem(QStringView link);

/// The items of a list that is typed one a line: trimmed, empty lines dropped.
[[nodiscard]] QStringList listItems(const QString& text);

/// A day as the API writes it, d/m/Y ("31/12/2026"), or as 2026-12-31; an invalid date for anything else.
[[nodiscard]] QDate parseDay(const QString& text);
