// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contrast_settings.h"

#include "store/settings.h"

using namespace Qt::StringLiterals;

namespace {

const QString stateName = u"contrast"_s;

} // namespace

Contrast contrastWanted(const Settings& settings) {
    const QByteArray kept = settings.state(stateName);
    return kept == "more" ? Contrast::More : kept == "usual" ? Contrast::Usual : Contrast::System;
}

void setContrastWanted(Settings& settings, Contrast contrast) {
    settings.setState(stateName, contrast == Contrast::More    ? QByteArray("more")
                                 : contrast == Contrast::Usual ? QByteArray("usual")
                                                               : QByteArray());
}
