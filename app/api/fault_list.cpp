// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fault_list.h"

#include "api/json_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype longestSnippet = 80;
constexpr int mostSentences = 100;

} // namespace

void FaultList::add(const char* sentence, int position, std::string_view raw) {
    const auto size = std::min(static_cast<qsizetype>(raw.size()), longestSnippet);
    const QString snippet = JsonText::cleaned(QString::fromUtf8(raw.data(), size));
    add(QCoreApplication::translate("ReplyDecoder", sentence).arg(QString::number(position), snippet));
}

void FaultList::addId(const char* sentence, const QString& id) {
    add(QCoreApplication::translate("ReplyDecoder", sentence).arg(JsonText::cleaned(id)));
}

void FaultList::add(const QString& sentence) {
    if (m_sentences.size() < mostSentences)
        m_sentences.append(sentence);
    else
        ++m_unlisted;
}

QStringList FaultList::sentences() const {
    QStringList all = m_sentences;
    if (m_unlisted > 0)
        all.append(QCoreApplication::translate("ReplyDecoder", "%n more faults are not listed.", nullptr, m_unlisted));
    return all;
}
