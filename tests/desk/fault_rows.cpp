// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_rows.h"

using namespace Qt::StringLiterals;

QList<FaultRow> faultRows() {
    using enum Placement;
    const auto row = [](const QString& fault, const QString& what, Placement becomes) {
        // The page tells how long a user would wait; a test waits shorter.
        const QString shown = fault == "late/0.6"_L1 ? u"late"_s : fault == "429/1"_L1 ? u"429/30"_s : fault;
        return FaultRow{fault, u"%1 (`%2`)"_s.arg(what, shown), becomes};
    };
    return {
        row(u"refused"_s, u"Nobody listens: the connection is refused"_s, NotSent),
        row(u"close"_s, u"The connection is closed without an answer"_s, Unconfirmed),
        row(u"reset"_s, u"The connection is reset without an answer"_s, Unconfirmed),
        row(u"cut-headers"_s, u"The answer breaks off in its headers"_s, Unconfirmed),
        row(u"cut-body"_s, u"The answer breaks off in the middle"_s, Unconfirmed),
        row(u"silent"_s, u"No answer comes"_s, Unconfirmed),
        row(u"late/0.6"_s, u"The answer comes too late"_s, Unconfirmed),
        row(u"500"_s, u"The provider fails without a word, HTTP 500"_s, Unconfirmed),
        row(u"error-500"_s, u"The provider fails and says no, HTTP 500"_s, Unconfirmed),
        row(u"502"_s, u"A gateway answers with a web page, HTTP 502"_s, Unconfirmed),
        row(u"page"_s, u"A web page comes as the answer"_s, Unconfirmed),
        row(u"empty"_s, u"The answer is empty"_s, Unconfirmed),
        row(u"302"_s, u"The answer is a redirect, HTTP 302"_s, Unconfirmed),
        row(u"307"_s, u"The answer is a redirect, HTTP 307"_s, Unconfirmed),
        row(u"429"_s, u"Too many requests, HTTP 429"_s, NotSent),
        row(u"429/1"_s, u"Too many requests, with the time to wait, HTTP 429"_s, NotSent),
        row(u"unreadable"_s, u"The answer is unreadable"_s, Unconfirmed),
        row(u"error"_s, u"The provider says no"_s, Rejected),
        row(u"error-400"_s, u"The provider says no, HTTP 400"_s, Rejected),
        row(u"bad-id"_s, u"The provider says yes, but without an id"_s, Unconfirmed),
    };
}
