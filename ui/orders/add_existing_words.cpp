// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/add_existing_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString counted(const char* sentence, qsizetype count) {
    return QCoreApplication::translate("AddExisting", sentence, nullptr, static_cast<int>(count));
}

QString sample(const QStringList& ids) {
    constexpr qsizetype shown = 4;
    if (ids.size() <= shown + 1)
        return ids.join(u", "_s);
    return ids.first(shown).join(u", "_s) + u" … "_s + ids.constLast();
}

} // namespace

QString understoodText(const OrderIdList& list, int perMinute) {
    if (list.ids.isEmpty())
        return QCoreApplication::translate("AddExisting", "There is no order id in this text.");
    QStringList sentences = {
        counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n id(s): %1"), list.ids.size()).arg(sample(list.ids))};
    if (list.repeated > 0)
        sentences.append(counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n were there more than once."), list.repeated));
    if (list.otherLines > 0)
        sentences.append(counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n line(s) hold no id."), list.otherLines));
    if (list.ids.size() > OrderImport::batch)
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n requests to the provider, at most %1 a minute."),
                    (list.ids.size() + OrderImport::batch - 1) / OrderImport::batch)
                .arg(QLocale().toString(perMinute)));
    return sentences.join(u'\n');
}

QString progressText(const OrderImport::Progress& progress) {
    const QLocale locale;
    return QCoreApplication::translate("AddExisting", "%1 of %2 asked about, %3 added")
        .arg(locale.toString(progress.ended), locale.toString(progress.ids), locale.toString(progress.added));
}

QString outcomeText(const OrderImport::Progress& progress) {
    QStringList sentences = {counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n order(s) added."), progress.added)};
    if (!progress.known.isEmpty())
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n were in the ledger already."), progress.known.size()));
    if (!progress.unknown.isEmpty())
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n could not be added."), progress.unknown.size()));
    if (progress.ended < progress.ids)
        sentences.append(counted(QT_TRANSLATE_N_NOOP("AddExisting", "%n were not asked about any more."),
                                 progress.ids - progress.ended));
    if (!progress.problem.isEmpty())
        sentences.append(progress.problem);
    return sentences.join(u' ');
}

QString refusedText(const OrderImport::Progress& progress) {
    QStringList lines;
    lines.reserve(progress.unknown.size());
    for (const auto& [id, words] : progress.unknown)
        lines.append(id + u'\t' + words);
    return lines.join(u'\n');
}
