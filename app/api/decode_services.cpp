// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/broken_elements.h"
#include "api/fault_list.h"
#include "api/json_text.h"
#include "api/member_name.h"
#include "api/padded_body.h"
#include "api/reply_decoder.h"
#include "api/reply_error.h"
#include "api/service_fields.h"
#include "core/catalog_builder.h"
#include "core/catalog_columns.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace ondemand = simdjson::ondemand;

namespace {

/// Reads services straight from the body into a catalog, element by element; what cannot be kept becomes a sentence.
class ServicesReader final {
public:
    explicit ServicesReader(std::size_t bodySize)
        : m_builder(bodySize / usualEntry, bodySize / 4 * 3) {
        m_starts.reserve(bodySize / usualEntry);
    }

    /// False when the body is no whole JSON array or object. The body must live until reply() was called.
    [[nodiscard]] bool read(const PaddedBody& body) {
        ondemand::parser parser;
        ondemand::json_type type{};
        m_end = body.view().data() + body.view().size();
        if (parser.iterate(body.view()).get(m_document) || m_document.type().get(type))
            return false;
        if (type == ondemand::json_type::array) {
            ondemand::array array;
            return !m_document.get_array().get(array) && readElements(array);
        }
        ondemand::object object;
        return type == ondemand::json_type::object && !m_document.get_object().get(object) && readKeyed(object);
    }

    [[nodiscard]] bool keptAny() const { return m_builder.size() > 0; }
    [[nodiscard]] ServicesReply reply() {
        CatalogPtr catalog = m_builder.build();
        const auto& duplicates = catalog->columns().duplicates;
        for (std::size_t i = 0; i + 1 < duplicates.size(); i += 2) {
            m_faults.addId(
                QT_TRANSLATE_NOOP("ReplyDecoder", "Service id %1 comes more than once; orders use the first."),
                catalog->id(static_cast<int>(duplicates[i])), JsonText::objectAt({m_starts[duplicates[i]], m_end}));
        }
        return {std::move(catalog), m_faults.faults()};
    }

private:
    enum Member : quint8 { Id, Name, Type, Category, Description, AverageTime, Texts };

    [[nodiscard]] bool readElements(ondemand::array& array) {
        for (auto element : array) {
            ondemand::value value;
            if (element.get(value) || !readElement(value))
                return false;
        }
        return true;
    }

