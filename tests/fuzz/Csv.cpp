#include "core/exchange/Csv.h"
#include "tests/fuzz/FuzzInput.h"

using namespace readiness;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto sheet = readCsv(fuzz::FuzzInput(data, size).rest());
    if (!sheet)
        return 0;
    std::vector<QStringList> rows;
    for (const SheetRow& row : sheet->rows) {
        QStringList& texts = rows.emplace_back();
        for (const Cell& cell : row.cells)
            texts += cell.text;
    }
    const auto again = readCsv(csvOf(rows));
    if (!again || again->rows.size() != rows.size())
        fuzz::fail(u"what was read can be written and read again"_s);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (again->rows[i].cells != sheet->rows[i].cells)
            fuzz::fail(u"what was read reads back as it was"_s);
    }
    return 0;
}
