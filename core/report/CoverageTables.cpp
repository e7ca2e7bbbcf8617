#include "core/report/CoverageTables.h"

#include "core/base/CoreText.h"
#include "core/report/RecordTexts.h"
#include "core/report/ReportTexts.h"
#include "core/rules/Assessment.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 3;       ///< characters for each level of a tree
constexpr int kMostNamed = 6;    ///< cases without a pass
constexpr int kMostColumns = 10; ///< of operations on a page

ReportStatus countsStatus(const CaseCounts& counts)
{
    if (counts.isCovered())
        return status(CoreText::tr("Covered"), Tone::Go);
    if (counts.cases == 0)
        return status(CoreText::tr("No case"), Tone::NoGo);
    return counts.passed > 0 ? status(CoreText::tr("In part"), Tone::Conditional)
                             : status(CoreText::tr("Not covered"), Tone::NoGo);
}

QString shareText(const CoverageShare& share)
{
    return share.all == 0 ? u"–"_s
                          : CoreText::tr("%1 of %2 (%3)", "covered, all, percent")
                                .arg(share.covered)
                                .arg(share.all)
                                .arg(percentText(share.percent()));
}

QString shareText(const CaseCounts& counts) { return counts.cases == 0 ? u"–"_s : percentText(counts.percent()); }

QString passedText(const CaseCounts& counts)
{
    return CoreText::tr("%1 of %2", "passed, cases").arg(counts.passed).arg(counts.cases);
}

} // namespace

CoverageTables::CoverageTables(const Assessment& assessment, const TestCoverage& coverage)
    : m_assessment(assessment), m_coverage(coverage)
{}

ReportTable CoverageTables::processes() const { return table(RecordKind::BusinessProcess, m_coverage.processes()); }

ReportTable CoverageTables::requirements() const { return table(RecordKind::Requirement, m_coverage.requirements()); }

ReportTable CoverageTables::table(RecordKind kind, const std::vector<CoverageLine>& lines) const
{
    const RecordTexts texts(m_assessment);
    ReportTable table;
    table.columns = {fixedColumn(CoreText::tr("Code"), 16, ColumnStyle::Strong),
                     weightedColumn(labelOf(recordType(kind)), 1), numberColumn(CoreText::tr("Cases passed"), 24),
                     numberColumn(CoreText::tr("Share"), 15), fixedColumn(CoreText::tr("Covered"), 42)};
    table.emptySentence = kind == RecordKind::BusinessProcess ? CoreText::tr("No business process is named.")
                                                              : CoreText::tr("No requirement is named.");
    for (const CoverageLine& line : lines) {
        const bool isBranch = !line.isCounted;
        ReportCell covered =
            isBranch ? ReportCell(shareText(line.share))
                     : ReportCell(countsStatus(line.own), line.own.cases == 0 ? QString() : gapText(line.own));
        const QString note = isBranch || line.own.isCovered() ? QString() : missingText(line.cases);
        table.addRow({texts.code(kind, line.record->id),
                      {QString(line.depth * kIndent, QChar::Nbsp) + recordType(kind).title(*line.record), note},
                      passedText(isBranch ? line.below : line.own),
                      shareText(isBranch ? line.below : line.own),
                      covered});
    }
    return table;
}

QString CoverageTables::missingText(const std::vector<const CaseState*>& cases) const
{
    const RecordTexts texts(m_assessment);
    QStringList names;
    for (const CaseState* state : cases) {
        if (!state->isPassed())
            names += texts.code(RecordKind::TestCase, state->testCase->id);
    }
    const auto more = int(names.size()) - kMostNamed;
    if (more > 0)
        names = names.mid(0, kMostNamed) + QStringList{CoreText::tr("and %n more", nullptr, more)};
    return names.isEmpty() ? QString() : CoreText::tr("Without a pass that counts: %1").arg(names.join(u", "_s));
}

ReportTable CoverageTables::operations() const
{
    ReportTable table;
    table.columns = {weightedColumn(labelOf(recordType(RecordKind::Entity)), 1)};
    for (std::size_t i = 0; i < m_coverage.operations().size() && i < kMostColumns; ++i)
        table.columns += weightedColumn(m_coverage.operations()[i]->title, 1);
    table.emptySentence = CoreText::tr("No entity with operations is named.");
    if (m_coverage.operations().empty())
        return table;
    for (const CoverageRow& row : m_coverage.entities()) {
        ReportRow line{{ReportCell(row.entity->title, shareText(row.share))}, false};
        for (std::size_t i = 0; i < row.cells.size() && i < kMostColumns; ++i) {
            const CoverageCell& cell = row.cells[i];
            const bool hasGap = cell.isCounted && cell.counts.cases > 0 && !cell.counts.isCovered();
            line.cells += cell.isCounted
                              ? ReportCell(countsStatus(cell.counts), hasGap ? gapText(cell.counts) : QString())
                              : ReportCell(u"–"_s);
        }
        table.rows += line;
    }
    return table;
}

QString CoverageTables::sentence() const
{
    QStringList parts;
    const auto add = [&](const CoverageShare& share, const QString& text) {
        if (share.all > 0)
            parts += text.arg(share.covered).arg(share.all).arg(percentText(share.percent()));
    };
    add(m_coverage.processShare(), CoreText::tr("%1 of %2 business processes (%3)", "covered, all, percent"));
    add(m_coverage.requirementShare(), CoreText::tr("%1 of %2 requirements (%3)", "covered, all, percent"));
    add(m_coverage.operationShare(), CoreText::tr("%1 of %2 operations on entities (%3)", "covered, all, percent"));
    return parts.isEmpty() ? QString() : CoreText::tr("Covered by passes that count: %1.").arg(parts.join(u", "_s));
}

} // namespace readiness
