// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wipe.h"

namespace {

// Volatile: memory that is given back next may not be left as it is by a compiler that sees nobody read it again.
template <typename Text>
void overwrite(Text& text) {
    auto* header = text.data_ptr().d_ptr();
    if (header != nullptr && !header->isShared()) {
        auto* at = static_cast<volatile char*>(static_cast<void*>(text.data()));
        const auto bytes = text.capacity() * qsizetype(sizeof(*text.constData()));
        for (qsizetype place = 0; place < bytes; ++place)
            at[place] = 0;
    }
    text = Text();
}

} // namespace

void wipe(QByteArray& bytes) {
    overwrite(bytes);
}

void wipe(QString& text) {
    overwrite(text);
}
