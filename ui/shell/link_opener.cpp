// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_opener.h"

#include "desk/account_desk.h"
#include "desk/desk.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

LinkOpener::LinkOpener(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    connect(&desk, &Desk::currentChanged, this, &LinkOpener::follow);
}

void LinkOpener::open(const QStringList& wanted) {
    for (const QString& one : wanted)
        take(one);
    follow();
}

void LinkOpener::take(const QString& wanted) {
    if (isDeepLink(wanted)) {
        if (auto link = parseDeepLink(wanted))
            m_link = link.value();
        else
            Q_EMIT refused(tr("The link was not followed. %1", "a sentence tells why").arg(link.error()));
        return;
    }
    // A file on another computer would be asked for over the network.
    const QUrl url(wanted, QUrl::StrictMode);
    const bool isUrl = url.scheme() == "file"_L1 && (url.host().isEmpty() || url.host() == "localhost"_L1);
    const QString path = isUrl ? QDir::cleanPath(url.path(QUrl::FullyDecoded)) : wanted;
    const bool elsewhere = path.startsWith("//"_L1) || path.startsWith("\\\\"_L1);
    if (!QDir::isAbsolutePath(path) || elsewhere || path.contains(QChar(0)))
        Q_EMIT refused(tr("Orderdeck opens lists of orders in files on this computer, and links that begin with "
                          "“orderdeck:”; this was neither."));
    else if (!QFileInfo(path).isFile())
        Q_EMIT refused(tr("There is no file “%1”.").arg(QFileInfo(path).fileName().left(80)));
    else
        m_file = path;
}

bool LinkOpener::isReady(const DeepLink& link) const {
    const bool aboutServices = link.place == DeepLink::Place::Services || link.place == DeepLink::Place::Service ||
                               link.place == DeepLink::Place::NewOrder;
    return !aboutServices || m_desk.current()->catalog().catalog();
}

void LinkOpener::follow() {
    disconnect(m_catalog);
    if (m_desk.current() == nullptr)
        return;
    if (m_link && isReady(*m_link))
        Q_EMIT linkWanted(*std::exchange(m_link, std::nullopt));
    else if (m_link) // queued: after the page has adopted it
        m_catalog = connect(&m_desk.current()->catalog(), &CatalogKeeper::catalogChanged, this, &LinkOpener::follow,
                            Qt::QueuedConnection);
    if (!m_file.isEmpty())
        Q_EMIT fileWanted(std::exchange(m_file, {}));
}
