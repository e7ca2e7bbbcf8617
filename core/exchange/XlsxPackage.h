#pragma once

#include "core/exchange/ZipArchive.h"

#include <QXmlStreamReader>

namespace readiness {

/// The parts of an Excel workbook and how they refer to one another. Each part has passed the limits for zip and XML
/// before it is handed out.
class XlsxPackage {
public:
    static Result<XlsxPackage> open(const QByteArray& bytes);

    struct Relation {
        QString id;
        QString kind;   ///< the last word of its type: "worksheet", "sharedStrings"
        QString target; ///< name of the part
    };

    /// The part that everything starts from.
    const QString& workbookPart() const { return m_workbookPart; }
    Result<QByteArray> part(const QString& name);
    /// What a part refers to inside the file; nothing where it says nothing.
    Result<std::vector<Relation>> relationsOf(const QString& part);

private:
    explicit XlsxPackage(ZipArchive archive) : m_archive(std::move(archive)) {}

    ZipArchive m_archive;
    QString m_workbookPart;
};

/// What to say of a part that ends where it should not.
tl::unexpected<Error> brokenOff(qint64 line);
/// The same of one that its parser gave up on, or nothing.
Result<> parsedWhole(const QXmlStreamReader& reader);

} // namespace readiness
