// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslError>
#include <QString>

/// Why no secure connection came about, in a sentence for people: of what was found wrong with the certificates, else
/// of the words with which the handshake failed. Empty where neither says more than that it failed. used: with the
/// certificates of the other side.
[[nodiscard]] QString tlsFaultText(const QList<QSslError>& found, const QSslConfiguration& used,
                                   const QString& failure);

/// The same, of a certificate that would do but is too weak.
[[nodiscard]] QString tooWeakText();
