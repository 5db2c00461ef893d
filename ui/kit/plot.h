// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way to QCustomPlot, for the .cpp of a chart alone: its header is written with Qt's keywords, which this
// program is compiled without (QT_NO_KEYWORDS, QT_NO_FOREACH).
#include <QObject>

#pragma push_macro("signals")
#pragma push_macro("slots")
#pragma push_macro("foreach")
#undef signals
#undef slots
#undef foreach
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach(variable, container) for (variable : container)

#include <qcustomplot.h>

#pragma pop_macro("signals")
#pragma pop_macro("slots")
#pragma pop_macro("foreach")
