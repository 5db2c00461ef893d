// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/contrast_settings.h"
#include "store/settings.h"
#include "ui/theme/desktop_wishes.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

/// The look: tokens, fonts and icons for light and dark, following the system or the settings, live. One per program,
/// handed to every widget that draws; style sheet and palette are made from it alone.
class Theme final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Text : quint8 { Body, Strong, Small, SmallStrong, Section, Title, Brand, Subheading, Heading, Figure };
    enum class Ink : quint8 { Text, Muted, Accent, OnAccent, Good, Warn, Bad, Faint };

    Theme(QApplication& application, Settings& settings, QObject* parent = nullptr);
    /// Gives the application a style back that does not need this object.
    ~Theme() override;

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Tokens& tokens() const;
    /// Stronger inks, lines of twice the width, and chips with an outline: as the desktop or a person wishes.
    [[nodiscard]] bool hasMoreContrast() const { return m_contrast; }
    void setContrast(Contrast contrast);
    /// The desktop's user wants nothing to slide or fade.
    [[nodiscard]] bool isMotionReduced() const { return m_wishes->lessMotion(); }
    [[nodiscard]] DesktopWishes& wishes() { return *m_wishes; }
    /// Faint is for ornaments that say nothing by themselves; text is never drawn in it.
    [[nodiscard]] QColor color(Ink ink) const;
    /// Ink and ground of a chip of this tone.
    [[nodiscard]] QColor toneInk(Tone tone) const;
    [[nodiscard]] QColor toneGround(Tone tone) const;
    [[nodiscard]] QFont font(Text text) const;
    /// Digits of one width, for columns of figures.
    [[nodiscard]] QFont figures(bool strong = false) const;
    [[nodiscard]] int rowHeight() const;
    /// An icon of resources/icons ("star"), tinted; cached per theme, name, ink and size.
    [[nodiscard]] QIcon icon(const QString& name, Ink ink = Ink::Text) const;
    [[nodiscard]] QPixmap pixmap(const QString& name, Ink ink, int size, qreal devicePixelRatio) const;
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) const;

Q_SIGNALS:
    /// Colours, fonts or density changed; the application's palette and style sheet are already the new ones.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void reapplySoon();
    void keepScheme(); ///< for the next start
    [[nodiscard]] bool wantsDark() const;
    [[nodiscard]] bool wantsContrast() const;

    QApplication& m_application;
    Settings& m_settings;
    QString m_textFamily;
    QString m_figureFamily;
    bool m_dark = false;
    bool m_applied = false;
    bool m_reapplying = false;
    bool m_contrast = false;
    DesktopWishes* m_wishes;
};
