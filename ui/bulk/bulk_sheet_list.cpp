// SPDX-License-Identifier: GPL-3.0-or-later
// How a BulkSheet comes to its list, and how it hands it over.
#include "desk/account_desk.h"
#include "ui/bulk/bulk_intake.h"
#include "ui/bulk/bulk_preview.h"
#include "ui/bulk/bulk_preview_foot.h"
#include "ui/bulk/bulk_reader.h"
#include "ui/bulk/bulk_sheet.h"
#include "ui/kit/banner.h"

#include <utility>

void BulkSheet::take(const QMimeData& mime) {
    m_appending = BulkReader::fileOf(mime).isEmpty();
    if (!m_reader->readMime(mime))
        say(Tone::Warn, tr("There is no list on the clipboard: copy lines or a file first."));
}

void BulkSheet::openFile(const QString& path) {
    open();
    m_runWanted = false;
    m_appending = false;
    m_reader->readFile(path);
}

namespace {

struct Memory final {
    QString name;
    QList<BulkRow> rows;
};

} // namespace

std::any BulkSheet::memory() const {
    Memory kept{m_name, {}};
    for (const BulkItem& item : m_model->items()) {
        if (!m_handed.contains(item.line.row.line)) // else it is written down
            kept.rows.append(item.line.row);
    }
    return kept;
}

void BulkSheet::resume(const std::any& memory) {
    if (const auto* kept = std::any_cast<Memory>(&memory)) {
        m_name = kept->name;
        m_model->replace(kept->rows);
    }
}

void BulkSheet::onRead(const QString& name, const QList<BulkRow>& rows) {
    m_notice->hide();
    m_question->hide();
    m_runWanted = false;
    if (rows.isEmpty()) {
        say(Tone::Warn, tr("There are no lines in it."));
        return;
    }
    if (!m_handed.isEmpty()) { // their numbers are still those of the list that is being written down
        say(Tone::Warn, tr("A list is being written down. Give this one again in a moment."));
        return;
    }
    m_intake->clearText();
    const bool appended = m_appending && m_model->rowCount() > 0;
    if (!appended)
        m_name = name.isEmpty() ? tr("Pasted list") : name;
    if (appended)
        m_model->append(rows);
    else
        m_model->replace(rows);
}

void BulkSheet::place() {
    if (!m_desk || !m_handed.isEmpty())
        return;
    const QString busy = tr("Another list is being placed. This one can be placed when it has come to its end.");
    if (m_desk->bulk().isActive()) {
        say(Tone::Warn, busy);
        return;
    }
    QList<NewBulkLine> lines;
    for (const BulkItem& item : m_model->items()) {
        if (!isPlaceable(item, m_preview->foot().isDoubtfulWanted()))
            continue;
        lines.append({item.line.row.line, *item.line.order});
        m_handed.insert(item.line.row.line);
    }
    // They leave the list when they are written down, and not before: also where another account is shown meanwhile.
    BulkPlacer& bulk = m_desk->bulk();
    m_handing = connect(&bulk, &BulkPlacer::changed, m_model, [this, &bulk, before = bulk.list().key] {
        if (bulk.list().key != before)
            onHanded();
    });
    if (!lines.isEmpty() && bulk.place(m_name, lines))
        return;
    m_handed.clear();
    disconnect(m_handing);
    say(Tone::Warn, busy);
}

void BulkSheet::onHanded() {
    disconnect(m_handing);
    m_runWanted = true;
    m_model->removeForGood(std::exchange(m_handed, {}));
    showPart();
    focusPart();
}
