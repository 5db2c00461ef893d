// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/program_icon.h"

using namespace Qt::StringLiterals;

QIcon programIcon() {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/app/%1x%1.png"_s.arg(size), {size, size});
    return icon;
}
