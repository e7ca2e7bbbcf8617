#include "ui/paint/pdf/DocumentSections.h"

#include "ui/paint/pdf/BarsSection.h"
#include "ui/paint/pdf/DecisionSection.h"
#include "ui/paint/pdf/FiguresSection.h"
#include "ui/paint/pdf/FixedSection.h"
#include "ui/paint/pdf/GanttSection.h"
#include "ui/paint/pdf/MatrixSection.h"
#include "ui/paint/pdf/QrSection.h"
#include "ui/paint/pdf/SignatureSection.h"
#include "ui/paint/pdf/TableSection.h"
#include "ui/paint/pdf/TrendSection.h"

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

constexpr qsizetype coverFactsPerRow = 3;
constexpr qreal factLabelMillimetres = 42;
constexpr qreal listIndent = 14;
constexpr qsizetype briefsPerRow = 2;
constexpr qreal briefGutter = 24;
constexpr qreal briefLabelGap = 8;

/// Makes one or more sections of each block; a page break falls to the section that follows it.
class SectionMaker {
public:
    explicit SectionMaker(const PaintContext& context) : m_context(context) {}

    std::vector<std::unique_ptr<RowSection>> sections(const ReportDocument& document)
    {
        for (const ReportBlock& block : document.blocks) {
            std::visit([this](const auto& content) { add(content); }, block);
            ++m_block;
        }
        for (const auto& section : m_sections)
            section->measure();
        return std::move(m_sections);
    }

private:
    void add(const ReportCover& cover);
    void add(const ReportDecision& decision) { append<DecisionSection>(m_context.isCompact ? 14 : 20, decision); }
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportFacts& facts);
    void add(const ReportFigures& figures) { append<FiguresSection>(m_context.isCompact ? 14 : 18, figures); }
    void add(const ReportBars& bars) { append<BarsSection>(6, bars); }
    void add(const ReportTrend& trend) { append<TrendSection>(16, trend); }
    void add(const ReportMatrix& matrix) { append<MatrixSection>(16, matrix); }
    void add(const ReportGantt& gantt) { append<GanttSection>(m_context.forTurned(), 20, gantt); }
    void add(const ReportBriefs& briefs);
    void add(const ReportTable& table);
    void add(const ReportSignatures& signatures) { append<SignatureSection>(6, signatures); }
    void add(const ReportQrCode& code) { append<QrSection>(26, code); }
    void add(const ReportPageBreak&) { m_breakPending = true; }

    void addCompactHead(const ReportCover& cover);
    void addBriefRow(const QList<ReportBrief>& briefs);
    void addCoverFacts(const QList<ReportFact>& facts);

    template <typename Section, typename... Content>
    Section& append(qreal spaceBefore, const Content&... content)
    {
        return append<Section>(m_context, spaceBefore, content...);
    }
    template <typename Section, typename... Content>
    Section& append(const PaintContext& context, qreal spaceBefore, const Content&... content)
    {
        auto section = std::make_unique<Section>(context, content...);
        section->setSpaceBefore(spaceBefore);
        section->setBlock(m_block);
        if (m_breakPending)
            section->startPage();
        m_breakPending = false;
        Section& added = *section;
        m_sections.push_back(std::move(section));
        return added;
    }
    void addTextUnlessEmpty(FixedSection& section, const PageText& text, qreal before)
    {
        if (text.text.isEmpty())
            return;
        PageRow& row = section.addText(text);
        row.before = m_context.points(before);
        row.keepWithNext = true;
    }

    PaintContext m_context;
    std::vector<std::unique_ptr<RowSection>> m_sections;
    bool m_breakPending = false;
    int m_block = 0;
};

