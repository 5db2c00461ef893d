// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile_paths.h"

#include "store/folder_safety.h"
#include "store/private_file.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

ProfilePaths below(const QString& settingsFolder, const QString& dataFolder) {
    QString refused;
    for (const QString& folder : {settingsFolder, dataFolder}) {
        makePrivateFolder(folder);
        if (refused.isEmpty())
            refused = secureFolder(folder);
    }
    const QDir settings(settingsFolder);
    const QDir data(dataFolder);
    return {settings.filePath(u"orderdeck.ini"_s),
            data.filePath(u"ledger.sqlite"_s),
            data.filePath(u"practice.json"_s),
            data.filePath(u"orderdeck.log"_s),
            data.filePath(u"orderdeck.session"_s),
            data.filePath(u"orderdeck.session.last"_s),
            refused};
}

} // namespace

ProfilePaths ProfilePaths::in(const QString& folder) {
    const QString absolute = QDir(folder).absolutePath();
    return below(absolute, absolute);
}

ProfilePaths ProfilePaths::standard() {
    return below(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                 QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}
