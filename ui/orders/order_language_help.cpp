// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_language_help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QList<QPair<QString, QString>> orderLanguageHelp() {
    const auto said = [](const char* text) { return QCoreApplication::translate("OrderLanguageHelp", text); };
    return {
        {u"23501"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Part of an order id, link or service name"))},
        {u"instagram likes"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Both words, in any order"))},
        {u"\"real followers\""_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Exactly these words"))},
        {u"-bot"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Without this word"))},
        {u"likes OR views"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "One of the two"))},
        {u"(likes OR views) -bot"_s,
         said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Brackets say what belongs together"))},
        {u"status:partial"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "In this status"))},
        {u"status:attention"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "A person should look"))},
        {u"status:hidden"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Put away; so status:archived"))},
        {u"service:101"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Of the service with this id"))},
        {u"service:\"followers 10k\""_s,
         said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "The service’s name has these words"))},
        {u"placed:today"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Placed today; so yesterday, 24h, 2w"))},
        {u"placed:7d"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Placed in the last 7 days"))},
        {u"placed:2026-11-01..2026-11-20"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Placed in these days"))},
        {u"charge>0.5"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Cost more than 0.5"))},
        {u"charge:0.1..0.5"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Cost from 0.1 to 0.5"))},
        {u"tag:client"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "With this tag of yours; so -tag: without it"))},
        {u"tag:cl*"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "A tag begins like this; tag:* with any tag"))},
        {u"account:name"_s, said(QT_TRANSLATE_NOOP("OrderLanguageHelp", "Of the accounts whose name has this word"))},
    };
}
