// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// Tells assistive technology what a widget is that Qt takes for a plain area (a chart, a notification).
void setAccessibleKind(QWidget& widget, QAccessible::Role role);

/// Every PlainLabel tells its words, also where it has a name of its own: the name says what they are about ("Charge"),
/// the description what they say ("$0.90").
void teachAccessibleLabels();
