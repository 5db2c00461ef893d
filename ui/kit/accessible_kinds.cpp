// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_kinds.h"

#include "ui/kit/plain_label.h"

#include <QAccessibleWidget>
#include <QTextDocumentFragment>

namespace {

constexpr auto kindProperty = "accessibleKind";

// Tips are shown as rich text, made of plain.
QString plainTip(const QWidget& widget) {
    const QString tip = widget.toolTip();
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

class KindInterface final : public QAccessibleWidget {
public:
    KindInterface(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        const QString own = widget()->accessibleDescription();
        return own.isEmpty() ? plainTip(*widget()) : own;
    }
};

class LabelInterface final : public QAccessibleWidget {
public:
    explicit LabelInterface(PlainLabel* label)
        : QAccessibleWidget(label, QAccessible::StaticText) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto& label = static_cast<const PlainLabel&>(*widget());
        const QString name = label.accessibleName();
        const QString words = label.text();
        if (kind == QAccessible::Name)
            return name.isEmpty() ? words : name;
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        const QString own = label.accessibleDescription();
        const bool toldAsName = name.isEmpty() || name == words;
        if (toldAsName || words.trimmed().isEmpty())
            return own.isEmpty() && plainTip(label) != words ? plainTip(label) : own;
        return own.contains(words) ? own : own.isEmpty() ? words : words + u'\n' + own;
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override {
        auto all = QAccessibleWidget::relations(match);
        const QWidget* buddy = static_cast<const PlainLabel&>(*widget()).buddy();
        if (buddy != nullptr && match.testFlag(QAccessible::Labelled)) {
            if (auto* labelled = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(buddy)))
                all.append({labelled, QAccessible::Labelled});
        }
        return all;
    }
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (const QVariant kind = widget->property(kindProperty); kind.isValid())
        return new KindInterface(widget, static_cast<QAccessible::Role>(kind.toInt()));
    if (auto* label = qobject_cast<PlainLabel*>(widget))
        return new LabelInterface(label);
    return nullptr;
}

} // namespace

void setAccessibleKind(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(kindProperty, static_cast<int>(role));
    QAccessible::installFactory(makeInterface);
}

void teachAccessibleLabels() {
    QAccessible::installFactory(makeInterface); // which Qt keeps once
}
