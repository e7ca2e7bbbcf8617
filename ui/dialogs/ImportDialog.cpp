#include "ui/dialogs/ImportDialog.h"

#include "core/exchange/ProjectXmlPlan.h"
#include "core/model/Labels.h"
#include "ui/dialogs/ImportMappingPage.h"
#include "ui/dialogs/ImportPlanPage.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 300;

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, ImportSource source, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_pages(new QStackedWidget(this)),
      m_page(new ImportPlanPage(workspace, this)),
      m_mappingPage(!m_source.isList() ? nullptr : new ImportMappingPage(m_source, this)),
      m_heading(textLabel()),
      m_state(textLabel()),
      m_turn(new QPushButton(this))
{
    setWindowTitle(m_source.projectFile ? tr("Import project")
                   : m_source.planner   ? tr("Import results")
                                        : tr("Import list"));
    setTextRole(m_heading, TextRole::Heading);
    m_request.origin = m_source.fileName;
    m_request.last = m_source.last;
    m_request.createUnknown = !m_source.isFromHere;
    m_page->setCreatesUnknown(!m_source.isFromHere);
    m_pages->addWidget(m_page);
    if (m_mappingPage)
        m_pages->addWidget(m_mappingPage);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(m_turn, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_pages, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(1000, 680);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &ImportDialog::showState);
    connect(m_turn, &QPushButton::clicked, this,
            [this] { turnTo(m_pages->currentWidget() == m_page ? static_cast<QWidget*>(m_mappingPage) : m_page); });
    if (m_mappingPage)
        connect(m_mappingPage, &ImportMappingPage::changed, this, &ImportDialog::makePlan);
    connect(m_page, &ImportPlanPage::createUnknownChosen, this, [this](bool creates) {
        m_request.createUnknown = creates;
        makePlan();
    });
    turnTo(m_source.isFromHere || !m_mappingPage ? static_cast<QWidget*>(m_page) : m_mappingPage);
    makePlan();
}

const ImportPlan& ImportDialog::plan() const { return *m_page->plan(); }

/// Nothing is imported from the page on which one says how: what happens is seen first.
void ImportDialog::turnTo(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    const bool isPlan = page == m_page;
    m_turn->setText(isPlan ? tr("&How it is read…") : tr("&Continue to what happens"));
    m_turn->setVisible(m_mappingPage);
    m_import->setVisible(isPlan);
    m_turn->setDefault(!isPlan);
    m_import->setDefault(isPlan);
    showState();
}

void ImportDialog::makePlan()
{
    m_import->setEnabled(false);
    if (m_mappingPage)
        m_mappingPage->writeTo(m_request);
    m_patience.start();
    m_planning.start(
        [source = m_source, request = m_request](const BackgroundWork::IsCanceled& isCanceled) mutable {
            request.isCanceled = isCanceled;
            if (source.planner)
                return source.planner(source.snapshot, isCanceled);
            if (source.projectFile)
                return planProjectXml(source.snapshot, *source.projectFile, request);
            return ImportPlan::make(source.snapshot, *source.workbook, request);
        },
        [this](const Result<ImportPlan>& plan) { take(plan); });
}

void ImportDialog::take(const Result<ImportPlan>& plan)
{
    m_patience.stop();
    m_fault =
        !m_mappingPage ? (plan ? QString() : plan.error().text)
        : !plan && m_source.isForeign && m_mappingPage->fault().isEmpty()
            ? tr("The list was exported from another project. Its rows can become new records here: tick that above.")
        : plan ? m_mappingPage->fault()
               : plan.error().text;
    m_page->setPlan(plan ? std::optional(*plan) : std::nullopt);
    showState();
}

QString ImportDialog::stateText() const
{
    const auto& plan = m_page->plan();
    if (m_planning.isRunning())
        return tr("Working out what would happen…");
    if (!m_fault.isEmpty() || !plan)
        return m_fault;
    const int made = plan->count(RowState::New);
    const int changed = plan->count(RowState::Changed) + plan->count(RowState::Conflict);
    QStringList sentences{made + changed == 0 ? tr("There is nothing to import.")
                                              : tr("One step, which undo takes back, makes %1 and changes %2.")
                                                    .arg(tr("%n record(s)", "are made", made),
                                                         tr("%n record(s)", "are changed", changed))};
    const int faulty = plan->count(RowState::Faulty);
    if (faulty > 0)
        sentences += tr("Left out: %n faulty row(s).", nullptr, faulty);
    const auto first = std::find_if(plan->rows().begin(), plan->rows().end(),
                                    [](const PlannedRow& row) { return row.state == RowState::Faulty; });
    if (m_pages->currentWidget() == m_mappingPage && first != plan->rows().end())
        sentences += first->fault;
    return sentences.join(u' ');
}

void ImportDialog::showState()
{
    const auto& plan = m_page->plan();
    const bool isReady = plan && m_fault.isEmpty() && !m_planning.isRunning();
    const bool isFault = !m_fault.isEmpty() || (isReady && plan->count(RowState::Faulty) > 0);
    m_state->setText(stateText());
    QPalette colours;
    if (isFault && !m_planning.isRunning())
        colours.setColor(QPalette::WindowText, paletteOf(this).tone(Tone::NoGo).ink);
    m_state->setPalette(colours);
    m_heading->setText(plan && m_mappingPage
                           ? tr("%1 from %2", "kind of records, file").arg(pluralOf(plan->type()), m_source.fileName)
                           : m_source.fileName);
    m_import->setEnabled(
        isReady && plan->count(RowState::Unchanged) + plan->count(RowState::Faulty) < int(plan->rows().size()));
}

} // namespace readiness
