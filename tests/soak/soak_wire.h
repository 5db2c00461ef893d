// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What the desk's process says to the test and asks of it: lines on stdout and stdin. The caller waits for the answer,
/// in life; no time passes meanwhile.
namespace SoakWire {

void tell(const QString& line);
/// The answer's line.
[[nodiscard]] QString ask(const QString& line);

/// The provider's next request, or the next that places an order, meets the next fault of the deck; true where nobody
/// listens any more from then on.
[[nodiscard]] bool nextFault(bool ofAnOrder);
/// No faults from now on.
void calm();
/// What its owner sees on the provider's pages: the ids of the orders for these links, empty where there is none.
[[nodiscard]] QStringList idsOf(const QStringList& links);
/// Another process has its life on the profile and is killed.
void killAnother();

} // namespace SoakWire
