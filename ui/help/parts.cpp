// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/parts.h"

#include "store/library_version.h"

#include <QCoreApplication>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

} // namespace

QList<Part> parts() {
    const QString gpl = u"GPL-3.0"_s;
    const QString apache = u"Apache-2.0"_s;
    return {
        {.name = u"Orderdeck"_s,
         .version = QCoreApplication::applicationVersion(),
         .use = Words::tr("The program itself; it comes without any warranty."),
         .copyright = u"2026 The Orderdeck developers"_s,
         .licence = Words::tr("GNU General Public License, version 3 or later"),
         .licences = {gpl}},
        {.name = u"Qt"_s,
         .version = QString::fromLatin1(qVersion()),
         .use = Words::tr("Windows, network, files, translations."),
         .copyright = u"The Qt Company Ltd. and other contributors"_s,
         .licence = Words::tr("GNU Lesser General Public License, version 3"),
         .licences = {u"LGPL-3.0"_s, gpl}},
        {.name = u"SQLite"_s,
         .version = sqliteLibraryVersion(),
         .use = Words::tr("The ledger."),
         .copyright = u"D. Richard Hipp"_s,
         .licence = Words::tr("Public domain"),
         .licences = {u"public-domain"_s}},
        {.name = u"QCustomPlot"_s,
         .version = {},
         .use = Words::tr("The charts."),
         .copyright = u"2011-2021 Emanuel Eichhammer"_s,
         .licence = Words::tr("GNU General Public License, version 3 or later"),
         .licences = {gpl}},
        {.name = u"simdjson"_s,
         .version = {},
         .use = Words::tr("Reads what providers answer."),
         .copyright = u"2019-2020 Daniel Lemire, Geoff Langdale"_s,
         .licence = Words::tr("Apache License, version 2.0"),
         .licences = {apache}},
        {.name = u"libcsv"_s,
         .version = {},
         .use = Words::tr("Reads lists of orders."),
         .copyright = u"2008 Robert Gamble"_s,
         .licence = Words::tr("GNU Lesser General Public License, version 2.1 or later"),
         .licences = {u"LGPL-2.1"_s}},
        {.name = u"libxlsxwriter"_s,
         .version = {},
         .use = Words::tr("Writes exports as workbooks."),
         .copyright = u"2014-2021 John McNamara"_s,
         .licence = Words::tr("BSD License with two clauses"),
         .licences = {u"BSD-2-Clause"_s}},
        {.name = u"zlib"_s,
         .version = {},
         .use = Words::tr("Packs workbooks and the catalogs that are kept."),
         .copyright = u"1995-2013 Jean-loup Gailly, Mark Adler"_s,
         .licence = Words::tr("zlib License"),
         .licences = {u"Zlib"_s}},
        {.name = u"cpp-httplib"_s,
         .version = {},
         .use = Words::tr("The practice provider's HTTP server."),
         .copyright = u"2012 Yuji Hirose"_s,
         .licence = Words::tr("MIT License"),
         .licences = {u"Expat"_s}},
        {.name = u"QtKeychain"_s,
         .version = {},
         .use = Words::tr("Keeps API keys in the system's keychain, where that was chosen."),
         .copyright = u"2011-2018 Frank Osterfeld, François Revol, Mathias Hasselmann"_s,
         .licence = Words::tr("BSD License with two clauses"),
         .licences = {u"BSD-2-Clause"_s}},
        {.name = u"OpenSSL"_s,
         .version = QSslSocket::sslLibraryVersionString().section(u' ', 1, 1),
         .use = Words::tr("Encrypts what goes to providers."),
         .copyright = u"The OpenSSL Project Authors"_s,
         .licence = Words::tr("Apache License, version 2.0"),
         .licences = {apache}},
        {.name = u"Lucide"_s,
         .version = {},
         .use = Words::tr("The icons."),
         .copyright = u"2026 Lucide Icons and Contributors; 2013 Cole Bemis"_s,
         .licence = Words::tr("ISC License; MIT License for those made for Feather"),
         .licences = {u"Lucide"_s}},
        {.name = u"Inter"_s,
         .version = {},
         .use = Words::tr("The letters, where the font is installed."),
         .copyright = u"2016-2022 The Inter Project Authors"_s,
         .licence = Words::tr("SIL Open Font License, version 1.1"),
         .licences = {u"OFL-1.1"_s}},
        {.name = u"Roboto"_s,
         .version = {},
         .use = Words::tr("The figures, where the font is installed."),
         .copyright = u"2015 Google Inc."_s,
         .licence = Words::tr("Apache License, version 2.0"),
         .licences = {apache}},
    };
}
