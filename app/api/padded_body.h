// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <QByteArray>

#include <cstring>
#include <string_view>

/// Bytes as simdjson wants them, with room behind their end: the body's own where it has the room, else a copy. Lives
/// as long as what is read from it; the body must too.
class PaddedBody final {
    Q_DISABLE_COPY_MOVE(PaddedBody)

public:
    explicit PaddedBody(const QByteArray& body) {
        if (body.capacity() - body.size() >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING))
            m_text = {body.constData(), static_cast<std::size_t>(body.size())};
        else
            copy({body.constData(), static_cast<std::size_t>(body.size())});
    }
    explicit PaddedBody(std::string_view text) { copy(text); }

    [[nodiscard]] simdjson::padded_string_view view() const {
        return simdjson::padded_string_view(m_text.data(), m_text.size(), m_text.size() + simdjson::SIMDJSON_PADDING);
    }

private:
    void copy(std::string_view text) {
        m_copy = QByteArray(static_cast<qsizetype>(text.size() + simdjson::SIMDJSON_PADDING), Qt::Uninitialized);
        if (!text.empty())
            std::memcpy(m_copy.data(), text.data(), text.size());
        std::memset(m_copy.data() + text.size(), ' ', simdjson::SIMDJSON_PADDING);
        m_text = {m_copy.constData(), text.size()};
    }

    QByteArray m_copy;
    std::string_view m_text;
};
