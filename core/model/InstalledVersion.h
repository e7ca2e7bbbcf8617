#pragma once

#include "core/model/Environment.h"

#include <QDate>

namespace readiness {

/// Which service pack or rollup a product, or what it depends on, has and should have (S0-09).
struct InstalledVersion : Record {
    static constexpr RecordKind kKind = RecordKind::InstalledVersion;

    QString title;
    Id<Environment> environment;
    QString required;
    QString installed;
    bool isInPlace = false;
    QDate checkedOn;
    QString note;

    bool operator==(const InstalledVersion&) const = default;
};

const RecordType& installedVersionType();

} // namespace readiness
