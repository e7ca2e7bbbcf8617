#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

PageRow& FixedSection::addText(const PageText& text)
{
    PageRow& row = addRow();
    row.isFlowing = true;
    row.addCell(0, context().columnWidth).texts.append(text);
    return row;
}

} // namespace readiness
