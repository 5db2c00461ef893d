// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/desk_style.h"
#include "ui/theme/desktop_wishes.h"
#include "ui/theme/font_choice.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/token_pairs.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>
#include <QTimer>
#include <QWindow>

#include <array>
#include <chrono>

// The icons lie in a static library: outside of namespaces, as the macro wants it.
static void initIcons() {
    Q_INIT_RESOURCE(icons);
}

using namespace Qt::StringLiterals;

using Scheme = DesktopWishes::Scheme;

namespace {

/// Name of a state: the colours that DesktopWishes told last.
QString desktopWish() {
    return u"desktop-colours"_s;
}

constexpr std::chrono::milliseconds askingDelay(200); ///< nothing is asked of the desktop before the first frame

struct TextStyle {
    int pixels = 13;
    QFont::Weight weight = QFont::Normal;
};

TextStyle textStyle(Theme::Text text) {
    switch (text) {
    case Theme::Text::Strong:
        return {13, QFont::DemiBold};
    case Theme::Text::Small:
        return {12, QFont::Normal};
    case Theme::Text::SmallStrong:
        return {12, QFont::Medium};
    case Theme::Text::Section:
        return {11, QFont::DemiBold};
    case Theme::Text::Title:
        return {14, QFont::DemiBold};
    case Theme::Text::Brand:
        return {15, QFont::Bold};
    case Theme::Text::Subheading:
        return {17, QFont::DemiBold};
    case Theme::Text::Heading:
        return {20, QFont::DemiBold};
    case Theme::Text::Figure:
        return {26, QFont::Bold};
    case Theme::Text::Body:
        break;
    }
    return {};
}

// Its letters stand by themselves: room between them harms nothing.
bool isSpacedScript(QLocale::Script script) {
    return script == QLocale::LatinScript || script == QLocale::CyrillicScript || script == QLocale::AnyScript;
}

// What leads on or back, or begins at the side where lines begin, is mirrored with the window; a trend, a turn and what
// plays are not.
bool pointsSideways(const QString& name) {
    static const QSet<QString> names{u"arrow-left"_s,  u"chevron-left"_s, u"chevron-right"_s, u"list"_s,
                                     u"list-checks"_s, u"log-in"_s,       u"send"_s};
    return names.contains(name);
}

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.raised);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabledInk(tokens));
    return palette;
}

} // namespace

