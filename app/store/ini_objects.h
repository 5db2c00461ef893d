// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The bytes of an ini file in which QSettings finds texts where it would have made objects of Qt's types of a value
/// ("@Variant(…)", "@DateTime(…)"): those are read by lengths that the file names, up to more than there is memory.
/// None of our settings is one. The same bytes where there is none.
[[nodiscard]] QByteArray withoutObjects(const QByteArray& ini);
