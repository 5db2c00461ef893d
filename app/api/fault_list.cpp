// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fault_list.h"

#include "api/json_text.h"

#include <QCoreApplication>

#include <algorithm>

void FaultList::add(const char* sentence, int position, std::string_view raw, bool kept) {
    if (!count(kept))
        return;
    list(QCoreApplication::translate("ReplyDecoder", sentence).arg(position), raw, kept);
}

void FaultList::addId(const char* sentence, const QString& id, std::string_view raw) {
    if (count(true))
        list(QCoreApplication::translate("ReplyDecoder", sentence).arg(JsonText::cleaned(id)), raw, true);
}

// Words are made only for those that are listed: a reply may have a hundred thousand.
bool FaultList::count(bool kept) {
    ++(kept ? m_faults.odd : m_faults.unread);
    return m_faults.list.size() < mostListed;
}

void FaultList::list(const QString& sentence, std::string_view raw, bool kept) {
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    QString text = QString::fromUtf8(raw.data(), std::min(static_cast<qsizetype>(raw.size()), longestRaw));
    if (static_cast<qsizetype>(raw.size()) > longestRaw)
        text += QChar(0x2026);
    m_faults.list.append({sentence, text, kept});
}