Theme::Theme(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_textFamily(textFamily(application.font()))
    , m_figureFamily(figureFamily(m_textFamily))
    , m_wishes(new DesktopWishes(this)) {
    initIcons();
    application.setStyle(new DeskStyle(*this));
    apply();
    application.installEventFilter(this);
    connect(&settings, &Settings::appearanceChanged, this, &Theme::apply);
    connect(m_wishes, &DesktopWishes::changed, this, [this] {
        keepScheme();
        apply();
    });
    QTimer::singleShot(askingDelay, m_wishes, &DesktopWishes::start);
    connect(&application, &QGuiApplication::layoutDirectionChanged, this, [this] {
        m_applied = false; // the style sheet has sides
        apply();
    });
}

Theme::~Theme() {
    m_application.setStyleSheet({});
    QApplication::setStyle(u"Fusion"_s);
}

const Tokens& Theme::tokens() const {
    if (m_contrast)
        return m_dark ? darkContrastTokens() : lightContrastTokens();
    return m_dark ? darkTokens() : lightTokens();
}

void Theme::setContrast(Contrast contrast) {
    setContrastWanted(m_settings, contrast);
    apply();
}

QColor Theme::color(Ink ink) const {
    const auto& all = tokens();
    switch (ink) {
    case Ink::Muted:
        return all.muted;
    case Ink::Accent:
        return all.accent;
    case Ink::OnAccent:
        return all.onAccent;
    case Ink::Good:
        return all.good;
    case Ink::Warn:
        return all.warn;
    case Ink::Bad:
        return all.bad;
    case Ink::Faint:
        return all.line;
    case Ink::Text:
        break;
    }
    return all.text;
}

QColor Theme::toneInk(Tone tone) const {
    static constexpr std::array inks{Ink::Muted, Ink::Accent, Ink::Good, Ink::Warn, Ink::Bad};
    return color(inks.at(static_cast<std::size_t>(tone)));
}

QColor Theme::toneGround(Tone tone) const {
    const auto& all = tokens();
    const std::array grounds{all.raised, all.selection, all.goodTint, all.warnTint, all.badTint};
    return grounds.at(static_cast<std::size_t>(tone));
}

QFont Theme::font(Text text) const {
    const auto style = textStyle(text);
    QFont font(m_textFamily);
    font.setPixelSize(style.pixels);
    font.setWeight(style.weight);
    if (text == Text::Section && isSpacedScript(QLocale().script()))
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

QFont Theme::figures(bool strong) const {
    auto font = this->font(strong ? Text::Strong : Text::Body);
    font.setFamilies({m_figureFamily, m_textFamily});
    // Digits of one width stand side by side as they are. Letters that join would come apart.
    if (isSpacedScript(QLocale().script()))
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

int Theme::rowHeight() const {
    return m_settings.density() == Density::Compact ? Size::rowCompact : Size::rowComfortable;
}

QIcon Theme::icon(const QString& name, Ink ink) const {
    QIcon icon;
    for (const int size : {Size::icon, Size::railIcon})
        icon.addPixmap(pixmap(name, ink, size, m_application.devicePixelRatio()));
    return icon;
}

QPixmap Theme::pixmap(const QString& name, Ink ink, int size, qreal devicePixelRatio) const {
    return pixmap(name, color(ink), size, devicePixelRatio);
}

QPixmap Theme::pixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) const {
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsSideways(name);
    const auto key =
        u"icon/%1/%2/%3/%4/%5"_s.arg(name).arg(color.rgba(), 0, 16).arg(size).arg(devicePixelRatio).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    auto svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        if (mirrored) {
            painter.translate(pixels, 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // The platform says that its theme changed to every window; our own changes never come as ThemeChange.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        reapplySoon();
    return QObject::eventFilter(watched, event);
}

void Theme::reapplySoon() {
    if (m_reapplying)
        return;
    m_reapplying = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reapplying = false;
            apply();
        },
        Qt::QueuedConnection);
}

void Theme::keepScheme() {
    const Scheme scheme = m_wishes->scheme().value_or(Scheme::None);
    const QByteArray told = scheme == Scheme::None ? QByteArray() : QByteArray::number(static_cast<int>(scheme));
    if (m_wishes->scheme() && m_settings.state(desktopWish()) != told)
        m_settings.setState(desktopWish(), told);
}

bool Theme::wantsDark() const {
    if (m_settings.appearance() != Appearance::System)
        return m_settings.appearance() == Appearance::Dark;
    // What the desktop's portal told, also at the last start until it has told anew: a window that opens light and
    // turns dark is a flash in a dark room.
    const auto wish = static_cast<Scheme>(m_settings.state(desktopWish()).toInt());
    if (wish == Scheme::Dark || wish == Scheme::Light)
        return wish == Scheme::Dark;
    // Qt 6.4 does not tell the system's wish, but its palette does once ours is out of the way.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool Theme::wantsContrast() const {
    const Contrast wanted = contrastWanted(m_settings);
    if (wanted != Contrast::System)
        return wanted == Contrast::More;
    QApplication::setPalette(QPalette()); // as for dark
    return m_wishes->moreContrast() || isHighContrast(QApplication::palette());
}

void Theme::apply() {
    const bool dark = wantsDark();
    const bool contrast = wantsContrast();
    const bool recolour = !m_applied || dark != m_dark || contrast != m_contrast;
    m_dark = dark;
    m_contrast = contrast;
    m_applied = true;
    const auto palette = paletteOf(tokens());
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    if (recolour) {
        QApplication::setFont(font(Text::Body));
        m_application.setStyleSheet(styleSheet(tokens(), m_contrast ? 2 : 1));
    }
    Q_EMIT changed();
}
