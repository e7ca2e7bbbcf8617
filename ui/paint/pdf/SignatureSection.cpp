#include "ui/paint/pdf/SignatureSection.h"

#include "core/report/ReportWords.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace readiness {

namespace {

struct Column {
    qreal from;
    qreal to;
};

// Shares of the column's width: name and role, what is signed, state and time.
constexpr std::array columns{Column{0, 0.3}, Column{0.33, 0.66}, Column{0.69, 1}};
// Name, signature, date.
constexpr std::array linesToSign{Column{0, 0.36}, Column{0.4, 0.78}, Column{0.82, 1}};

} // namespace

SignatureSection::SignatureSection(const PaintContext& context, const ReportSignatures& signatures)
    : FixedSection(context)
{
    for (const ReportSignature& signature : signatures.signatures)
        addSignature(signature);
    for (const ReportSignatureLine& line : signatures.toSign)
        addLineToSign(line);
}

PageCell& SignatureSection::addColumn(int column)
{
    const Column place = columns[std::size_t(column)];
    const qreal width = context().columnWidth;
    return lastRow().addCell(place.from * width, (place.to - place.from) * width);
}

void SignatureSection::addSignature(const ReportSignature& signature)
{
    const Palette& palette = context().palette;
    PageRow& row = addRow();
    row.before = row.after = context().points(8);
    row.rule = RowRule::Hair;
    const auto add = [](PageCell& cell, const PageText& text) {
        if (!text.text.isEmpty())
            cell.texts.append(text);
    };
    PageCell& person = addColumn(0);
    add(person, {signature.name, TextStyle::BodyStrong, palette.text});
    add(person, {signature.role, TextStyle::Note, palette.secondaryText});
    PageCell& meaning = addColumn(1);
    add(meaning, {signature.meaning, TextStyle::Body, palette.text});
    PageCell& state = addColumn(2);
    add(state,
        {signature.state.word, TextStyle::BodyStrong, palette.tone(signature.state.tone).ink, signature.state.glyph});
    const QString when = signature.time.isEmpty() ? QString() : ReportWords::signedOn(signature.time);
    add(state, {when, TextStyle::Note, palette.text});
    add(state, {signature.note, TextStyle::Note, palette.text});
    const QString key = signature.fingerprint.isEmpty() ? QString() : ReportWords::key(signature.fingerprint);
    add(state, {key, TextStyle::Note, palette.secondaryText});
}

void SignatureSection::addLineToSign(const ReportSignatureLine& line)
{
    const Palette& palette = context().palette;
    const qreal width = context().columnWidth;
    const auto at = [&](std::size_t i) -> PageCell& {
        return lastRow().addCell(linesToSign[i].from * width, (linesToSign[i].to - linesToSign[i].from) * width);
    };
    m_ruledRows.push_back(rowCount());
    PageRow& name = addRow();
    name.before = context().points(26); // room for a signature
    name.after = context().points(2);
    name.leastHeight = context().type.pitch(TextStyle::BodyStrong);
    name.keepWithNext = true;
    if (!line.name.isEmpty())
        at(0).texts.append({line.name, TextStyle::BodyStrong, palette.text});
    addRow().before = context().points(3);
    at(0).texts.append({line.role.isEmpty() ? ReportWords::name() : line.role, TextStyle::Note, palette.secondaryText});
    at(1).texts.append({ReportWords::signature(), TextStyle::Note, palette.secondaryText});
    at(2).texts.append({ReportWords::date(), TextStyle::Note, palette.secondaryText});
}

void SignatureSection::decorate(QPainter& painter, int row, const QRectF& area)
{
    if (!std::binary_search(m_ruledRows.begin(), m_ruledRows.end(), row))
        return;
    const qreal thickness = context().points(0.6);
    const qreal y = area.bottom() + context().points(2) - thickness;
    for (const Column& line : linesToSign)
        painter.fillRect(
            QRectF(area.left() + line.from * area.width(), y, (line.to - line.from) * area.width(), thickness),
            context().palette.secondaryText);
}

} // namespace readiness