void SectionMaker::add(const ReportCover& cover)
{
    if (m_context.isCompact) {
        addCompactHead(cover);
        return;
    }
    const Palette& palette = m_context.palette;
    FixedSection& head = append<FixedSection>(0);
    addTextUnlessEmpty(head, {cover.project, TextStyle::Heading2, palette.text}, 0);
    addTextUnlessEmpty(head, {cover.customer, TextStyle::CoverSubtitle, palette.secondaryText}, 0);
    addTextUnlessEmpty(head, {cover.title, TextStyle::CoverTitle, palette.text}, head.isEmpty() ? 0 : 26);
    addTextUnlessEmpty(head, {cover.subtitle, TextStyle::CoverSubtitle, palette.secondaryText}, 2);
    if (!head.isEmpty()) {
        head.lastRow().after = m_context.points(14);
        head.lastRow().rule = RowRule::Strong;
    }
    if (!cover.facts.isEmpty())
        addCoverFacts(cover.facts);
}

// What it is about on the left, which report it is on the right.
void SectionMaker::addCompactHead(const ReportCover& cover)
{
    const Palette& palette = m_context.palette;
    const qreal titleWidth = std::max(m_context.type.width(cover.title, TextStyle::Heading2),
                                      m_context.type.width(cover.subtitle, TextStyle::CoverSubtitle));
    const qreal right = std::min(std::ceil(titleWidth), m_context.columnWidth / 2);
    const qreal left = m_context.columnWidth - right - m_context.points(16);
    FixedSection& head = append<FixedSection>(0);
    PageRow& row = head.addRow();
    row.addCell(0, left).texts = {{cover.project, TextStyle::Heading2, palette.text},
                                  {cover.customer, TextStyle::CoverSubtitle, palette.secondaryText}};
    row.addCell(m_context.columnWidth - right, right, TextEdge::Right).texts = {
        {cover.title, TextStyle::Heading2, palette.text},
        {cover.subtitle, TextStyle::CoverSubtitle, palette.secondaryText}};
    row.after = m_context.points(6);
    row.rule = RowRule::Strong;
    row.keepWithNext = true;
    if (!cover.facts.isEmpty())
        addCoverFacts(cover.facts);
}

void SectionMaker::addCoverFacts(const QList<ReportFact>& facts)
{
    FixedSection& section = append<FixedSection>(10);
    const qreal gutter = m_context.points(12);
    const qreal width = (m_context.columnWidth - gutter * (coverFactsPerRow - 1)) / coverFactsPerRow;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (i % coverFactsPerRow == 0)
            section.addRow().before = m_context.points(i == 0 ? 0 : 8);
        PageCell& cell = section.lastRow().addCell((width + gutter) * qreal(i % coverFactsPerRow), width);
        cell.texts.append({facts[i].label, TextStyle::Note, m_context.palette.secondaryText});
        cell.texts.append({facts[i].value, TextStyle::BodyStrong, m_context.palette.text});
    }
}

void SectionMaker::add(const ReportHeading& heading)
{
    const bool isFirst = heading.level <= 1;
    const bool isSecond = heading.level == 2;
    FixedSection& section = append<FixedSection>(isFirst ? 30 : isSecond ? 24 : m_context.isCompact ? 12 : 16);
    const TextStyle style = isFirst ? TextStyle::Heading1 : isSecond ? TextStyle::Heading2 : TextStyle::Heading3;
    PageRow& row = section.addText({heading.text, style, m_context.palette.text});
    row.after = m_context.space(isFirst ? 6 : 4, 2);
    row.keepWithNext = true;
}

void SectionMaker::add(const ReportParagraph& paragraph)
{
    const bool isQuiet = paragraph.style == ParagraphStyle::Secondary;
    const bool isStrong = paragraph.style == ParagraphStyle::Strong;
    const bool isSmall = isQuiet && m_context.isCompact;
    PageRow& row = append<FixedSection>(isQuiet || m_context.isCompact ? 3 : 6)
                       .addText({paragraph.text,
                                 isSmall    ? TextStyle::Table
                                 : isStrong ? TextStyle::BodyStrong
                                            : TextStyle::Body,
                                 isQuiet ? m_context.palette.secondaryText : m_context.palette.text});
    row.keepWithNext = paragraph.isLead;
}

