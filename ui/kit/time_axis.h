// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;

/// What the axes of charts over time have in common (QCustomPlot).
namespace TimeAxis {

/// The axis below is one of times (seconds since 1970): at most `most` labels, and only as many as there is room for.
void setUp(QCustomPlot& plot, int most);
/// "Nov 24", "14:05": as fine as a span of seconds needs, so that no two labels are alike.
void setSpan(QCustomPlot& plot, double seconds);
/// In a mirrored window figures stand at the right, where lines begin; time goes on from left to right.
void mirrorFigures(QCustomPlot& plot);

} // namespace TimeAxis
