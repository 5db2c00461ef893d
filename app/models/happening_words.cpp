// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/happening_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using Kind = HappeningKind;

namespace {

// A title has room for so many counts.
constexpr qsizetype mostInTitle = 4;
// A notice has room for so many lines.
constexpr qsizetype mostLines = 6;

struct Words {
    const char* many;  ///< "37 orders completed"
    const char* after; ///< the same behind another count: "2 partial"
    const char* one;   ///< of an order whose id is known
    const char* name;
    QLatin1StringView icon;
    Tone tone;
};

const Words& wordsOf(Kind kind) {
    static constexpr std::array<Words, happeningKindCount> words{
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) completed"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln completed"), QT_TRANSLATE_NOOP("Happening", "Order %1 completed"),
              QT_TRANSLATE_NOOP("Happening", "Orders completed"), QLatin1StringView("circle-check"), Tone::Good},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) partial"), QT_TRANSLATE_N_NOOP("Happening", "%Ln partial"),
              QT_TRANSLATE_NOOP("Happening", "Order %1 partial"), QT_TRANSLATE_NOOP("Happening", "Orders partial"),
              QLatin1StringView("circle-dot"), Tone::Warn},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) canceled"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln canceled"), QT_TRANSLATE_NOOP("Happening", "Order %1 canceled"),
              QT_TRANSLATE_NOOP("Happening", "Orders canceled or refunded"), QLatin1StringView("ban"), Tone::Neutral},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) failed"), QT_TRANSLATE_N_NOOP("Happening", "%Ln failed"),
              QT_TRANSLATE_NOOP("Happening", "Order %1 failed"), QT_TRANSLATE_NOOP("Happening", "Orders failed"),
              QLatin1StringView("circle-x"), Tone::Bad},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) late"), QT_TRANSLATE_N_NOOP("Happening", "%Ln late"),
              QT_TRANSLATE_NOOP("Happening", "Order %1 is late"), QT_TRANSLATE_NOOP("Happening", "Orders late"),
              QLatin1StringView("clock"), Tone::Warn},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) unconfirmed"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln unconfirmed"),
              QT_TRANSLATE_NOOP("Happening", "Order %1 is unconfirmed"),
              QT_TRANSLATE_NOOP("Happening", "Orders unconfirmed"), QLatin1StringView("circle-question-mark"),
              Tone::Warn},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln order(s) running again"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln running again"),
              QT_TRANSLATE_NOOP("Happening", "Order %1 is running again"),
              QT_TRANSLATE_NOOP("Happening", "Orders running again"), QLatin1StringView("repeat"), Tone::Accent},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln refill(s) completed"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln refill(s) completed"),
              QT_TRANSLATE_NOOP("Happening", "Refill of order %1 completed"),
              QT_TRANSLATE_NOOP("Happening", "Refills completed"), QLatin1StringView("refresh-cw"), Tone::Good},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln refill(s) rejected"),
              QT_TRANSLATE_N_NOOP("Happening", "%Ln refill(s) rejected"),
              QT_TRANSLATE_NOOP("Happening", "Refill of order %1 rejected"),
              QT_TRANSLATE_NOOP("Happening", "Refills rejected"), QLatin1StringView("circle-x"), Tone::Warn},
        Words{QT_TRANSLATE_NOOP("Happening", "The balance is low"), "", "",
              QT_TRANSLATE_NOOP("Happening", "Balance low"), QLatin1StringView("wallet"), Tone::Warn},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln list(s) of orders finished"), "", "",
              QT_TRANSLATE_NOOP("Happening", "Lists of orders finished"), QLatin1StringView("list-checks"), Tone::Good},
        Words{QT_TRANSLATE_N_NOOP("Happening", "%Ln list(s) of orders paused"), "", "",
              QT_TRANSLATE_NOOP("Happening", "Lists of orders paused"), QLatin1StringView("pause"), Tone::Warn},
        Words{QT_TRANSLATE_NOOP("Happening", "Services changed"), "", "",
              QT_TRANSLATE_NOOP("Happening", "Prices of favourites and running services changed"),
              QLatin1StringView("trending-up"), Tone::Accent},
        Words{QT_TRANSLATE_NOOP("Happening", "The provider is out of reach"), "", "",
              QT_TRANSLATE_NOOP("Happening", "Provider out of reach for long"), QLatin1StringView("wifi-off"),
              Tone::Bad},
        Words{QT_TRANSLATE_NOOP("Happening", "The API key was refused"), "", "",
              QT_TRANSLATE_NOOP("Happening", "API key refused"), QLatin1StringView("key-round"), Tone::Bad},
    };
    return words.at(static_cast<std::size_t>(kind));
}

