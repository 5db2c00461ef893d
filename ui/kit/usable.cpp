// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/usable.h"

#include "ui/kit/plain_tip.h"

#include <QAbstractButton>
#include <QVariant>

namespace {

constexpr auto ownTip = "tipWhileUsable";

} // namespace

void setUsable(QAbstractButton& button, bool usable, const QString& whyNot) {
    if (button.isEnabled() && !usable)
        button.setProperty(ownTip, button.toolTip());
    button.setEnabled(usable);
    if (!usable)
        button.setToolTip(plainTip(whyNot));
    else if (const QVariant tip = button.property(ownTip); tip.isValid()) {
        button.setToolTip(tip.toString());
        button.setProperty(ownTip, {});
    }
    button.setAccessibleDescription(usable ? QString() : whyNot);
}
