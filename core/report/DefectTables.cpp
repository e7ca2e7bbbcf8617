#include "core/report/DefectTables.h"

#include "core/base/CoreText.h"
#include "core/model/CycleDefects.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Assessment.h"
#include "core/rules/Defects.h"
#include "core/rules/Limits.h"
#include "core/rules/TestMetrics.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

ReportStatus defectStatus(const Defect& defect)
{
    const QString word = choiceText(RecordKind::Defect, u"status", defect.status);
    if (defect.isBlocking())
        return status(CoreText::tr("Blocking"), Tone::NoGo);
    switch (defect.status) {
    case DefectStatus::Open: return status(word, Tone::NotStarted);
    case DefectStatus::InProgress: return status(word, Tone::InProgress);
    case DefectStatus::Fixed: return status(word, Tone::Conditional);
    case DefectStatus::Closed: return status(word, Tone::Go);
    case DefectStatus::Rejected: break;
    }
    return {word, Tone::Neutral, StatusGlyph::Dash};
}

/// With separators, which five digits need: "148,217".
QString numberText(int number)
{
    const QLocale locale(CoreText::tr("C", "the locale of days in sentences and reports, such as de"));
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).toString(number);
}

QString figureText(const std::optional<int>& value, const QString& unit)
{
    if (!value)
        return u"–"_s;
    const QString figure = numberText(*value);
    return unit.isEmpty() ? figure : figure + QChar::Nbsp + unit;
}

/// "at 148,300 records, 240 users".
QString conditionsText(const std::optional<int>& volume, const std::optional<int>& load)
{
    QStringList parts;
    if (volume)
        parts += CoreText::tr("%1 records").arg(numberText(*volume));
    if (load)
        parts += CoreText::tr("%1 users").arg(numberText(*load));
    return parts.isEmpty() ? QString() : CoreText::tr("at %1", "volume and load").arg(parts.join(u", "_s));
}

QString limitText(const Measurement& measurement)
{
    if (!measurement.limitValue)
        return CoreText::tr("no limit");
    const QString value = figureText(measurement.limitValue, measurement.unit);
    switch (measurement.comparison) {
    case Comparison::AtMost: return CoreText::tr("at most %1", "limit").arg(value);
    case Comparison::AtLeast: return CoreText::tr("at least %1", "limit").arg(value);
    case Comparison::Equal: break;
    }
    return CoreText::tr("exactly %1", "limit").arg(value);
}

ReportStatus limitStatus(LimitFault fault)
{
    switch (fault) {
    case LimitFault::None: return status(CoreText::tr("Met", "limit"), Tone::Go);
    case LimitFault::Missed: return status(CoreText::tr("Missed", "limit"), Tone::NoGo);
    case LimitFault::VolumeTooLow:
    case LimitFault::LoadTooLow: return status(CoreText::tr("Not shown", "limit"), Tone::Conditional);
    case LimitFault::NoLimit:
    case LimitFault::NotAgreed:
    case LimitFault::NotMeasured: break;
    }
    return status(CoreText::tr("Open", "limit"), Tone::NotStarted);
}

} // namespace

DefectTables::DefectTables(const Assessment& assessment, const Cycle* cycle)
    : m_assessment(assessment), m_snapshot(assessment.snapshot()), m_cycle(cycle), m_texts(assessment)
{
    std::optional<CycleDefects> ofCycle;
    if (cycle)
        ofCycle.emplace(m_snapshot, *cycle);
    for (const Defect* defect : m_snapshot.all<Defect>()) {
        if (ofCycle && !ofCycle->contains(*defect))
            continue;
        if (defect->isOpen())
            m_open.push_back(defect);
        else
            ++m_closedCount;
    }
    std::ranges::sort(m_open, {}, [](const Defect* defect) {
        return std::tuple(!defect->isBlocking(), -int(defect->severity), -int(defect->priority), defect->number);
    });
}

int DefectTables::blockingCount() const { return int(std::ranges::count_if(m_open, &Defect::isBlocking)); }

ReportTable DefectTables::openDefects() const { return table(m_open, CoreText::tr("No defect is open.")); }

ReportTable DefectTables::blockingDefects() const
{
    std::vector<const Defect*> blocking = m_open;
    std::erase_if(blocking, [](const Defect* defect) { return !defect->isBlocking(); });
    return table(blocking, CoreText::tr("No defect stops a critical process without an accepted workaround."));
}

QString DefectTables::closedSentence() const
{
    return m_closedCount == 0 ? QString()
                              : CoreText::tr("%n defect(s) are closed or rejected.", nullptr, m_closedCount);
}

ReportTable DefectTables::table(const std::vector<const Defect*>& defects, const QString& empty) const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("Defect"), 1), fixedColumn(CoreText::tr("Status"), 27),
                     fixedColumn(CoreText::tr("Outcome"), 28), fixedColumn(CoreText::tr("Owner"), 32)};
    table.emptySentence = empty;
    for (const Defect* defect : defects) {
        QStringList lines;
        if (const QString process = m_texts.title(RecordKind::BusinessProcess, defect->process); !process.isEmpty())
            lines +=
                defect->stopsCriticalProcess ? CoreText::tr("Stops: %1", "business process").arg(process) : process;
        if (!defect->workaround.isEmpty()) {
            const QString by = m_texts.name(defect->workaroundAcceptedBy);
            lines += (by.isEmpty() ? CoreText::tr("Workaround, not accepted: %1").arg(defect->workaround)
                                   : CoreText::tr("Workaround, accepted by %2: %1").arg(defect->workaround, by));
        }
        const Person* owner = ownerOf(m_snapshot, *defect);
        const QString role = defaultRole(defect->outcome);
        const ReportCell due = m_texts.dueCell(defect->due, true);
        ReportCell ownerCell(owner            ? owner->name
                             : role.isEmpty() ? CoreText::tr("no owner")
                                              : role,
                             textLines({due.text, due.note}));
        ownerCell.tone = due.tone;
        table.addRow({m_texts.code(RecordKind::Defect, defect->id),
                      {defect->title, lines.join(u'\n')},
                      {defectStatus(*defect), choiceText(RecordKind::Defect, u"severity", defect->severity)},
                      choiceText(RecordKind::Defect, u"outcome", defect->outcome),
                      ownerCell});
    }
    return table;
}

ReportTable DefectTables::measurements() const
{
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("What is measured"), 4), weightedColumn(CoreText::tr("Limit"), 3),
                     weightedColumn(CoreText::tr("Measured"), 3), fixedColumn(CoreText::tr("Outcome"), 30)};
    table.emptySentence = CoreText::tr("No figure is to be measured.");
    for (const Measurement* measurement : measurementsOf(m_snapshot, m_cycle)) {
        const LimitFault fault = limitFault(*measurement);
        const QString by = m_texts.name(measurement->agreedBy);
        const QString agreed =
            by.isEmpty() ? QString() : CoreText::tr("agreed by %1, %2").arg(by, dayText(measurement->agreedOn));
        table.addRow(
            {m_texts.code(RecordKind::Measurement, measurement->id),
             {measurement->title, measurement->note},
             {limitText(*measurement), textLines({conditionsText(measurement->volume, measurement->load), agreed})},
             {figureText(measurement->measured, measurement->unit),
              conditionsText(measurement->measuredVolume, measurement->measuredLoad)},
             {limitStatus(fault), fault == LimitFault::Missed ? QString() : faultText(fault)}});
    }
    return table;
}

} // namespace readiness
