// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_icons.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallUntil = 24; ///< above, the large drawing's details are still seen

QImage drawn(int size) {
    QSvgRenderer renderer(size <= smallUntil ? u":/icons/orderdeck-small.svg"_s : u":/icons/orderdeck.svg"_s);
    if (!renderer.isValid())
        return {};
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return image;
}

} // namespace

bool writeProgramIcons(const QDir& folder) {
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const QImage image = drawn(size);
        if (image.isNull() || !image.save(folder.filePath(u"%1x%1.png"_s.arg(size))))
            return false;
    }
    return true;
}
