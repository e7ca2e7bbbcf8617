#include "tests/ui/paint/PdfInspection.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace readiness::test {

PdfInspection::PdfInspection(const ReportDocument& document, const PdfOptions& options)
    : m_summary(PdfRenderer(document, options).write(path()))
{}

QString PdfInspection::output(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfInspection::text(int page) const
{
    QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return output(u"pdftotext"_s, arguments << path() << u"-"_s);
}

QString PdfInspection::letters() const
{
    static const QRegularExpression white(u"\\s"_s);
    return output(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s}).remove(white);
}

QImage PdfInspection::image(int page) const
{
    const QString number = QString::number(page);
    const QString target = m_folder.filePath(u"page"_s + number);
    output(u"pdftoppm"_s,
           {u"-r"_s, u"60"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number, u"-l"_s, number, path(), target});
    return QImage(target + u".png"_s);
}

} // namespace readiness::test
