#include "ui/panels/cycle/CaseSheet.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/report/TestWords.h"
#include "ui/forms/EvidenceIntake.h"
#include "ui/forms/NoticeList.h"
#include "ui/forms/StatusChip.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/cycle/AttemptForm.h"
#include "ui/panels/cycle/StepList.h"
#include "ui/panels/cycle/VerdictKeys.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetMargin = 12;

/// Why a pass, given now, would not count.
QString warningOf(PassFault fault)
{
    switch (fault) {
    case PassFault::None:
    case PassFault::Stale: break;
    case PassFault::InProduction:
        return CaseSheet::tr("The cycle runs in production and is no mock cutover: a pass will not count.");
    case PassFault::AdministratorRole:
        return CaseSheet::tr("An administrator role may do anything: a pass with it will not count.");
    case PassFault::WithoutMigratedData:
        return CaseSheet::tr("The case needs migrated data: unless it was run with them, a pass will not count.");
    }
    return {};
}

} // namespace

CaseSheet::CaseSheet(const PanelContext& context, OpenCycle& cycle)
    : m_context(context),
      m_cycle(cycle),
      m_intake(new EvidenceIntake(context.workspace, this)),
      m_scroll(new QScrollArea),
      m_title(textLabel()),
      m_status(new StatusChip),
      m_about(textLabel()),
      m_notices(new NoticeList),
      m_steps(new StepList(cycle)),
      m_form(new AttemptForm(cycle)),
      m_evidence(textLabel())
{
    setAcceptDrops(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kSheetMargin, kSheetMargin, kSheetMargin, kSheetMargin);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    column->addLayout(head);
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_about, TextRole::Secondary);
    setTextRole(m_evidence, TextRole::Secondary);
    column->addWidget(m_about);
    column->addWidget(m_notices);
    for (const QString& name : {tr("Prerequisites"), tr("Role to test with"), tr("Expected result")})
        addFact(*page, name);
    column->addWidget(m_steps);
    column->addWidget(m_form);
    column->addWidget(m_evidence);
    column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&cycle, &OpenCycle::changed, this, &CaseSheet::renew);
    connect(m_steps, &StepList::left, this, &CaseSheet::left);
    connect(m_steps, &StepList::shown, this, [this](QWidget* card) { m_scroll->ensureWidgetVisible(card); });
    renew();
}

void CaseSheet::addFact(QWidget& page, const QString& name)
{
    Fact fact{new QLabel(name), textLabel()};
    setTextRole(fact.name, TextRole::Secondary);
    auto* together = new QVBoxLayout;
    together->setSpacing(2);
    together->addWidget(fact.name);
    together->addWidget(fact.text);
    static_cast<QVBoxLayout*>(page.layout())->addLayout(together);
    m_facts.push_back(fact);
}

void CaseSheet::setCase(const RecordId& testCase)
{
    if (testCase == m_case)
        return;
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // what is being typed is about the case before
    m_case = testCase;
    m_openedAt = m_context.workspace.clock().now();
    m_scroll->ensureVisible(0, 0);
    renew();
}

Verdict CaseSheet::suggestion() const { return m_steps->suggestion(); }

void CaseSheet::renew()
{
    const CaseState* state = m_cycle.find(m_case);
    m_scroll->widget()->setVisible(state);
    m_steps->setCase(state);
    m_form->setCase(state);
    if (!state)
        return;
    showHead(*state);
    showNotices(*state);
    showEvidence(*state);
}

void CaseSheet::showHead(const CaseState& state)
{
    const Snapshot& snapshot = *m_cycle.snapshot();
    const TestCase& testCase = *state.testCase;
    m_title->setText(displayRef(snapshot, RecordKind::TestCase, testCase) + u"  "_s + displayLine(testCase.title));
    m_status->setStatus(caseStatus(state));
    QStringList about;
    if (state.suite)
        about += displayLine(state.suite->title);
    if (const BusinessProcess* process = snapshot.find(testCase.process))
        about += displayLine(process->title);
    if (testCase.kind == CaseKind::Negative)
        about += tr("negative test");
    const Person* tester = testerOf(snapshot, state);
    about += tester ? tr("tester %1").arg(displayLine(tester->name)) : tr("no tester");
    if (state.execution && state.execution->attempt > 1)
        about += tr("attempt %1").arg(state.execution->attempt);
    m_about->setText(about.join(u" · "_s));
    const QString texts[] = {testCase.prerequisites, testCase.securityRole, testCase.expected};
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i].text->setText(texts[i]);
        m_facts[i].name->setVisible(!texts[i].isEmpty());
        m_facts[i].text->setVisible(!texts[i].isEmpty());
    }
    m_steps->setVisible(!m_steps->isEmpty());
}

