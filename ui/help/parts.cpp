// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/parts.h"

#include "store/library_version.h"

#include <QCoreApplication>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Parts", text);
}

} // namespace

QList<Part> parts() {
    const QString gpl = u"GPL-3.0"_s;
    const QString apache = u"Apache-2.0"_s;
    return {
        {.name = u"Orderdeck"_s,
         .version = QCoreApplication::applicationVersion(),
         .use = tr("The program itself; it comes without any warranty."),
         .copyright = u"2026 The Orderdeck developers"_s,
         .licence = tr("GNU General Public License, version 3 or later"),
         .licences = {gpl}},
        {.name = u"Qt"_s,
         .version = QString::fromLatin1(qVersion()),
         .use = tr("Windows, network, files, translations."),
         .copyright = u"The Qt Company Ltd. and other contributors"_s,
         .licence = tr("GNU Lesser General Public License, version 3"),
         .licences = {u"LGPL-3.0"_s, gpl}},
        {.name = u"SQLite"_s,
         .version = sqliteLibraryVersion(),
         .use = tr("The ledger."),
         .copyright = u"D. Richard Hipp"_s,
         .licence = tr("Public domain"),
         .licences = {u"public-domain"_s}},
        {.name = u"QCustomPlot"_s,
         .version = {},
         .use = tr("The charts."),
         .copyright = u"2011-2021 Emanuel Eichhammer"_s,
         .licence = tr("GNU General Public License, version 3 or later"),
         .licences = {gpl}},
        {.name = u"simdjson"_s,
         .version = {},
         .use = tr("Reads what providers answer."),
         .copyright = u"2019-2020 Daniel Lemire, Geoff Langdale"_s,
         .licence = tr("Apache License, version 2.0"),
         .licences = {apache}},
        {.name = u"libcsv"_s,
         .version = {},
         .use = tr("Reads lists of orders."),
         .copyright = u"2008 Robert Gamble"_s,
         .licence = tr("GNU Lesser General Public License, version 2.1 or later"),
         .licences = {u"LGPL-2.1"_s}},
        {.name = u"libxlsxwriter"_s,
         .version = {},
         .use = tr("Writes exports as workbooks."),
         .copyright = u"2014-2021 John McNamara"_s,
         .licence = tr("BSD License with two clauses"),
         .licences = {u"BSD-2-Clause"_s}},
        {.name = u"zlib"_s,
         .version = {},
         .use = tr("Packs workbooks and the catalogs that are kept."),
         .copyright = u"1995-2013 Jean-loup Gailly, Mark Adler"_s,
         .licence = tr("zlib License"),
         .licences = {u"Zlib"_s}},
        {.name = u"cpp-httplib"_s,
         .version = {},
         .use = tr("The practice provider's HTTP server."),
         .copyright = u"2012 Yuji Hirose"_s,
         .licence = tr("MIT License"),
         .licences = {u"Expat"_s}},
        {.name = u"QtKeychain"_s,
         .version = {},
         .use = tr("Keeps API keys in the system's keychain, where that was chosen."),
         .copyright = u"2011-2018 Frank Osterfeld, François Revol, Mathias Hasselmann"_s,
         .licence = tr("BSD License with two clauses"),
         .licences = {u"BSD-2-Clause"_s}},
        {.name = u"OpenSSL"_s,
         .version = QSslSocket::sslLibraryVersionString().section(u' ', 1, 1),
         .use = tr("Encrypts what goes to providers."),
         .copyright = u"The OpenSSL Project Authors"_s,
         .licence = tr("Apache License, version 2.0"),
         .licences = {apache}},
        {.name = u"Lucide"_s,
         .version = {},
         .use = tr("The icons."),
         .copyright = u"2026 Lucide Icons and Contributors; 2013 Cole Bemis"_s,
         .licence = tr("ISC License; MIT License for those made for Feather"),
         .licences = {u"Lucide"_s}},
        {.name = u"Inter"_s,
         .version = {},
         .use = tr("The letters, where the font is installed."),
         .copyright = u"2016-2022 The Inter Project Authors"_s,
         .licence = tr("SIL Open Font License, version 1.1"),
         .licences = {u"OFL-1.1"_s}},
        {.name = u"Roboto"_s,
         .version = {},
         .use = tr("The figures, where the font is installed."),
         .copyright = u"2015 Google Inc."_s,
         .licence = tr("Apache License, version 2.0"),
         .licences = {apache}},
    };
}
