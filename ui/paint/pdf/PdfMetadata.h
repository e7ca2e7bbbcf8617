#pragma once

#include <QByteArray>
#include <QString>

namespace readiness {

struct ReportDocument;

/// What the file's properties name as its title and its maker. PDF/A wants the same words in both places that hold them.
QString pdfTitle(const ReportDocument& document);
QString pdfCreator();

/// The XMP packet of a report: title, author, time from the document, never from the clock.
QByteArray pdfMetadata(const ReportDocument& document);

/// Replaces the creation date and the file identifier that QPdfWriter takes from the clock and from chance by the
/// document's own. Everything keeps its place, since the file's table of contents counts bytes.
void makeReproducible(QByteArray& pdf, const ReportDocument& document);

} // namespace readiness
