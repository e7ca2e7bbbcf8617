#include "ui/panels/environments/WindowCalculator.h"

#include "core/base/Text.h"
#include "core/model/Project.h"
#include "core/rules/ReleaseSchedule.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCalculatorMargin = 8;

QString dayOf(const QDate& day) { return day.toString(Qt::ISODate); }

QString daysText(const std::optional<int>& days) { return days ? QString::number(*days) : QString(); }

QStringList headings()
{
    return {WindowCalculator::tr("Version"), WindowCalculator::tr("Production by, or start over"),
            WindowCalculator::tr("Days by the schedule"), WindowCalculator::tr("Days by the two months of the text")};
}

TextRows::Row rowOf(const ReleaseChoice& choice)
{
    const QString until = choice.leavesOn.isValid() ? dayOf(choice.lastProductionDay())
                                                    : WindowCalculator::tr("the schedule does not say");
    const QString text = choice.twoMonthsEnd.isValid()
                             ? WindowCalculator::tr("%1, until %2", "days, and the day on which they are over")
                                   .arg(daysText(choice.daysByText()), dayOf(choice.twoMonthsEnd))
                             : QString();
    return {{}, {{displayLine(choice.version)}, {until}, {daysText(choice.daysByTable()), {}, true}, {text}}};
}

/// What choosing the newest means, in both readings of the source.
QString consequence(const ReleaseChoice& choice)
{
    QString text =
        choice.leavesOn.isValid()
            ? WindowCalculator::tr(
                  "With %1 chosen on %2, production begins by %3, or sandbox starts over with a version "
                  "that can be chosen then (S1-04).")
                  .arg(displayLine(choice.version), dayOf(choice.chosenOn), dayOf(choice.lastProductionDay()))
            : WindowCalculator::tr(
                  "With %1 chosen on %2, the schedule does not say yet until when production may begin "
                  "(S1-04): enter the next release.")
                  .arg(displayLine(choice.version), dayOf(choice.chosenOn));
    if (choice.twoMonthsEnd.isValid())
        text += u' '
                + WindowCalculator::tr("The words of the source speak of two months, so until %1 (S1-03).")
                      .arg(dayOf(choice.twoMonthsEnd));
    return text;
}

} // namespace

WindowCalculator::WindowCalculator(Workspace& workspace)
    : m_workspace(workspace),
      m_day(new QDateEdit),
      m_sentence(textLabel()),
      m_consequence(textLabel()),
      m_rows(new TextRows(headings(), this)),
      m_list(new RowList(m_rows, workspace, tr("Versions that can be chosen"), {170, 190, 150}))
{
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Day on which the version is chosen"));
    m_day->setDate(workspace.clock().now().in(workspace.snapshot()->project().zone()).date());
    auto* label = new QLabel(tr("Chosen &on"));
    label->setBuddy(m_day);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCalculatorMargin, kCalculatorMargin, kCalculatorMargin, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_consequence);
    layout->addWidget(m_list);
    connect(m_day, &QDateEdit::dateChanged, this, &WindowCalculator::renew);
    renew();
}

void WindowCalculator::renew()
{
    const ReleaseSchedule schedule(*m_workspace.snapshot());
    const std::vector<ReleaseChoice> choices = schedule.choicesOn(m_day->date());
    std::vector<TextRows::Row> rows;
    for (const ReleaseChoice& choice : choices)
        rows.push_back(rowOf(choice));
    m_rows->setRows(headings(), std::move(rows));
    if (schedule.rows().empty())
        m_sentence->setText(tr("The schedule has no release with a day yet."));
    else if (choices.empty())
        m_sentence->setText(tr("The schedule begins later: no version can be chosen on this day."));
    else
        m_sentence->setText(schedule.issuedOn().isValid()
                                ? tr("By the schedule of %1 (S1-02 to S1-04).").arg(dayOf(schedule.issuedOn()))
                                : tr("By the releases below (S1-02 to S1-04)."));
    const int height = m_list->sizeHintForRow(0) * int(choices.size()) + m_list->header()->sizeHint().height();
    m_list->setFixedHeight(height + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!choices.empty());
    m_consequence->setText(choices.empty() ? QString() : consequence(choices.front()));
    m_consequence->setVisible(!choices.empty());
}

} // namespace readiness
