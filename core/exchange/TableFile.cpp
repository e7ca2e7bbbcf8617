#include "core/exchange/TableFile.h"

#include "core/base/CoreText.h"
#include "core/exchange/Csv.h"
#include "core/exchange/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

namespace readiness {

Result<Workbook> readTable(const QByteArray& bytes, const IsCanceled& isCanceled)
{
    if (bytes.startsWith("PK"))
        return readXlsx(bytes, isCanceled);
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(CoreText::tr(
            "The file is an Excel file of the old kind, or protected with a password: save it as .xlsx without one."));
    return readCsv(bytes, isCanceled).map([](Sheet sheet) {
        Workbook workbook;
        workbook.sheets.push_back(std::move(sheet));
        return workbook;
    });
}

Result<Workbook> readTableFile(const QString& path, const IsCanceled& isCanceled)
{
    constexpr qint64 kLargest = 256LL * 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return systemError(CoreText::tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return usageError(CoreText::tr("%1 is no ordinary file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > kLargest)
        return refused(CoreText::tr("%1 is larger than 256 MB.").arg(path));
    return readTable(file.readAll(), isCanceled);
}

} // namespace readiness
