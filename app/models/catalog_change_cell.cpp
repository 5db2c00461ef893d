// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_change_cell.h"

#include "models/catalog_change_text.h"
#include "models/roles.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 10;

// That it went or came says more than its price, its price more than the rest.
int weight(ServiceChangeKind kind) {
    switch (kind) {
    case ServiceChangeKind::Gone:
    case ServiceChangeKind::New:
    case ServiceChangeKind::Back:
        return 0;
    case ServiceChangeKind::Dearer:
    case ServiceChangeKind::Cheaper:
        return 1;
    default:
        return 2;
    }
}

QString iconOf(ServiceChangeKind kind) {
    switch (kind) {
    case ServiceChangeKind::New:
    case ServiceChangeKind::Back:
        return u"sparkles"_s;
    case ServiceChangeKind::Gone:
        return u"x"_s;
    case ServiceChangeKind::Dearer:
        return u"trending-up"_s;
    case ServiceChangeKind::Cheaper:
        return u"trending-down"_s;
    default:
        return u"pencil"_s;
    }
}

} // namespace

QVariant catalogChangeCell(const CatalogNews* news, int row, int role, const QString& currency, Timestamp now) {
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (news == nullptr || news->of(row).empty())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Role::Raw ? QVariant(QString())
                                                                                              : QVariant();
    const auto entries = news->of(row);
    const auto shown = std::min_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.at != b.at ? a.at > b.at : weight(a.kind) < weight(b.kind);
    });
    const ServiceChange& change = news->change(*shown);
    switch (role) {
    case Qt::DisplayRole:
        return changeText(change, now, QLocale());
    case Qt::AccessibleTextRole:
    case Role::Raw:
        return changeSentence(change, currency, now, QLocale());
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const auto& entry : entries) {
            if (lines.size() < mostLines)
                lines.append(changeSentence(news->change(entry), currency, now, QLocale()));
        }
        return lines.join(u'\n');
    }
    case Role::Tone:
        return static_cast<int>(changeTone(change.kind));
    case Role::Icon:
        return iconOf(change.kind);
    case Role::Time:
        return change.at;
    default:
        return {};
    }
}
