#include "ui/forms/BlobChip.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "ui/forms/Icons.h"
#include "ui/forms/WidgetPalette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace readiness {

using namespace Qt::StringLiterals;

BlobChip::BlobChip(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : FieldEditor(type, field, std::move(snapshot), place, parent), m_icon(new QLabel), m_name(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon);
    row->addWidget(m_name, 1);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setAccessibleName(labelOf(field));
    setInput(m_name);
}

/// A field `x` of bytes is described by the fields `x_name` and `x_size` of its type, where there are any.
void BlobChip::showRecord(const SnapshotPtr& snapshot, const RecordId& id)
{
    FieldEditor::showRecord(snapshot, id);
    const Record* record = snapshot->table(type().kind).find(id);
    const QString key = QString::fromLatin1(field().key);
    const Field* name = type().field(key + u"_name"_s);
    const Field* size = type().field(key + u"_size"_s);
    if (!record || isNothing(m_value))
        return;
    const Value fileName = name ? name->get(*record) : Value();
    const Value bytes = size ? size->get(*record) : Value();
    QString text = std::holds_alternative<QString>(fileName) ? displayLine(std::get<QString>(fileName)) : tr("File");
    if (const auto* count = std::get_if<qint64>(&bytes))
        text = tr("%1 (%2)", "file name and size").arg(text, QLocale().formattedDataSize(*count, 1));
    m_name->setText(text);
}

void BlobChip::setValue(const Value& value)
{
    m_value = value;
    m_name->setText(isNothing(value) ? tr("none") : tr("File"));
    const int side = fontMetrics().height();
    m_icon->setPixmap(themedIcon(u"paperclip"_s, IconInk::Quiet).pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(!isNothing(value));
}

} // namespace readiness
