// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refused_profile.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <tuple>

using namespace std::chrono_literals;

namespace {

// Nobody may be there to close it.
constexpr auto shownFor = 10s;

} // namespace

int refuseProfile(const QString& why) {
    std::ignore = std::fprintf(stderr, "orderdeck: %s\n", qPrintable(why));
    // Without the program's own look, which stands in the settings.
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Orderdeck"), why, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    QTimer::singleShot(shownFor, &box, &QWidget::close);
    box.show(); // the program ends when it is closed
    QApplication::exec();
    return 1;
}
