// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/export_choices.h"

#include "ui/kit/segments.h"

#include <QDataStream>
#include <QGridLayout>
#include <QIODevice>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("export/style");
constexpr std::array separators = {',', ';', '\t'};

// Where a comma stands in numbers, spreadsheets divide columns by semicolons.
int customarySeparator() {
    return QLocale().decimalPoint() == u","_s ? 1 : 0;
}

} // namespace

ExportChoices::ExportChoices(Theme& theme, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_format(new Segments(theme, tr("Format"), {tr("Workbook (XLSX)"), tr("CSV")}, this))
    , m_separator(new Segments(theme, tr("Separator"), {tr("Comma"), tr("Semicolon"), tr("Tab")}, this))
    , m_separatorLabel(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("Separator"), this))
    , m_note(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * Size::step);
    grid->setVerticalSpacing(2 * Size::step);
    grid->addWidget(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("Format"), this), 0, 0);
    grid->addWidget(m_format, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_separatorLabel, 1, 0);
    grid->addWidget(m_separator, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_note, 2, 1);
    grid->setColumnStretch(1, 1);
    m_note->setWordWrap(true);
    // Two lines are kept free: nothing moves when another format is chosen.
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    restore();
    follow();
    for (const Segments* choice : {m_format, m_separator}) {
        connect(choice, &Segments::chosen, this, [this] {
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream << m_format->current() << m_separator->current();
            m_settings.setState(stateName, bytes);
            follow();
        });
    }
}

void ExportChoices::restore() {
    int format = 0;
    int separator = 0;
    QDataStream stream(m_settings.state(stateName));
    stream >> format >> separator;
    const bool kept = stream.status() == QDataStream::Ok;
    m_format->setCurrent(kept ? format : 0);
    m_separator->setCurrent(kept ? separator : customarySeparator());
}

ExportStyle ExportChoices::style() const {
    ExportStyle style;
    style.format = static_cast<ExportFormat>(m_format->current());
    style.separator = separators.at(static_cast<std::size_t>(m_separator->current()));
    // What reads semicolons reads numbers as this language writes them.
    if (style.separator == ';')
        style.decimalMark = QLocale().decimalPoint().front();
    return style;
}

void ExportChoices::setFormat(ExportFormat format) {
    m_format->setCurrent(static_cast<int>(format));
    follow();
}

void ExportChoices::follow() {
    const ExportStyle chosen = style();
    const bool csv = chosen.format == ExportFormat::Csv;
    m_separator->setEnabled(csv);
    m_separatorLabel->setEnabled(csv);
    const QString example = u"1234"_s + chosen.decimalMark + u'5';
    m_note->setText(
        csv ? tr("UTF-8, with numbers written like %1. What a spreadsheet would take for a formula stays text.")
                  .arg(example)
            : tr("Numbers are numbers and ids stay text; the head stays in sight and has filters."));
}
