// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

/// A push button in the program's look; icon and inks follow the theme. Made by the functions below.
class Button final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)

public:
    enum class Kind : quint8 { Primary, Plain, Icon, Quiet };

    Button(Theme& theme, Kind kind, const QString& iconName, const QString& text, QWidget* parent);

    /// Visible text and accessible name, together.
    void setText(const QString& text);
    void setIconName(const QString& name);
    /// Without its words, where there is no room: the icon alone, with the words as tooltip.
    void setTextShown(bool shown);
    /// Whether it says anything without its words.
    [[nodiscard]] bool hasIcon() const { return !m_iconName.isEmpty(); }
    /// How wide it is with its words and without.
    [[nodiscard]] int wholeWidth() const;
    [[nodiscard]] int iconWidth() const;
    /// A key's name beside the text, in a smaller font: "Enter".
    void setHint(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter presses it, too

private:
    [[nodiscard]] bool isIconOnly() const { return m_kind == Kind::Icon || !m_textShown; }
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QColor ink() const;

    Theme& m_theme;
    Kind m_kind;
    QString m_iconName;
    QString m_hint;
    bool m_textShown = true;
};

/// The one main action of a page or form: filled, 36 high.
[[nodiscard]] Button* primaryButton(Theme& theme, const QString& text, QWidget* parent = nullptr);
/// Any other action: outlined, 32 high. iconName may be empty.
[[nodiscard]] Button* plainButton(Theme& theme, const QString& iconName, const QString& text,
                                  QWidget* parent = nullptr);
/// An outlined square with an icon; the name is also its tooltip.
[[nodiscard]] Button* iconButton(Theme& theme, const QString& iconName, const QString& accessibleName,
                                 QWidget* parent = nullptr);
/// Words in accent ink without an outline: "Show", "Back".
[[nodiscard]] Button* quietButton(Theme& theme, const QString& iconName, const QString& text,
                                  QWidget* parent = nullptr);
