#pragma once

#include "core/exchange/ExportTable.h"

namespace readiness {

/// What somebody has to know who has never seen this program: paragraphs, and a line for each column.
struct Instructions {
    QString title;
    QStringList paragraphs;
    std::vector<std::pair<QString, QString>> columns; ///< header, and what goes into it
};

Instructions instructionsFor(const ExportTable& table);

} // namespace readiness
