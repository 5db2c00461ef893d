// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// Tells assistive technology what a widget is that Qt takes for something else: for a plain area (a chart, a
/// notification), or for a check box: a button that is one of several tabs (PageTab), or opens a panel and closes it
/// (Button), and stays down meanwhile. Once for a widget.
void setAccessibleKind(QWidget& widget, QAccessible::Role role);

/// Every PlainLabel tells its words, also where it has a name of its own: the name says what they are about ("Charge"),
/// the description what they say ("$0.90").
void teachAccessibleLabels();
