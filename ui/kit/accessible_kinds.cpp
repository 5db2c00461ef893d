// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessible_kinds.h"

#include "ui/kit/plain_label.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QKeySequence>
#include <QStackedWidget>
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

// Qt takes every button that stays down for a check box; a tab and what opens a panel are none.
class ButtonInterface final : public QAccessibleWidget {
public:
    ButtonInterface(QAbstractButton* button, QAccessible::Role role)
        : QAccessibleWidget(button, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return button().accessibleName().isEmpty() ? button().text() : button().accessibleName();
        if (kind == QAccessible::Accelerator)
            return button().shortcut().toString(QKeySequence::NativeText);
        if (kind != QAccessible::Description || !button().accessibleDescription().isEmpty())
            return QAccessibleWidget::text(kind);
        const QString tip = plainTip(button());
        return tip == text(QAccessible::Name) ? QString() : tip;
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button().isDown();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button().isChecked();
        } else if (button().isCheckable()) {
            state.expandable = true;
            state.expanded = button().isChecked();
            state.collapsed = !button().isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return button().isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames() : QStringList();
    }
    void doAction(const QString& action) override {
        if (action == pressAction() && button().isEnabled())
            button().click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return static_cast<QAbstractButton&>(*widget()); }
};

void tellToggled(QAbstractButton& button, QAccessible::Role role) {
    QAccessible::State changed;
    if (role == QAccessible::PageTab)
        changed.selected = true;
    else
        changed.expanded = true;
    QAccessibleStateChangeEvent event(&button, changed);
    QAccessible::updateAccessibility(&event);
}

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
    if (const QVariant kind = widget->property(kindProperty); kind.isValid()) {
        const auto role = static_cast<QAccessible::Role>(kind.toInt());
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            return new ButtonInterface(button, role);
        return new KindInterface(widget, role);
    }
    // Which of its pages is shown is the program's own affair: "layered pane" says nothing to anyone.
    if (qobject_cast<QStackedWidget*>(widget) != nullptr)
        return new KindInterface(widget, QAccessible::Pane);
    if (auto* label = qobject_cast<PlainLabel*>(widget))
        return new LabelInterface(label);
    return nullptr;
}

} // namespace

void setAccessibleKind(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(kindProperty, static_cast<int>(role));
    if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        QObject::connect(button, &QAbstractButton::toggled, button, [button, role] { tellToggled(*button, role); });
    QAccessible::installFactory(makeInterface);
    // Where somebody listens, one of another kind was made as soon as the widget had a text.
    if (auto* before = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void teachAccessibleLabels() {
    QAccessible::installFactory(makeInterface); // which Qt keeps once
}
