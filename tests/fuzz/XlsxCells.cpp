#include "core/exchange/XlsxCells.h"
#include "core/exchange/XmlGate.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

/// The XML of a sheet, of shared strings or of styles, as it comes out of an archive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::FuzzInput input(data, size);
    const int part = input.below(3);
    const QByteArray xml = input.rest();
    if (!checkXml(xml))
        return 0;
    const XlsxContext context{{u"one"_s, u"two"_s},
                              {NumberStyle::Plain, NumberStyle::Date, NumberStyle::DateTime, NumberStyle::Time},
                              DateSystem::From1900};
    if (part == 1) {
        std::ignore = readSharedTexts(xml, {});
    } else if (part == 2) {
        std::ignore = readStyles(xml);
    } else if (const auto rows = readSheetRows(xml, context, {})) {
        for (const SheetRow& row : *rows) {
            if (row.number < 1 || row.number > kMostRows || row.cells.empty() || row.cells.size() > kMostColumns)
                fuzz::fail(u"a row is where a spreadsheet can have one"_s);
        }
    }
    return 0;
}
