// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_index.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const char* const head = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Orderdeck: gallery</title><style>
body { font: 14px Inter, sans-serif; margin: 24px; background: Canvas; color: CanvasText; color-scheme: light dark; }
h2 { font-size: 15px; margin: 32px 0 8px; }
div { display: flex; gap: 12px; overflow-x: auto; }
figure { margin: 0; } img { width: 560px; height: auto; border: 1px solid GrayText; display: block; }
figcaption { font-size: 12px; padding: 4px 0; }
</style></head><body><h1>Orderdeck: gallery</h1>
)";

} // namespace

bool writeGalleryIndex(const QDir& folder, const QStringList& scenes, const QStringList& variants) {
    QFile file(folder.filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QString text = QString::fromLatin1(head);
    for (const QString& scene : scenes) {
        text += u"<h2 id=\"%1\">%1</h2><div>\n"_s.arg(scene);
        for (const QString& variant : variants)
            text += u"<figure><a href=\"%1-%2.png\"><img loading=\"lazy\" alt=\"%1, %2\" src=\"%1-%2.png\"></a>"
                    "<figcaption>%2</figcaption></figure>\n"_s.arg(scene, variant);
        text += "</div>\n"_L1;
    }
    const auto bytes = (text + "</body></html>\n"_L1).toUtf8();
    return file.write(bytes) == bytes.size();
}
