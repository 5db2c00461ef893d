// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_catalog.h"

#include "practice/practice_random.h"
#include "practice/practice_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstMadeUpId = 101;
constexpr int rateDigits = 6;

// "50K" for 50,000.
QString shortCount(qint64 count) {
    if (count >= 1000000 && count % 100000 == 0)
        return QString::number(count / 1000000) +
               (count % 1000000 == 0 ? QString() : u'.' + QString::number(count % 1000000 / 100000)) + u'M';
    if (count >= 1000 && count % 100 == 0)
        return QString::number(count / 1000) +
               (count % 1000 == 0 ? QString() : u'.' + QString::number(count % 1000 / 100)) + u'K';
    return QString::number(count);
}

// The rate with between 2 and 11 decimals, as sellers who multiply prices by factors write them.
void setRate(PracticeService& service, qint64 millionths, PracticeRandom& random) {
    static constexpr std::array<int, 8> scales = {2, 3, 4, 4, 5, 6, 8, 11};
    int scale = random.pick(scales);
    qint64 coefficient = millionths;
    for (int digits = rateDigits; digits < scale; ++digits)
        coefficient = coefficient * 10 + random.between(0, 9);
    for (int digits = rateDigits; digits > scale; --digits) {
        if (coefficient < 10) {
            scale = digits; // the rest would be a price of nothing
            break;
        }
        coefficient /= 10;
    }
    QByteArray text = QByteArray::number(coefficient);
    if (text.size() <= scale)
        text.prepend(QByteArray(scale + 1 - text.size(), '0'));
    text.insert(text.size() - scale, '.');
    service.rate = Decimal::fromParts(coefficient, scale).value_or(Decimal(1));
    service.rateText = text;
}

void setLimits(PracticeService& service, PracticeRandom& random) {
    static constexpr std::array<qint64, 6> lows = {10, 20, 50, 100, 100, 500};
    static constexpr std::array<qint64, 9> highs = {1000, 5000, 10000, 20000, 50000, 100000, 500000, 1500000, 10000000};
    static constexpr std::array<qint64, 4> lineLows = {1, 3, 5, 10};
    static constexpr std::array<qint64, 4> lineHighs = {100, 500, 1500, 10000};
    switch (practiceTypeRule(service.type).units) {
    case PracticeUnits::Once:
        service.min = service.max = 1;
        return;
    case PracticeUnits::CommentLines:
    case PracticeUnits::UsernameLines:
        service.min = random.pick(lineLows);
        service.max = random.pick(lineHighs);
        return;
    case PracticeUnits::Quantity:
    case PracticeUnits::Posts:
        service.min = random.pick(lows);
        service.max = random.pick(highs);
    }
}

QString refillWords(const PracticeService& service, PracticeRandom& random) {
    static const std::array<QString, 5> windows = {u"30-day refill"_s, u"60-day refill"_s, u"90-day refill"_s,
                                                   u"365-day refill"_s, u"lifetime refill"_s};
    return service.refill ? random.pick(windows) : u"no refill"_s;
}

QString typeWords(PracticeType type) {
    switch (type) {
    case PracticeType::Default:
    case PracticeType::Subscriptions:
    case PracticeType::WebTraffic:
    case PracticeType::StoryViews:
        return {};
    case PracticeType::Reactions:
        return u" (send a row reaction=👍)"_s;
    default:
        return u" ("_s + practiceTypeRule(type).name + u')';
    }
}

QString nameOf(const PracticeService& service, const PracticeShelf& shelf, PracticeRandom& random) {
    const PracticeWords& words = practiceWords();
    const QString what = shelf.noun + typeWords(service.type);
    const QString& quality = random.pick(shelf.people ? words.qualities : words.plainQualities);
    const QString& speed = random.pick(words.speeds);
    const QString refill = refillWords(service, random);
    const QString max = shortCount(service.max);
    QString name;
    switch (random.between(0, 5)) {
    case 0:
        name = what + u" [Max "_s + max + u"] ["_s + quality + u"] ["_s + refill + u"] "_s + random.pick(words.marks);
        break;
    case 1:
        name = random.pick(words.marks) + u' ' + what + u" – "_s + quality + u" – "_s + speed + u" – "_s + refill;
        break;
    case 2:
        name = what + u" | "_s + random.pick(words.countries) + u" | "_s + quality + u" | Max "_s + max;
        break;
    case 3:
        name = what + u" · "_s + quality + u", "_s + random.pick(words.starts) + u", "_s + speed;
        break;
    default:
        name = what + u" · "_s + quality + u", max "_s + max + u", "_s + refill;
        break;
    }
    if (service.cancel && random.oneIn(6))
        name += u" · cancel button"_s;
    if (random.oneIn(90))
        name += u" — "_s + random.pick(words.remarks) + u". "_s + random.pick(words.remarks);
    return name;
}

} // namespace

