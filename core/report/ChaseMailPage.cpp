#include "core/report/ChaseMailPage.h"

#include "core/base/CoreText.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QString& tag, const QString& text)
{
    return u"<%1 style=\"border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top\">%2</%1>"_s.arg(
        tag, text.toHtmlEscaped());
}

QString tableRow(const QString& tag, const QStringList& texts)
{
    QString row = u"<tr>"_s;
    for (const QString& text : texts)
        row += cell(tag, text);
    return row + u"</tr>\n"_s;
}

QString paragraph(const QString& text) { return u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s; }

} // namespace

QString latenessText(int daysLate)
{
    if (daysLate == 0)
        return CoreText::tr("today");
    if (daysLate > 0)
        return daysLate == 1 ? CoreText::tr("1 day late") : CoreText::tr("%1 days late").arg(daysLate);
    return daysLate == -1 ? CoreText::tr("tomorrow") : CoreText::tr("in %1 days").arg(-daysLate);
}

QString ChaseMailPage::text() const
{
    QString text = greeting + u"\n\n"_s + opening + u"\n"_s;
    for (const Section& section : sections) {
        text += u"\n"_s + section.title + u"\n"_s;
        for (const Row& row : section.rows) {
            text += u"\n- "_s + row.code + u' ' + row.title + u'\n';
            if (!row.due.isEmpty())
                text += u"  "_s + CoreText::tr("due %1, %2", "day, days late").arg(row.due, row.lateness) + u'\n';
            if (!row.nextStep.isEmpty())
                text += u"  "_s + CoreText::tr("next step: %1").arg(row.nextStep) + u'\n';
        }
    }
    return text + u'\n' + request + u"\n\n"_s + signature + u'\n';
}

QString ChaseMailPage::html() const
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n"
                   "<body style=\"font-family:Inter,'Segoe UI',Arial,sans-serif\">\n"_s
                   + paragraph(greeting) + paragraph(opening);
    const QStringList headings{CoreText::tr("Code"), CoreText::tr("What"), CoreText::tr("Due"), CoreText::tr("When"),
                               CoreText::tr("Next step")};
    for (const Section& section : sections) {
        html += u"<h3>"_s + section.title.toHtmlEscaped() + u"</h3>\n<table style=\"border-collapse:collapse\">\n"_s
                + tableRow(u"th"_s, headings);
        for (const Row& row : section.rows)
            html += tableRow(u"td"_s, {row.code, row.title, row.due, row.lateness, row.nextStep});
        html += u"</table>\n"_s;
    }
    return html + paragraph(request) + paragraph(signature) + u"</body></html>\n"_s;
}

} // namespace readiness
