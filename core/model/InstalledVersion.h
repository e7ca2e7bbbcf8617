#pragma once

#include "core/model/Environment.h"

#include <QDate>

namespace readiness {

enum class InstalledKind { ServicePack, Application, Component };

/// Which version of something an environment has and should have: service packs and rollups of a product and of what it
/// depends on (S0-09), apps that are to be equal in development, test and production (S3-09), deployed components (S0-02).
struct InstalledVersion : Record {
    static constexpr RecordKind kKind = RecordKind::InstalledVersion;

    QString title;
    Id<Environment> environment;
    QString required;
    QString installed;
    bool isInPlace = false;
    QDate checkedOn;
    QString note;
    InstalledKind kind{};

    bool operator==(const InstalledVersion&) const = default;
};

template <>
std::span<const Choice> choicesOf<InstalledKind>();
const RecordType& installedVersionType();

} // namespace readiness
