#include "ui/forms/FormLayout.h"

#include "core/model/Labels.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/TextRole.h"

#include <QLabel>

namespace readiness {

namespace {

constexpr int kLabelWidth = 13; // characters

} // namespace

FormLayout::FormLayout(QWidget* body) : QFormLayout(body)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(12);
    setVerticalSpacing(8);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FormLayout::add(FormRow* row)
{
    auto* label = new QLabel(labelOf(row->field()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(row);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setFixedWidth(parentWidget()->fontMetrics().averageCharWidth() * kLabelWidth);
    label->setContentsMargins(0, 4, 0, 0);
    setTextRole(label, TextRole::Secondary);
    label->setMinimumHeight(label->heightForWidth(label->maximumWidth()));
    addRow(label, row);
    addRow(row->footer());
}

} // namespace readiness
