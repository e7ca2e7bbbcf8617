#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace readiness::test {

/// A folder (with all below it) and the other folders, or single headers, whose headers it may include.
struct Layer {
    QString folder;
    QStringList mayInclude;
};

/// Headers of a library that only the named folders and files may include.
struct LibraryRule {
    QRegularExpression header; ///< over the name between the brackets
    QStringList onlyIn;
};

/// The rooms of the house and the doors between them. A folder that is not listed has no sources.
const std::vector<Layer>& layers();

/// The libraries that stay inside one room.
const std::vector<LibraryRule>& libraryRules();

/// The Qt modules that a folder may name in `#include <QtModule/…>`.
QStringList qtModulesOf(const QString& path);

/// The layer that a path below the root belongs to, or nothing.
const Layer* layerOf(const QString& path);

} // namespace readiness::test
