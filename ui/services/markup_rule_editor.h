// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup.h"
#include "ui/theme/theme.h"

#include <QWidget>

class FormField;
class QComboBox;
class QGridLayout;
class QLineEdit;
class Segments;

/// The fields of one rule of one's own prices. Numbers are read as people type them, in the locale; what is wrong is
/// said beside the field while typing.
class MarkupRuleEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkupRuleEditor)

public:
    explicit MarkupRuleEditor(Theme& theme, QWidget* parent = nullptr);

    /// mayBeNone: both amounts may stay empty, which is no rule.
    void setRule(const std::optional<MarkupRule>& rule, bool mayBeNone, const QString& currency);
    [[nodiscard]] bool hasProblem() const;
    /// Into the amount that is wrong, else the first.
    void focusFirst();

Q_SIGNALS:
    /// By a person, while nothing is wrong.
    void edited(const std::optional<MarkupRule>& rule);
    /// By a person, and it cannot be read: the rule stays as it was.
    void unreadable();

private:
    void build(Theme& theme);
    void fillSteps(const Decimal& step, const QString& currency);
    void takeKind(int kind);
    void showKind();
    void read();
    [[nodiscard]] bool isOwnPrice() const;

    Segments* m_kind; ///< on top of the rate, or a price that does not follow it
    QLineEdit* m_percentEdit;
    QLineEdit* m_fixedEdit;
    QComboBox* m_stepBox;
    Segments* m_rounding;
    FormField* m_percent;
    FormField* m_fixed;
    QGridLayout* m_grid;
    bool m_mayBeNone = false;
};
