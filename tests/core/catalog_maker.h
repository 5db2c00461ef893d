// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_builder.h"

#include <QList>

/// Catalogs for tests, from services as values.
[[nodiscard]] inline CatalogPtr makeCatalog(const QList<Service>& services) {
    CatalogBuilder builder;
    for (const Service& service : services) {
        const std::string id = service.id.toStdString();
        const std::string name = service.name.toStdString();
        const std::string type = service.type.toStdString();
        const std::string category = service.category.toStdString();
        const std::string description = service.description.toStdString();
        const std::string averageTime = service.averageTime.toStdString();
        const bool added = builder.add({id, name, type, category, description, averageTime, service.rate, service.min,
                                        service.max, service.refill, service.cancel, service.dripFeed, service.gone});
        Q_ASSERT(added);
    }
    return builder.build();
}

[[nodiscard]] inline Service makeService(const QString& id, const QString& name, const QString& category,
                                         const QString& rate = QStringLiteral("1")) {
    Service service;
    service.id = id;
    service.name = name;
    service.type = QStringLiteral("Default");
    service.category = category;
    service.rate = Decimal::parse(rate).value_or(Decimal());
    return service;
}
