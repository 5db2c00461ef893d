// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_fault_list.h"

#include "practice/practice_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = PracticeFault::Kind;
using Way = PracticeReply::Way;

const char* const refusal = R"({"error":"This is a drill: it is not taken."})";
const char* const page = "<!DOCTYPE html><html><head><title>%</title></head><body><h1>%</h1></body></html>";

PracticeReply webPage(int status, const QByteArray& title) {
    return {.status = status, .body = QByteArray(page).replace('%', title), .type = "text/html; charset=utf-8"};
}

// To the practice provider itself, so that it would count what followed it.
PracticeReply redirect(int status) {
    return {.status = status, .headers = {{"Location", "/moved"}}};
}

PracticeReply tooMany(std::chrono::milliseconds wait) {
    PracticeReply reply{.status = 429, .body = R"({"error":"Too many requests"})"};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    if (seconds > 0)
        reply.headers.append({"Retry-After", QByteArray::number(qint64(seconds))});
    return reply;
}

// Good to look at, but without the id that it is about.
QByteArray withoutId(const QByteArray& body) {
    const PracticeForm form = PracticeForm::decoded(body);
    const QString action = form.value(u"action"_s);
    if (action == "cancel"_L1 && form.has(u"orders"_s)) {
        QByteArrayList entries;
        for (const QString& id : form.value(u"orders"_s).split(u','))
            entries.append(R"({"order":")" + id.toUtf8().replace('"', "") + R"(","cancel":null})");
        return '[' + entries.join(',') + ']';
    }
    if (action == "add"_L1)
        return R"({"status":"success","order":null})";
    return "{\"" + action.toUtf8() + "\":null}";
}

PracticeReply brokenOff(Way way, const QByteArray& good) {
    return {.way = way, .body = good};
}

} // namespace

void PracticeFaultList::set(const QList<PracticeFault>& faults) {
    const std::scoped_lock lock(m_mutex);
    m_faults = faults;
}

std::optional<PracticeFault> PracticeFaultList::take(const QString& action) {
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
                                    [&action](const PracticeFault& fault) { return fault.actions.contains(action); });
    if (found == m_faults.end())
        return std::nullopt;
    PracticeFault fault = *found;
    ++m_counts[fault.kind];
    if (found->times > 0 && --found->times == 0)
        m_faults.erase(found);
    return fault;
}

QMap<Kind, int> PracticeFaultList::counts() const {
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

bool PracticeFaultList::refuseAll() const {
    const std::scoped_lock lock(m_mutex);
    return std::any_of(m_faults.cbegin(), m_faults.cend(), [](const PracticeFault& fault) {
        return fault.kind == Kind::Refused && fault.moment == PracticeFault::Moment::Before;
    });
}

PracticeReply practiceFaultReply(const PracticeFault& fault, const QByteArray& form,
                                 const std::function<QByteArray()>& carryOut) {
    const bool before = fault.moment == PracticeFault::Moment::Before;
    if (fault.kind == Kind::Late && before)
        return {.delay = fault.wait, .late = carryOut};
    const QByteArray good = before ? QByteArray(refusal) : carryOut();
    switch (fault.kind) {
    case Kind::Refused:
        return {.body = good, .last = true};
    case Kind::Close:
        return brokenOff(Way::Close, good);
    case Kind::Reset:
        return brokenOff(Way::Reset, good);
    case Kind::CutHeaders:
        return brokenOff(Way::CutHeaders, good);
    case Kind::CutBody:
        return brokenOff(Way::CutBody, good);
    case Kind::Silent:
        return brokenOff(Way::Silent, good);
    case Kind::Late:
        return {.body = good, .delay = fault.wait};
    case Kind::ServerError:
        return {.status = 500};
    case Kind::ErrorWith500:
        return {.status = 500, .body = refusal};
    case Kind::BadGateway:
        return webPage(502, "Bad gateway");
    case Kind::Page:
        return webPage(200, "Are you a human?");
    case Kind::Empty:
        return {};
    case Kind::Found:
        return redirect(302);
    case Kind::TemporaryRedirect:
        return redirect(307);
    case Kind::TooMany:
        return tooMany(fault.wait);
    case Kind::Unreadable:
        return {.body = R"({"order": )"};
    case Kind::Error:
        return {.body = refusal};
    case Kind::ErrorWith400:
        return {.status = 400, .body = refusal};
    case Kind::BadId:
        return {.body = withoutId(form)};
    }
    return {.body = good};
}
