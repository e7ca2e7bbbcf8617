#include "ui/dialogs/AdviceDialog.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/project/AdviceEdit.h"
#include "core/query/TimeText.h"
#include "core/rules/UpgradeRequest.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/RecordChoice.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerMargin = 12;

QStringList questions()
{
    return {u"title"_s,
            u"environment"_s,
            u"source"_s,
            u"target"_s,
            u"live"_s,
            u"custom_code"_s,
            u"specific_issue"_s,
            u"time_short"_s,
            u"platform_enough"_s,
            u"application_platform"_s,
            u"application_foundation"_s,
            u"directory"_s,
            u"test_essentials"_s,
            u"sandbox_start"_s,
            u"production_start"_s};
}

QString labelsOf(const QStringList& keys)
{
    QStringList labels;
    for (const QString& key : keys)
        labels += labelOf(*adviceType().field(key));
    return labels.join(u", "_s);
}

QStringList headings()
{
    return {AdviceDialog::tr("Where"), AdviceDialog::tr("Step"), AdviceDialog::tr("Who"), AdviceDialog::tr("Down"),
            AdviceDialog::tr("Rule")};
}

QString requestText(const UpgradeRequest& request, const QTimeZone& zone)
{
    return AdviceDialog::tr("%1: ask the service team by %2 for the start on %3; down until %4 at most (S2-09).")
        .arg(advicePlaceText(request.place), displayInstant(request.latest, zone), displayInstant(request.start, zone),
             displayInstant(request.downtimeEnds, zone));
}

} // namespace

