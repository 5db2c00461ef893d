// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/segments.h"
#include "ui/shell/rail_button.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

QString whereOf(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    return parent == nullptr ? QString() : QString::fromLatin1(parent->metaObject()->className());
}

// A label that shortens its text asks for less than the text needs; wrapped, it must be high enough.
bool isCut(const PlainLabel& label) {
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    const int needed = label.sizeHint().width() - (label.width() - room.width());
    return label.minimumSizeHint().width() >= label.sizeHint().width() && needed > room.width();
}

bool isCut(const QAbstractButton& button) {
    // What another wrote is cut where it must be, and its tooltip is whole.
    if (button.text().isEmpty() ||
        (qobject_cast<const Segments*>(button.parentWidget()) != nullptr && !button.toolTip().isEmpty()))
        return false;
    // It asks for more room around its words than it needs to paint them whole.
    constexpr int spare = 4 * Size::step;
    if (const auto* own = qobject_cast<const Button*>(&button))
        return own->width() < own->sizeHint().width() - spare;
    if (qobject_cast<const RailButton*>(&button) != nullptr)
        return button.width() < button.sizeHint().width();
    if (qobject_cast<const QCheckBox*>(&button) != nullptr || qobject_cast<const QRadioButton*>(&button) != nullptr)
        return button.width() < button.sizeHint().width();
    return false; // those that paint themselves shorten what a person wrote
}

} // namespace

QStringList cutTexts(const QWidget& below) {
    QStringList cut;
    for (const auto* label : below.findChildren<PlainLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty() && isCut(*label))
            cut.append(u"%1 in %2"_s.arg(label->text(), whereOf(*label)));
    }
    for (const auto* button : below.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && isCut(*button))
            cut.append(u"%1 in %2"_s.arg(button->text(), whereOf(*button)));
    }
    for (const auto* table : below.findChildren<DataTable*>()) {
        const auto* header = table->horizontalHeader();
        for (int at = 0; table->isVisible() && at < header->count(); ++at) {
            if (!header->isSectionHidden(at) && header->sectionSize(at) < header->sectionSizeHint(at))
                cut.append(u"%1 in the head of %2: %3 of %4"_s.arg(
                    table->model()->headerData(at, Qt::Horizontal).toString(), table->accessibleName(),
                    QString::number(header->sectionSize(at)), QString::number(header->sectionSizeHint(at))));
        }
    }
    return cut;
}