PracticeCatalog::PracticeCatalog(int count, quint32 seed)
    : m_seed(seed) {
    const auto wanted = static_cast<std::size_t>(std::max(count, 0));
    m_services.reserve(wanted);
    addFixed(wanted);
    m_fixed = m_services.size();
    addMadeUp(wanted - m_services.size());
}

const PracticeService* PracticeCatalog::find(qint64 id) const {
    const auto at = std::lower_bound(m_services.begin(), m_services.end(), id,
                                     [](const PracticeService& service, qint64 wanted) { return service.id < wanted; });
    return at != m_services.end() && at->id == id && !at->withdrawn ? &*at : nullptr;
}

void PracticeCatalog::addFixed(std::size_t count) {
    using O = PracticeOutcome;
    using R = PracticeRefillOutcome;
    PracticeService common;
    common.category = u"Practice: choose the outcome"_s;
    common.rate = Decimal::fromParts(90, 2).value_or(Decimal(1));
    common.rateText = QByteArrayLiteral("0.90");
    common.min = 50;
    common.max = 10000;
    common.brisk = true;
    const auto add = [&](FixedId id, const QString& name, O outcome, R refillOutcome, bool refill, bool cancel) {
        PracticeService service = common;
        service.id = id;
        service.name = name;
        service.outcome = outcome;
        service.refillOutcome = refillOutcome;
        service.refill = refill;
        service.cancel = cancel;
        service.slow = id == Slow;
        if (m_services.size() < count)
            m_services.push_back(service);
    };
    add(AlwaysCompleted, u"Always completed"_s, O::Completed, R::Completed, true, true);
    add(AlwaysPartial, u"Always partial"_s, O::Partial, R::Completed, true, true);
    add(AlwaysCanceled, u"Always canceled by the provider"_s, O::Canceled, R::Completed, true, true);
    add(NeverFinishes, u"Never finishes"_s, O::Never, R::Completed, false, true);
    add(RefillRejected, u"Refill rejected"_s, O::Completed, R::Rejected, true, false);
    add(Slow, u"Slow"_s, O::Completed, R::Completed, true, true);
    add(NothingAllowed, u"No refill and no cancel"_s, O::Completed, R::Completed, false, false);
    add(RefillRefused, u"Refill refused"_s, O::Completed, R::Refused, true, false);
}

PracticeService PracticeCatalog::madeUp(qint64 id, const PracticeShelf& shelf, std::size_t onShelf,
                                        PracticeRandom& random) {
    PracticeService service;
    service.id = id;
    service.category = shelf.category;
    service.type = shelf.types[onShelf % shelf.types.size()];
    service.refill = service.type != PracticeType::Subscriptions && random.between(0, 9) < 4;
    service.cancel = random.between(0, 9) < 6;
    setLimits(service, random);
    // The smaller of two draws: most services are cheap.
    const qint64 draw = std::min(random.between(shelf.lowestRate, shelf.highestRate),
                                 random.between(shelf.lowestRate, shelf.highestRate));
    setRate(service, draw, random);
    service.name = nameOf(service, shelf, random);
    return service;
}

void PracticeCatalog::addMadeUp(std::size_t count) {
    const auto& shelves = practiceShelves();
    PracticeRandom random(m_seed);
    qint64 id = firstMadeUpId;
    std::size_t onShelf = 0;
    std::size_t previous = shelves.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = i * shelves.size() / count;
        onShelf = at == previous ? onShelf + 1 : 0;
        previous = at;
        const PracticeShelf& shelf = shelves[at];
        const qint64 present = id;
        id += random.oneIn(8) ? random.between(2, 6) : 1;
        m_services.push_back(madeUp(present, shelf, onShelf, random));
    }
}
