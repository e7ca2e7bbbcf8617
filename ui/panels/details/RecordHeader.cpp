#include "ui/panels/details/RecordHeader.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Reminders.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/models/ChoiceStatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

/// A status as tables show it.
class RecordHeader::Chip final : public QWidget {
public:
    Chip() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void setStatus(const std::optional<ReportStatus>& status)
    {
        m_status = status.value_or(ReportStatus{});
        setVisible(status.has_value());
        setAccessibleName(m_status.word);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        return {CellPainter::statusWidth(fontMetrics(), m_status, {}), std::max(24, fontMetrics().height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        CellPainter{painter, fontMetrics(), palette()}.status(rect(), m_status, {});
    }

private:
    ReportStatus m_status;
};

namespace {

/// Of the first field that is a status.
std::optional<ReportStatus> statusOf(const RecordType& type, const Record& record)
{
    for (const Field& field : type.fields) {
        if (field.kind != FieldKind::Choice)
            continue;
        if (auto status = statusOf(field, field.get(record)))
            return status;
    }
    return {};
}

} // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : QWidget(parent),
      m_code(new QLabel),
      m_status(new Chip),
      m_title(textLabel()),
      m_signed(textLabel()),
      m_asked(textLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_code);
    first->addStretch();
    first->addWidget(m_status);
    column->addLayout(first);
    column->addWidget(m_title);
    column->addWidget(m_signed);
    column->addWidget(m_asked);
    m_code->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_code, m_title})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextRole(m_code, TextRole::Secondary);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_signed, TextRole::Secondary);
    setTextRole(m_asked, TextRole::Secondary);
}

void RecordHeader::showRecord(const Snapshot& snapshot, const RecordRef& ref, const Standing* standing)
{
    const RecordType& type = recordType(ref.kind);
    const Record& record = *snapshot.table(ref.kind).find(ref.id);
    m_code->setText(u"%1 · %2"_s.arg(displayRef(snapshot, ref.kind, record), labelOf(type)));
    m_title->setText(displayLine(type.title(record)).left(500));
    const ItemState* state = standing ? standing->assessment.items().find(ref.id) : nullptr;
    const QString note = state ? signingNote(standing->snapshot(), *state) : QString();
    m_status->setStatus(note.isEmpty() ? statusOf(type, record) : itemStatus(state->status));
    m_signed->setVisible(!note.isEmpty());
    m_signed->setText(note);
    const Asked asked = askedAbout(snapshot, ref.id);
    m_asked->setVisible(asked.times > 0);
    if (asked.times > 0)
        m_asked->setText(tr("Asked %n time(s), last on %1", nullptr, asked.times)
                             .arg(dayText(asked.last.in(snapshot.project().zone()).date())));
}

} // namespace readiness
