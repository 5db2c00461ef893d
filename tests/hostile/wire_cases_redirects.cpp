// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_case.h"

WireCases redirectingWires(quint16 elsewhere) {
    const QByteArray port = QByteArray::number(elsewhere);
    const QList<std::pair<QByteArray, QByteArray>> targets = {
        {"another port", "http://127.0.0.1:" + port + "/api/v2"},
        {"another host", "http://localhost:" + port + "/api/v2"},
        {"another scheme", "https://127.0.0.1:" + port + "/api/v2"},
        {"itself", "/api/v2"},
        {"itself, with the key", "/api/v2?key=secret%2Bkey%2F42"},
        {"a host alone", "//127.0.0.1:" + port},
        {"a file", "file:///etc/passwd"},
        {"data", "data:application/json,{\"order\":23501}"},
        {"a script", "javascript:alert(1)"},
        {"markup", "<b>http://127.0.0.1:" + port + "/</b><img src=http://127.0.0.1:" + port + "/x>"},
        {"a very long address", "http://127.0.0.1:" + port + "/" + QByteArray(60'000, 'a')},
    };
    WireCases cases;
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        for (const auto& [name, target] : targets) {
            const QByteArray code = QByteArray::number(status);
            cases.append({code + " to " + name,
                          // What stands in the body of a redirect is not the answer of the one who was asked.
                          {httpReply(R"({"order":23501,"balance":"1","currency":"USD"})",
                                     "Location: " + target + "\r\n", code + " Elsewhere")},
                          OrderEnd::Unconfirmed,
                          ErrorKind::Redirect,
                          ErrorKind::Redirect});
        }
    }
    // Not a redirect: what would lead away beside a good answer.
    cases.append({"200 with a Location and a Refresh",
                  {httpReply(R"({"order":23501})", "Location: http://127.0.0.1:" + port +
                                                       "/\r\nRefresh: 0; url=http://127.0.0.1:" + port +
                                                       "/\r\nAlt-Svc: h2=\":" + port + "\"\r\n")},
                  OrderEnd::Placed,
                  ErrorKind::Unexpected,
                  ErrorKind::Unexpected});
    return cases;
}
