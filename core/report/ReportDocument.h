#pragma once

#include "core/report/ReportGantt.h"
#include "core/report/ReportMatrix.h"
#include "core/report/ReportTable.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace readiness {

struct ReportFact {
    QString label;
    QString value;
};

/// The head of the first page. What follows it (decision, figures) shares that page as long as there is room.
struct ReportCover {
    QString title;
    QString subtitle;
    QString project;
    QString customer;
    QList<ReportFact> facts;
};

/// The full-width band: one word, one sentence, up to three reasons (more are shown, too, but do not belong here).
struct ReportDecision {
    ReportStatus status;
    QString sentence;
    QStringList reasons;
};

/// Levels 1 to 3. A heading always stays with what follows it.
struct ReportHeading {
    int level = 1;
    QString text;
};

enum class ParagraphStyle { Normal, Secondary, Strong };

struct ReportParagraph {
    QString text;
    ParagraphStyle style = ParagraphStyle::Normal;
    bool isLead = false; ///< Says what the next block shows: stays with it.
};

struct ReportList {
    QStringList items;
    bool numbered = false;
};

struct ReportFacts {
    QList<ReportFact> facts;
    bool isWhole = false; ///< Kept on one page where it fits.
};

/// A few large numbers side by side: "62 %" above "ready".
struct ReportFigure {
    QString value;
    QString label;
    Tone tone = Tone::Neutral;
};
struct ReportFigures {
    QList<ReportFigure> figures;
};

/// One part of a stacked bar; amounts are relative to each other.
struct ReportBarPart {
    double amount = 0;
    Tone tone = Tone::Neutral;
};

/// One line of a bar figure. Without parts the bar is filled to its percentage in the colour of its status.
struct ReportBar {
    QString label;
    double percent = 0;
    ReportStatus status;
    QString note;
    QList<ReportBarPart> parts;
};
struct ReportBars {
    QString caption;
    QList<ReportBar> bars;
    QList<ReportStatus> legend; ///< What the parts mean; left out when empty.
};

/// How one number went: a value for each day of the figure, none where there was nothing to count.
struct ReportTrendLine {
    QString label;
    QString unit;       ///< Such as " %".
    double largest = 0; ///< The upper end of the scale; 0: made from the values.
    Tone tone = Tone::Neutral;
    QList<std::optional<double>> values;
};
/// Lines over the same days, each in a plot of its own, side by side.
struct ReportTrend {
    QString caption;
    QStringList days;
    QList<ReportTrendLine> lines;
};

/// A short list under a heading of its own; the label of an item is the day that it is about, or empty.
struct ReportBrief {
    QString heading;
    QList<ReportFact> items;
    QString emptySentence; ///< Shown instead of the items when there are none.
};
/// Short lists side by side, two in a row.
struct ReportBriefs {
    QList<ReportBrief> briefs;
};

/// Somebody who has signed; everything as text for the reader.
struct ReportSignature {
    QString name;
    QString role;
    QString meaning;
    QString time;
    ReportStatus state;
    QString fingerprint;
    QString note; ///< Such as what has changed since.
};

/// Somebody who is to sign by hand; without a name the line for it is left blank as well.
struct ReportSignatureLine {
    QString name;
    QString role;
};
struct ReportSignatures {
    QList<ReportSignature> signatures;
    QList<ReportSignatureLine> toSign;
};

struct ReportQrCode {
    QString payload;
    QString caption;
};

struct ReportPageBreak {};

using ReportBlock = std::variant<ReportCover, ReportDecision, ReportHeading, ReportParagraph, ReportList, ReportFacts,
                                 ReportFigures, ReportBars, ReportTrend, ReportMatrix, ReportGantt, ReportBriefs,
                                 ReportTable, ReportSignatures, ReportQrCode, ReportPageBreak>;

/// A report as data: what is said, in which order, never how it looks. Every string is plain text; nothing in it is
/// interpreted as markup, and printable() decides what characters come out. A value: copy it, hand it to any thread.
struct ReportDocument {
    QString title;       ///< Of the report; in the header of every page.
    QString project;     ///< In the header of every page.
    QString contentHash; ///< In full; the footer shows the first twelve characters.
    QString timeText;    ///< When the report was made, with its zone, as the reader sees it.
    QDateTime createdAt; ///< The same instant for the file's own properties. Never "now" of the renderer.
    QString author;
    bool isCompact = false; ///< Set closer together, for reports that have to fit.
    std::vector<ReportBlock> blocks;

    /// Appends a block and returns it for filling in; the reference holds until the next block is added.
    template <typename Block>
    Block& add(Block block)
    {
        return std::get<Block>(blocks.emplace_back(std::move(block)));
    }
    void heading(int level, const QString& text) { add(ReportHeading{level, text}); }
    void paragraph(const QString& text) { add(ReportParagraph{text, ParagraphStyle::Normal}); }
    void lead(const QString& text) { add(ReportParagraph{text, ParagraphStyle::Normal, true}); }
    void pageBreak() { add(ReportPageBreak{}); }
};

/// The first twelve characters of a hash, as the footer shows it.
QString shownHash(const QString& contentHash);

/// Text as it may be printed: composed (NFC), line ends unified, tabs as spaces, invisible marks dropped. Whatever would
/// steer the reader's eye or terminal instead of being read (control characters, direction overrides, lone surrogates)
/// is shown as U+FFFD.
QString printable(const QString& text);

} // namespace readiness