AdviceDialog::AdviceDialog(Workspace& workspace, const Id<Advice>& advice, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_advice(advice),
      m_form(new RecordForm(workspace, nullptr, questions())),
      m_scenario(textLabel()),
      m_reason(textLabel()),
      m_code(textLabel()),
      m_notices(new NoticeList),
      m_rows(new TextRows(headings(), this)),
      m_steps(new RowList(m_rows, workspace, tr("Steps"), {90, 300, 110, 70})),
      m_empty(new EmptyState(*m_steps)),
      m_plans(new QComboBox),
      m_take(new QPushButton(tr("&Take over into the plan"))),
      m_told(textLabel())
{
    setWindowTitle(tr("Path advice"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* asked = new QWidget;
    auto* column = new QVBoxLayout(asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* hint =
        textLabel(tr("Answer what you know. Each answer is kept in the project at once, and the path follows from "
                     "them; which questions are left, is said beside."));
    setTextRole(hint, TextRole::Secondary);
    column->addWidget(hint);
    column->addWidget(m_form);
    column->addStretch();
    scroll->setWidget(asked);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(scroll);
    splitter->addWidget(makeAnswer());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({420, 640});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(1080, 680);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_form, &RecordForm::commitAll);
    connect(m_take, &QPushButton::clicked, this, &AdviceDialog::takeOver);
    connect(&workspace, &Workspace::committed, this, &AdviceDialog::renew);
    m_form->setRecord(RecordRef{RecordKind::Advice, advice});
    renew();
    m_form->focusField(u"source");
}

Id<Advice> AdviceDialog::wanted(Workspace& workspace, const std::optional<RecordRef>& selected)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    if (selected && selected->kind == RecordKind::Advice && snapshot->find(Id<Advice>(selected->id)))
        return Id<Advice>(selected->id);
    if (const auto all = snapshot->all<Advice>(); !all.empty())
        return Id<Advice>(all.back()->id);
    Edit edit(snapshot, tr("Ask for the path of an upgrade"));
    const RecordId made = edit.create(RecordKind::Advice);
    if (const auto set = edit.set(RecordKind::Advice, made, u"title", tr("Path of the upgrade")); !set)
        return {};
    return workspace.commit(std::move(edit)) ? Id<Advice>(made) : Id<Advice>();
}

QWidget* AdviceDialog::makeAnswer()
{
    setTextRole(m_scenario, TextRole::Title);
    setTextRole(m_told, TextRole::Secondary);
    m_plans->setAccessibleName(tr("Cutover plan"));
    auto* taking = new QHBoxLayout;
    taking->setSpacing(8);
    taking->addWidget(m_plans);
    taking->addWidget(m_take);
    taking->addStretch();
    auto* answer = new QWidget;
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(kAnswerMargin, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* one : std::initializer_list<QWidget*>{m_scenario, m_reason, m_code, m_notices})
        column->addWidget(one);
    column->addWidget(m_steps, 1);
    column->addLayout(taking);
    column->addWidget(m_told);
    return answer;
}

void AdviceDialog::renew()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Advice* advice = snapshot->find(m_advice);
    if (!advice)
        return reject(); // somebody removed it
    const PathAdvice path = pathAdvice(*advice);
    showPath(path);
    showNotices(*advice, path);
    showSteps(path);
    fillPlans(*advice);
}

void AdviceDialog::showPath(const PathAdvice& path)
{
    m_scenario->setText(path.scenario == 0 ? tr("No path yet") : scenarioText(path.scenario));
    QString rule = path.rule;
    if (!rule.isEmpty() && path.isReading)
        rule = tr("%1, our reading", "a rule of the source").arg(rule);
    m_reason->setText(rule.isEmpty() ? path.reason : tr("%1 (%2)", "reason and rule").arg(path.reason, rule));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_code->setText(tr("Code upgrade (S2-06): %1").arg(path.code.reason));
    m_code->setVisible(!path.code.reason.isEmpty());
}

void AdviceDialog::showNotices(const Advice& advice, const PathAdvice& path)
{
    std::vector<Notice> notices;
    if (!path.contradiction.isEmpty())
        notices.push_back({Tone::NoGo, path.contradiction});
    if (!path.unanswered.isEmpty())
        notices.push_back({Tone::InProgress, tr("Still to answer: %1.").arg(labelsOf(path.unanswered))});
    const Assessment assessment(m_workspace.snapshot(), m_workspace.clock().now());
    const QTimeZone zone = assessment.snapshot().project().zone();
    for (const UpgradeRequest& request : upgradeRequests(assessment, advice)) {
        notices.push_back({request.faults.empty() ? Tone::Go : Tone::NoGo, requestText(request, zone)});
        for (const RequestFault& fault : request.faults)
            notices.push_back({Tone::NoGo, fault.text + u' ' + fault.action + u'.'});
    }
    m_notices->setNotices(notices);
}

void AdviceDialog::showSteps(const PathAdvice& path)
{
    std::vector<TextRows::Row> rows;
    for (const AdvisedStep& step : path.steps)
        rows.push_back({{},
                        {{advicePlaceText(step.place)},
                         {displayLine(step.title)},
                         {adviceActorText(step.actor)},
                         {step.isDowntime ? tr("down", "the environment during a step") : QString()},
                         {step.rule}}});
    m_empty->say(rows.empty() ? tr("The steps, and who takes them, follow once the path is known.") : QString());
    m_rows->setRows(headings(), std::move(rows));
}

void AdviceDialog::fillPlans(const Advice& advice)
{
    const RecordId chosen = m_plans->count() > 0 ? chosenIn(*m_plans) : RecordId(advice.plan);
    m_plans->clear();
    for (const Plan* plan : m_workspace.snapshot()->all<Plan>())
        addEntry(*m_plans, plan->title, plan->id);
    choose(*m_plans, chosen);
    const bool mayWrite = m_workspace.project().mode() == Project::Mode::Write;
    m_plans->setVisible(m_plans->count() > 0);
    m_take->setEnabled(mayWrite && m_plans->count() > 0 && m_rows->rowCount() > 0);
    m_take->setToolTip(m_plans->count() > 0 ? QString() : tr("There is no cutover plan yet: make one first."));
}

void AdviceDialog::takeOver()
{
    m_form->commitAll();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Advice* advice = snapshot->find(m_advice);
    if (!advice)
        return;
    Edit edit(snapshot, tr("Take over the steps of %1").arg(displayLine(advice->title)));
    const auto added = addAdvisedTasks(edit, *advice, Id<Plan>(chosenIn(*m_plans)));
    Result<> done = added ? m_workspace.tryCommit(std::move(edit)) : tl::unexpected(added.error());
    m_told->setText(done ? tr("%n task(s) added to the plan.", nullptr, *added) : done.error().text);
}

} // namespace readiness