/// What a pass is worth is said before it is given, and what the steps say about the case.
void CaseSheet::showNotices(const CaseState& state)
{
    std::vector<Notice> notices;
    if (state.isRun()) {
        if (const QString text = passFaultText(*m_cycle.snapshot(), m_cycle.states(), state); !text.isEmpty())
            notices.push_back({Tone::Conditional, text});
    } else {
        const RecordId attempt = state.execution ? state.execution->id : executionId(m_cycle.cycle()->id, m_case, 1);
        const SnapshotPtr shown = m_cycle.withAttempt(m_case);
        Execution tried = *shown->find(Id<Execution>(attempt));
        tried.verdict = Verdict::Passed;
        tried.endedAt = m_context.workspace.clock().now();
        if (const QString text = warningOf(m_cycle.states().faultOf(tried)); !text.isEmpty())
            notices.push_back({Tone::Conditional, text});
        const Verdict suggested = m_steps->suggestion();
        const auto key = std::ranges::find(kVerdictKeys, suggested, &VerdictKey::verdict);
        if (suggested == Verdict::Failed || suggested == Verdict::Blocked)
            notices.push_back({Tone::NoGo, tr("By its steps, the case is: %1.").arg(buttonText(*key))});
        else if (suggested == Verdict::Passed)
            notices.push_back({Tone::Go, tr("By its steps, the case is: %1.").arg(buttonText(*key))});
    }
    m_notices->setNotices(notices);
}

void CaseSheet::showEvidence(const CaseState& state)
{
    QStringList names;
    for (const Evidence* evidence : m_cycle.snapshot()->all<Evidence>()) {
        if (state.execution && evidence->record == state.execution->id)
            names += displayLine(evidence->title);
    }
    m_evidence->setText(names.isEmpty() ? tr("Evidence: paste a picture (Ctrl+V), or drop a file here.")
                                        : tr("Evidence: %1").arg(names.join(u" · "_s)));
}

void CaseSheet::focusInside()
{
    if (m_steps->isEmpty())
        m_form->focusFirst();
    else
        m_steps->focusNext();
}

bool CaseSheet::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && takeEvidence(*data);
}

/// Evidence belongs to the attempt, which is made with it.
bool CaseSheet::takeEvidence(const QMimeData& data)
{
    if (!m_cycle.find(m_case) || !EvidenceIntake::canTake(data))
        return false;
    m_cycle.readStartFaultsAgain();
    if (const QString trouble = m_cycle.refusal(m_case); !trouble.isEmpty()) {
        Q_EMIT m_cycle.told(trouble);
        return true;
    }
    const RecordId cycle = m_cycle.cycle()->id, testCase = m_case;
    const bool isThere = m_cycle.change(tr("Begin a test"), [&](Edit& edit) {
        return attemptAt(edit, cycle, testCase).transform([](const RecordId&) {});
    });
    const CaseState* state = m_cycle.find(testCase);
    if (!isThere || !state || !state->execution)
        return true;
    m_intake->setRecord({RecordKind::Execution, state->execution->id});
    m_intake->addDropped(data);
    return true;
}

/// Where it is not the input's: Escape leads back to the list, a picture that is pasted is evidence.
bool CaseSheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void CaseSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!event->matches(QKeySequence::Paste) || !paste())
        QWidget::keyPressEvent(event);
}

void CaseSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (EvidenceIntake::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void CaseSheet::dropEvent(QDropEvent* event)
{
    if (takeEvidence(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace readiness
