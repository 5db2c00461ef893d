// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_texts.h"

using namespace Qt::StringLiterals;

QList<HostileText> hostileTexts(quint16 stranger) {
    const QString there = u"http://127.0.0.1:%1"_s.arg(stranger);
    return {
        {"bold", u"<b>evil</b> <i>bold</i>"_s},
        {"image", u"<img src=\"%1/x.png\" onerror=\"alert(1)\">evil"_s.arg(there)},
        {"link", u"<a href=\"%1/y\">evil</a>"_s.arg(there)},
        {"page", u"<html><body background=\"%1/z\"><h1>evil</h1><table border=9><tr><td>x</table>"_s.arg(there)},
        {"style",
         u"<style>@import '%1/s.css'; * { font-size: 99px }</style><p style='font-size:99px'>evil"_s.arg(there)},
        {"doctype", u"<!DOCTYPE html>evil<br><br><br><hr>"_s},
        {"entities", u"evil &lt;b&gt;x&lt;/b&gt; &amp;amp; &#60;img src=%1/e&#62; &nbsp;"_s.arg(there)},
        {"quotes", u"evil \"quoted\" & 'more' > less"_s},
        {"markup in the second line", u"evil\n<img src=\"%1/n\"><b>two</b>"_s.arg(there)},
        {"markdown", u"![evil](%1/m.png) [click](%1/m)"_s.arg(there)},
        {"file", u"evil <img src=\"file:///etc/passwd\"><img src=\":/icons/search.svg\">"_s},
        {"controls", u"evil\u0001\u0007\b\u001b[31mred\u001b]0;title\u0007\r\u007f\u0085"_s},
        {"NUL", u"evil"_s + QChar(u'\0') + u"behind <b>NUL</b>"_s},
        {"overrides", u"\u202Elive\u202C \u202A\u202B\u2066\u2067\u2068evil\u2069 \u202Egnp.exe"_s},
        {"open overrides", QString(500, QChar(0x202E)) + u"evil"_s + QString(500, QChar(0x2067))},
        {"zero-width",
         QString(2'000, QChar(0x200B)) + u"e\u200Dv\uFEFFi\u2060l evil"_s + QString(2'000, QChar(0x200D))},
        {"marks", u"evil"_s + QString(5'000, QChar(0x0301)) + QString(200, QChar(0x0489))},
        {"astral", u"evil "_s + u"𝕏😀"_s.repeated(2'000)},
        {"tags", u"evil "_s + u"\U000E0041\U000E007F"_s.repeated(300)},
        {"lines", u"evil"_s + u"\n"_s.repeated(2'000) + u"below"_s},
        {"separators", u"evil\u2028one\u2029two\v\f three"_s},
        {"one word", u"evil"_s + QString(20'000, u'W')},
        {"no end of words", u"evil "_s + u"word <b> "_s.repeated(5'000)},
        {"ten megabytes", u"evil "_s + u"<b>M</b> "_s.repeated(1'165'084)},
        {"formula", u"=HYPERLINK(\"%1/f\",\"evil\")"_s.arg(there)},
        {"places", u"evil %1 %2 %n %L1 {0} ${x} &File &&x [*] %s%n%x"_s},
        {"right to left", u"\u202B\u0645\u062A\u0627\u0628\u0639\u0648\u0646 evil <b>x</b>"_s},
        {"noncharacters", u"evil \uFFFE\uFFFF\uFDD0"_s},
    };
}