void SectionMaker::add(const ReportList& list)
{
    FixedSection& section = append<FixedSection>(6);
    const qreal indent = m_context.points(listIndent + (list.items.size() > 9 && list.numbered ? 6 : 0));
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        PageRow& row = section.addRow();
        row.isFlowing = true;
        row.before = m_context.points(i == 0 ? 0 : 2);
        const QString mark = list.numbered ? QString::number(i + 1) : QString(QChar(0x2022));
        row.addCell(0, indent).texts.append({mark, TextStyle::Body, m_context.palette.secondaryText});
        row.addCell(indent, m_context.columnWidth - indent)
            .texts.append({list.items[i], TextStyle::Body, m_context.palette.text});
    }
}

void SectionMaker::add(const ReportFacts& facts)
{
    FixedSection& section = append<FixedSection>(m_context.isCompact ? 2 : 6);
    const TextStyle style = m_context.isCompact ? TextStyle::Table : TextStyle::Body;
    const qreal label = m_context.millimetres(factLabelMillimetres);
    const qreal gap = m_context.points(10);
    for (const ReportFact& fact : facts.facts) {
        PageRow& row = section.addRow();
        row.before = row.after = m_context.space(1.5, 0.75);
        row.keepWithNext = facts.isWhole && &fact != &facts.facts.last();
        row.addCell(0, label - gap).texts.append({fact.label, style, m_context.palette.secondaryText});
        row.addCell(label, m_context.columnWidth - label).texts.append({fact.value, style, m_context.palette.text});
    }
}

void SectionMaker::add(const ReportBriefs& briefs)
{
    for (qsizetype first = 0; first < briefs.briefs.size(); first += briefsPerRow)
        addBriefRow(briefs.briefs.mid(first, briefsPerRow));
}

// Each list runs on by itself: a long item makes no hole in the list beside it.
void SectionMaker::addBriefRow(const QList<ReportBrief>& briefs)
{
    const Palette& palette = m_context.palette;
    const qreal gutter = m_context.points(briefGutter);
    const qreal width = (m_context.columnWidth - gutter * (briefsPerRow - 1)) / briefsPerRow;
    qreal label = 0;
    for (const ReportBrief& brief : briefs) {
        for (const ReportFact& item : brief.items)
            label = std::max(label, m_context.type.width(item.label, TextStyle::Table));
    }
    label = std::min(std::ceil(label) + m_context.points(briefLabelGap), width / 2);
    FixedSection& section = append<FixedSection>(m_context.isCompact ? 12 : 16);
    PageRow& heads = section.addRow();
    heads.after = m_context.points(3);
    heads.rule = RowRule::Hair;
    heads.keepWithNext = true;
    PageRow lists;
    lists.before = m_context.points(3);
    lists.isFlowing = true;
    for (qsizetype i = 0; i < briefs.size(); ++i) {
        const qreal left = (width + gutter) * qreal(i);
        heads.addCell(left, width).texts.append({briefs[i].heading, TextStyle::Heading3, palette.text});
        if (briefs[i].items.isEmpty()) {
            lists.addCell(left, width).texts.append({briefs[i].emptySentence, TextStyle::Table, palette.secondaryText});
            continue;
        }
        PageCell labels{left, label, {}};
        PageCell values{left + label, width - label, {}};
        for (const ReportFact& item : briefs[i].items) {
            const auto linesOf = [&](const QString& text, const PageCell& cell) {
                return m_context.type.lay(text, TextStyle::Table, cell.width).lines.size();
            };
            const qsizetype lines = std::max(linesOf(item.label, labels), linesOf(item.value, values));
            labels.texts.append({item.label, TextStyle::Table, palette.secondaryText, StatusGlyph::None, lines});
            values.texts.append({item.value, TextStyle::Table, palette.text, StatusGlyph::None, lines});
        }
        lists.cells.push_back(labels);
        lists.cells.push_back(values);
    }
    section.addRow() = lists;
}

void SectionMaker::add(const ReportTable& table)
{
    if (!table.rows.isEmpty())
        append<TableSection>(m_context.isCompact ? 3 : 10, table);
    else
        append<FixedSection>(m_context.isCompact ? 2 : 6)
            .addText({table.emptySentence, TextStyle::Body, m_context.palette.secondaryText});
}

} // namespace

std::vector<std::unique_ptr<RowSection>> documentSections(const ReportDocument& document, const PaintContext& context)
{
    return SectionMaker(context).sections(document);
}

} // namespace readiness
