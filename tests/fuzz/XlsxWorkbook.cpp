#include "core/exchange/TableFile.h"
#include "tests/fuzz/FuzzInput.h"
#include "tests/support/ZipBuilder.h"

using namespace readiness;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::vector<test::ZipBuilder::Entry> sampleParts()
{
    return {
        {"_rels/.rels", "<Relationships><Relationship Id='a' Type='" + kOffice
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r='" + kOffice
                                + "'><workbookPr date1904='0'/><sheets><sheet name='List' sheetId='1' r:id='s'/>"
                                  "<sheet name='readiness' state='hidden' r:id='m'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s' Type='" + kOffice
                                           + "/worksheet' Target='sheet1.xml'/><Relationship Id='m' Type='" + kOffice
                                           + "/worksheet' Target='/xl/sheet2.xml'/><Relationship Id='t' Type='"
                                           + kOffice
                                           + "/sharedStrings' Target='strings.xml'/><Relationship Id='u' Type='"
                                           + kOffice + "/styles' Target='styles.xml'/></Relationships>"},
        {"xl/sheet1.xml",
         "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c s='1'><v>46447"
         "</v></c><c t='b'><v>1</v></c><c><f>A1</f><v/></c></row></sheetData></worksheet>"},
        {"xl/sheet2.xml", "<worksheet><sheetData><row><c t='inlineStr'><is><t>a_x000D_</t></is></c></row></sheetData>"
                          "</worksheet>"},
        {"xl/strings.xml", "<sst><si><t>one</t></si><si><r><t>t</t></r></si></sst>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd.mm'/></numFmts><cellXfs><xf/><xf "
                          "numFmtId='164'/></cellXfs></styleSheet>"},
    };
}

/// A piece of the bytes makes room for others.
void change(QByteArray& bytes, fuzz::FuzzInput& input, int most)
{
    for (int left = input.below(most); left > 0 && !input.atEnd(); --left) {
        const int at = input.below(int(bytes.size()) + 1);
        const int removed = input.below(8);
        bytes.replace(at, removed, input.bytes(input.below(24)));
    }
}

} // namespace

/// A sample workbook, changed: within its parts, so that they are whole again as parts of the archive, and in the archive.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::FuzzInput input(data, size);
    std::vector<test::ZipBuilder::Entry> parts = sampleParts();
    test::ZipBuilder zip;
    for (test::ZipBuilder::Entry& part : parts) {
        change(part.content, input, 3);
        part.isDeflated = input.below(2) == 1;
        zip.add(part);
    }
    QByteArray archive = zip.bytes();
    change(archive, input, 4);
    const auto workbook = readTable(archive);
    if (!workbook && workbook.error().text.isEmpty())
        fuzz::fail(u"a refusal has a sentence"_s);
    return 0;
}
