#pragma once

#include "core/exchange/ProjectXml.h"
#include "core/exchange/Sheet.h"

#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

/// Whether the bytes are XML, by how they begin: what readProjectXml is for.
bool looksLikeXml(const QByteArray& bytes);

/// Refuses what is no project of Microsoft Project, what is not whole, and what could do harm: document types, depth, tags and
/// numbers of parts beyond all measure (XmlGate). What a plan of ours has no place for is counted.
Result<ProjectXml> readProjectXml(const QByteArray& xml, const IsCanceled& isCanceled = {});
/// The same of a file, of at most 64 MB.
Result<ProjectXml> readProjectXmlFile(const QString& path, const IsCanceled& isCanceled = {});

/// Minutes of "PT8H30M0S", seconds cut off; none where it is no duration or longer than any plan.
std::optional<qint64> minutesOfDuration(QStringView text);

} // namespace readiness
