// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"

class EmptyState;

/// Why the table of services has no row. catalog: null while there is none; failure: why not, in words, once known.
struct WhyEmpty final {
    bool account = false;
    CatalogPtr catalog;
    QString failure;
    CatalogQuery query;
    bool several = false; ///< accounts
};

/// Says it, with the button to do something about it: to ask the provider where there is no catalog or nothing in it,
/// else to widen the query.
void sayWhyEmpty(EmptyState& state, const WhyEmpty& why);