QString translated(const char* words, int count = -1) {
    return QCoreApplication::translate("Happening", words, nullptr, count);
}

QString joined(const QStringList& parts) {
    QString all;
    for (const QString& part : parts)
        //: Two of several things that happened: "37 orders completed", "2 partial"
        all = all.isEmpty() ? part : QCoreApplication::translate("Happening", "%1, %2").arg(all, part);
    return all;
}

// "37 orders completed, 2 partial"; empty where no order is among them.
QString ordersText(const QMap<Kind, int>& counts) {
    QStringList parts;
    for (auto one = counts.cbegin(); one != counts.cend() && parts.size() < mostInTitle; ++one)
        parts.append(translated(parts.isEmpty() ? wordsOf(one.key()).many : wordsOf(one.key()).after, one.value()));
    return joined(parts);
}

QString withAccount(const QString& account, const QString& text) {
    //: An account's name, then what happened there
    return account.isEmpty() ? text : QCoreApplication::translate("Happening", "%1: %2").arg(account, text);
}

QString nameOf(const QList<QPair<QString, QString>>& accounts, const QString& id) {
    const auto found =
        std::find_if(accounts.cbegin(), accounts.cend(), [&](const auto& one) { return one.first == id; });
    return accounts.size() < 2 || found == accounts.cend() ? QString() : found->second;
}

} // namespace

QString happeningText(const Happening& happening) {
    const Words& words = wordsOf(happening.kind);
    if (isOfOrder(happening.kind) && happening.count == 1 && !happening.orderId.isEmpty())
        return translated(words.one).arg(happening.orderId);
    if (happening.count == 1 && happening.kind == Kind::ListFinished)
        return QCoreApplication::translate("Happening", "“%1” is placed").arg(happening.listName);
    if (happening.count == 1 && happening.kind == Kind::ListPaused)
        return QCoreApplication::translate("Happening", "“%1” is paused").arg(happening.listName);
    return translated(words.many, happening.count);
}

QString happeningDetail(const Happening& happening) {
    return isOfOrder(happening.kind) ? (happening.count == 1 ? happening.serviceName : QString()) : happening.text;
}

QString happeningIcon(HappeningKind kind) {
    return wordsOf(kind).icon;
}

Tone happeningTone(HappeningKind kind) {
    return wordsOf(kind).tone;
}

QString happeningKindName(HappeningKind kind) {
    return translated(wordsOf(kind).name);
}

NoticeText noticeText(const QList<Happening>& rows, const QList<QPair<QString, QString>>& accounts) {
    if (rows.size() == 1)
        return {happeningText(rows.first()),
                withAccount(nameOf(accounts, rows.first().accountId), happeningDetail(rows.first()))};
    QMap<Kind, int> all;
    QMap<QString, QMap<Kind, int>> byAccount;
    QStringList others;
    for (const Happening& row : rows) {
        if (isOfOrder(row.kind)) {
            all[row.kind] += row.count;
            byAccount[row.accountId][row.kind] += row.count;
            continue;
        }
        const QString detail = happeningDetail(row);
        //: What happened, then what is known more of it
        const QString text =
            detail.isEmpty()
                ? happeningText(row)
                : QCoreApplication::translate("Happening", "%1: %2", "detail").arg(happeningText(row), detail);
        others.append(withAccount(nameOf(accounts, row.accountId), text));
    }
    QStringList lines;
    if (accounts.size() > 1) {
        for (auto one = byAccount.cbegin(); one != byAccount.cend(); ++one)
            lines.append(withAccount(nameOf(accounts, one.key()), ordersText(one.value())));
    }
    lines += others;
    const QString title = ordersText(all);
    if (title.isEmpty() && !lines.isEmpty())
        return {lines.takeFirst(), lines.mid(0, mostLines).join(u'\n')};
    return {title, lines.mid(0, mostLines).join(u'\n')};
}
