// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_catalog.h"

#include "practice/practice_random.h"
#include "practice/practice_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// How the catalog changes with the provider's time, as those of real sellers do: in rounds, each from the seed and its
// number alone, so that nothing of it has to be kept.
namespace {

constexpr quint64 driftStream = 0x0D21F7000000U;
constexpr int shownDigits = 6;

/// One in so many services, each round.
constexpr std::size_t priced = 400;
constexpr std::size_t limited = 2000;
constexpr std::size_t renamed = 3000;
constexpr std::size_t flagged = 4000;
constexpr std::size_t retyped = 8000;
constexpr std::size_t withdrawn = 2000;
constexpr std::size_t added = 2000;

// At least one in `count` rounds of a small catalog; never all at once of a large one.
std::size_t howMany(std::size_t services, std::size_t oneOf, PracticeRandom& random) {
    const auto rest = static_cast<qint64>(services % oneOf);
    return services / oneOf + (random.between(1, static_cast<qint64>(oneOf)) <= rest ? 1 : 0);
}

// By 3 to 40 of a hundred, up more often than down.
void reprice(PracticeService& service, PracticeRandom& random) {
    const qint64 by = random.between(3, 40);
    const auto factor = Decimal::fromParts(random.between(0, 9) < 6 ? 100 + by : 100 - by, 2);
    const auto product = factor ? service.rate.times(*factor) : std::nullopt;
    const auto rate =
        product ? product->flooredQuotient(Decimal(1), std::max(service.rate.scale(), shownDigits)) : std::nullopt;
    if (!rate || rate->isZero() || Decimal(1000) < *rate)
        return;
    service.rate = *rate;
    service.rateText = rate->toString().toLatin1();
}

void relimit(PracticeService& service, PracticeRandom& random) {
    if (practiceTypeRule(service.type).units != PracticeUnits::Quantity)
        return;
    if (random.oneIn(2))
        service.max = service.max > 2 * service.min ? service.max / 2 : service.max * 2;
    else
        service.min = service.min * 2 < service.max ? service.min * 2 : std::max<qint64>(service.min / 2, 1);
}

void rename(PracticeService& service) {
    static const QString mark = u" · updated"_s;
    if (service.name.endsWith(mark))
        service.name.chop(mark.size());
    else
        service.name += mark;
}

void turnFlag(PracticeService& service, PracticeRandom& random) {
    if (service.type != PracticeType::Subscriptions && random.oneIn(2))
        service.refill = !service.refill;
    else
        service.cancel = !service.cancel;
}

void retype(PracticeService& service) {
    if (service.type == PracticeType::Default)
        service.type = PracticeType::StoryViews;
    else if (service.type == PracticeType::StoryViews)
        service.type = PracticeType::Default;
}

} // namespace

bool PracticeCatalog::bringTo(qint64 moment) {
    const qint64 rounds = std::min(moment / roundLength, mostRounds);
    const bool behind = m_rounds < rounds && m_services.size() > m_fixed;
    while (m_rounds < rounds)
        makeRound(++m_rounds);
    return behind;
}

void PracticeCatalog::makeRound(qint64 round) {
    const std::size_t changing = m_services.size() - m_fixed;
    if (changing == 0)
        return;
    PracticeRandom random(m_seed, driftStream + static_cast<quint64>(round));
    const auto forSome = [&](std::size_t oneOf, const auto& change) {
        for (std::size_t left = howMany(changing, oneOf, random); left > 0; --left)
            change(
                m_services[m_fixed + static_cast<std::size_t>(random.between(0, static_cast<qint64>(changing) - 1))]);
    };
    forSome(priced, [&](PracticeService& service) { reprice(service, random); });
    forSome(limited, [&](PracticeService& service) { relimit(service, random); });
    forSome(renamed, [](PracticeService& service) { rename(service); });
    forSome(flagged, [&](PracticeService& service) { turnFlag(service, random); });
    forSome(retyped, [](PracticeService& service) { retype(service); });
    // Some of those that went come back.
    std::erase_if(m_away, [&](std::size_t place) {
        const bool back = random.oneIn(roundsAway);
        m_services[place].withdrawn = !back;
        return back;
    });
    forSome(withdrawn, [this](PracticeService& service) {
        if (!std::exchange(service.withdrawn, true))
            m_away.push_back(static_cast<std::size_t>(&service - m_services.data()));
    });
    for (std::size_t left = howMany(changing, added, random); left > 0; --left) {
        const qint64 id = m_services.back().id + random.between(1, 6);
        m_services.push_back(madeUp(id, random.pick(practiceShelves()), static_cast<std::size_t>(round), random));
    }
}
