// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Answer = AskedOrder::Answer;

QString barWords(Ask ask, AskBar bar, int orders) {
    switch (bar) {
    case AskBar::NotPlaced:
        return QCoreApplication::translate("Asking", "%Ln was/were not placed", nullptr, orders);
    case AskBar::NotOffered:
        return ask == Ask::Refill
                   ? QCoreApplication::translate("Asking", "%Ln has/have no refill", nullptr, orders)
                   : QCoreApplication::translate("Asking", "%Ln cannot be canceled by their service", nullptr, orders);
    case AskBar::Running:
        return QCoreApplication::translate("Asking", "%Ln is/are still running", nullptr, orders);
    case AskBar::Ended:
        return ask == Ask::Refill
                   ? QCoreApplication::translate("Asking", "%Ln was/were canceled or failed", nullptr, orders)
                   : QCoreApplication::translate("Asking", "%Ln has/have ended already", nullptr, orders);
    case AskBar::Open:
        return ask == Ask::Refill
                   ? QCoreApplication::translate("Asking", "%Ln has/have an open refill", nullptr, orders)
                   : QCoreApplication::translate("Asking", "%Ln was/were asked already", nullptr, orders);
    case AskBar::None:
        break;
    }
    return QCoreApplication::translate("Asking", "%Ln for another reason", nullptr, orders);
}

QString notAsked(Ask ask, const AskedCounts& counts) {
    const int orders = counts.count(Answer::NotAsked);
    QStringList reasons;
    for (auto bar = counts.bars.cbegin(); bar != counts.bars.cend(); ++bar) {
        if (bar.key() != AskBar::None)
            reasons.append(barWords(ask, bar.key(), bar.value()));
    }
    if (reasons.isEmpty())
        return QCoreApplication::translate("Asking", "%Ln not asked.", nullptr, orders);
    if (const int others = counts.bars.value(AskBar::None); others > 0)
        reasons.append(barWords(ask, AskBar::None, others));
    //: How many, then the reasons ("30 are still running, 7 have no refill")
    return QCoreApplication::translate("Asking", "%Ln not asked: %1.", nullptr, orders).arg(reasons.join(u", "_s));
}

} // namespace

QString answerText(Ask ask, const AskedOrder& order) {
    switch (order.answer) {
    case Answer::Taken:
        return ask == Ask::Refill
                   ? QCoreApplication::translate("Asking", "Refill %1").arg(order.text)
                   : QCoreApplication::translate("Asking", "Cancel asked; canceled when the order's status says so");
    case Answer::NotKnown:
        return QCoreApplication::translate(
                   "Asking", "%1 The provider may have taken it all the same. It is not asked again by itself.")
            .arg(order.text);
    case Answer::Refused:
    case Answer::NotSent:
    case Answer::NotAsked:
        break;
    }
    return order.text;
}

QString answerIcon(Answer answer) {
    switch (answer) {
    case Answer::Taken:
        return u"circle-check"_s;
    case Answer::Refused:
        return u"circle-x"_s;
    case Answer::NotKnown:
        return u"circle-question-mark"_s;
    case Answer::NotSent:
        return u"circle-alert"_s;
    case Answer::NotAsked:
        break;
    }
    return u"info"_s;
}

Tone answerTone(Answer answer) {
    switch (answer) {
    case Answer::Taken:
        return Tone::Good;
    case Answer::Refused:
        return Tone::Bad;
    case Answer::NotKnown:
    case Answer::NotSent:
        return Tone::Warn;
    case Answer::NotAsked:
        break;
    }
    return Tone::Neutral;
}

void AskedCounts::add(const AskedOrder& order) {
    ++answers[order.answer];
    if (order.answer == Answer::NotAsked)
        ++bars[order.bar];
}

int AskedCounts::all() const {
    return std::accumulate(answers.cbegin(), answers.cend(), 0);
}

QString askedSummary(Ask ask, const AskedCounts& counts) {
    QStringList sentences;
    const int taken = counts.count(Answer::Taken);
    if (taken > 0 && ask == Ask::Refill)
        sentences.append(QCoreApplication::translate("Asking", "%Ln refill(s) asked for.", nullptr, taken));
    else if (taken > 0)
        sentences.append(QCoreApplication::translate("Asking",
                                                     "The provider was asked to cancel %Ln order(s). They are "
                                                     "canceled when their status says so.",
                                                     nullptr, taken));
    if (const int refused = counts.count(Answer::Refused); refused > 0)
        sentences.append(QCoreApplication::translate("Asking", "%Ln refused by the provider.", nullptr, refused));
    if (const int lost = counts.count(Answer::NotKnown); lost > 0)
        sentences.append(
            QCoreApplication::translate("Asking", "%Ln perhaps taken: the answer was lost.", nullptr, lost));
    if (const int unsent = counts.count(Answer::NotSent); unsent > 0)
        sentences.append(QCoreApplication::translate("Asking", "%Ln did not reach the provider.", nullptr, unsent));
    if (counts.count(Answer::NotAsked) > 0)
        sentences.append(notAsked(ask, counts));
    return sentences.join(u' ');
}

QString askingProgress(Ask ask, int done, int total) {
    const QLocale locale;
    const QString text = ask == Ask::Refill ? QCoreApplication::translate("Asking", "Asking for refills: %1 of %2")
                                            : QCoreApplication::translate("Asking", "Asking to cancel: %1 of %2");
    return text.arg(locale.toString(done), locale.toString(total));
}