    // {"data": […]}, {"1": {…}, "2": {…}}: PHP writes a list with gaps as an object.
    [[nodiscard]] bool readKeyed(ondemand::object& object) {
        for (auto field : object) {
            ondemand::value value;
            if (field.value().get(value))
                return false;
            const std::string_view token = value.raw_json_token();
            if (token.substr(0, 1) == "[") {
                ondemand::array array;
                if (value.get_array().get(array) || !readElements(array))
                    return false;
            } else if (token.substr(0, 1) == "{" && !readElement(value)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool readElement(ondemand::value& value) {
        ++m_position;
        const std::string_view token = value.raw_json_token();
        if (token.substr(0, 1) != "{")
            return passOver(value, token);
        const char* const start = token.data();
        ondemand::object object;
        if (value.get_object().get(object))
            return false;
        m_entry = {};
        m_rate.reset();
        m_cutOff = false;
        for (auto field : object) {
            ondemand::raw_json_string key;
            ondemand::value member;
            if (field.key().get(key) || field.value().get(member))
                return false;
            take(key.raw(), member.raw_json_token());
        }
        keep(start);
        return true;
    }

    // False where the structure is broken: a bracket, colon or comma is no value.
    [[nodiscard]] bool passOver(ondemand::value& value, std::string_view token) {
        if (token.find_first_of("}]:,") == 0)
            return false;
        ondemand::array array;
        if (token.substr(0, 1) == "[" && (value.get_array().get(array) || array.raw_json().get(token)))
            return false;
        // An element that was no JSON and was quoted for that.
        if (token.substr(0, 2) == "\"{")
            token = text(token, Name);
        addFault(QT_TRANSLATE_NOOP("ReplyDecoder", "Entry %1 is not a service."), token);
        return true;
    }

    // What is not listed here is passed over.
    void take(const char* key, std::string_view token) {
        const MemberName name(key);
        switch (*key) {
        case 's':
            if (name.is("service"))
                m_entry.id = text(token, Id);
            return;
        case 'n':
            if (name.is("name"))
                m_entry.name = text(token, Name);
            return;
        case 't':
            if (name.is("type"))
                m_entry.type = text(token, Type);
            return;
        case 'c':
            if (name.is("category"))
                m_entry.category = text(token, Category);
            else if (name.is("cancel"))
                m_entry.cancel = ServiceField::flag(token);
            return;
        case 'r':
            if (name.is("rate"))
                m_rate = ServiceField::decimal(token);
            else if (name.is("refill"))
                m_entry.refill = ServiceField::flag(token);
            return;
        case 'm':
            if (name.is("min"))
                m_entry.min = ServiceField::count(token);
            else if (name.is("max"))
                m_entry.max = ServiceField::count(token);
            return;
        case 'd':
            if (name.is("desc") || name.is("description"))
                m_entry.description = text(token, Description);
            else if (name.is("dripfeed") || name.is("drip_feed"))
                m_entry.dripFeed = ServiceField::flag(token);
            return;
        case 'a':
            if (name.is("average_time"))
                m_entry.averageTime = text(token, AverageTime);
            return;
        default:
            return;
        }
    }

    // Far more than anybody writes, and no more than a window can lay out.
    std::string_view text(std::string_view token, Member member) {
        const std::string_view whole = ServiceField::text(token, m_scratch[member]);
        const std::string_view kept = JsonText::firstBytes(whole, longestText);
        m_cutOff = m_cutOff || kept.size() < whole.size();
        return kept;
    }

    void keep(const char* start) {
        if (m_entry.id.empty() || m_entry.id.size() > CatalogBuilder::longestId)
            return addFault(QT_TRANSLATE_NOOP("ReplyDecoder", "Entry %1 has no service id."), entryFrom(start));
        if (!m_rate || m_rate->isNegative())
            return addFault(QT_TRANSLATE_NOOP("ReplyDecoder", "Entry %1 has no readable rate."), entryFrom(start));
        m_entry.rate = *m_rate;
        if (m_entry.type.empty())
            m_entry.type = "Default";
        if (!m_builder.add(m_entry))
            return addFault(QT_TRANSLATE_NOOP("ReplyDecoder", "Entry %1 is too large."), entryFrom(start));
        m_starts.push_back(start);
        if (m_cutOff)
            m_faults.add(QT_TRANSLATE_NOOP("ReplyDecoder", "A text of entry %1 is too long and was cut off."),
                         m_position, entryFrom(start), true);
        if (m_entry.max != 0 && m_entry.max < m_entry.min)
            m_faults.add(QT_TRANSLATE_NOOP("ReplyDecoder", "The maximum of entry %1 is below its minimum."), m_position,
                         entryFrom(start), true);
    }

    // The raw text of the object that was just read.
    std::string_view entryFrom(const char* start) {
        const char* end = nullptr;
        if (m_document.current_location().get(end) || end <= start)
            end = m_end;
        return {start, static_cast<std::size_t>(end - start)};
    }

    void addFault(const char* sentence, std::string_view raw) { m_faults.add(sentence, m_position, raw, false); }

    static constexpr std::size_t usualEntry = 200;     ///< bytes
    static constexpr std::size_t longestText = 32'768; ///< bytes

    ondemand::document m_document;
    const char* m_end = nullptr;
    std::vector<const char*> m_starts; ///< of the elements that were kept
    CatalogBuilder m_builder;
    FaultList m_faults;
    CatalogEntry m_entry;
    std::optional<Decimal> m_rate;
    std::array<ByteArena, Texts> m_scratch;
    int m_position = 0;
    bool m_cutOff = false; ///< a text of the element that is read
};

} // namespace

ReplyDecoder::Decoded<ServicesReply> ReplyDecoder::services(const QByteArray& body, int httpStatus) {
    constexpr int tooManyRequests = 429;
    if (httpStatus != tooManyRequests) {
        ServicesReader reader(static_cast<std::size_t>(body.size()));
        const PaddedBody padded(body);
        const bool whole = reader.read(padded);
        if (whole && reader.keptAny())
            return reader.reply();
        if (!whole) {
            const QByteArray mended = JsonText::mended(body);
            const auto value = JsonText::findValue(mended);
            ServicesReader second(value ? value->size() : 0);
            const PaddedBody found(value.value_or(std::string_view()));
            if (value && second.read(found) && second.keptAny())
                return second.reply();
            if (const auto quoted = withBrokenElementsQuoted(mended)) {
                const PaddedBody pieces(*quoted);
                ServicesReader third(static_cast<std::size_t>(quoted->size()));
                if (third.read(pieces) && third.keptAny())
                    return third.reply();
            }
        }
    }
    // Not one service: an error, nothing at all, or something else.
    const auto reply = ReplyError::readReply(body, httpStatus);
    if (!reply)
        return reply.error();
    if (ReplyError::isEmptyReply(reply.value()))
        return ServicesReader(0).reply();
    return ReplyError::unexpected(reply.value(), httpStatus);
}
