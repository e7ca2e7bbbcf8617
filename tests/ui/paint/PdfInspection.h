#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/PdfRenderer.h"

#include <QImage>
#include <QStringList>
#include <QTemporaryDir>

namespace readiness::test {

/// A document rendered into a temporary folder and looked at with the programs that readers use (poppler).
class PdfInspection {
public:
    explicit PdfInspection(const ReportDocument& document, const PdfOptions& options = {});

    bool isWritten() const { return m_summary.has_value(); }
    int pages() const { return m_summary ? m_summary->pages : 0; }
    QString missingCharacters() const { return m_summary ? m_summary->missingCharacters : QString(); }
    QString path() const { return m_folder.filePath(QStringLiteral("report.pdf")); }

    /// The text of all pages, or of one (from 1).
    QString text(int page = 0) const;
    /// All characters other than white space, for looking up words that a narrow column has cut.
    QString letters() const;
    QImage image(int page) const;
    QString output(const QString& program, const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    Result<PdfSummary> m_summary;
};

} // namespace readiness::test
