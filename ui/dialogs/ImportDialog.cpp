#include "ui/dialogs/ImportDialog.h"

#include "core/exchange/KindGuess.h"
#include "core/model/Labels.h"
#include "ui/dialogs/ImportPlanPage.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 300;

/// Whether the rows of the list are known by ids, so that an unknown name is likelier a slip than somebody new.
bool isFromHere(const ImportSource& source, const RecordType& type)
{
    const auto memory = WorkbookMemory::of(*source.workbook);
    if (memory && *memory)
        return (*memory)->project == source.snapshot->projectId();
    const auto match = matchTable(*source.workbook, type, {}, nullptr);
    return match && std::any_of(match->columns.begin(), match->columns.end(), [](const ColumnMatch& column) {
               return column.role == ColumnMatch::Role::Id;
           });
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, ImportSource source, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_page(new ImportPlanPage(workspace, this)),
      m_heading(textLabel()),
      m_state(textLabel())
{
    setWindowTitle(tr("Import list"));
    m_request.origin = m_source.fileName;
    m_request.type = guessedType(*m_source.workbook);
    m_request.createUnknown = !m_request.type || !isFromHere(m_source, *m_request.type);
    m_page->setCreatesUnknown(*m_request.createUnknown);
    setTextRole(m_heading, TextRole::Heading);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_page, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(960, 640);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &ImportDialog::showState);
    connect(m_page, &ImportPlanPage::createUnknownChosen, this, [this](bool creates) {
        m_request.createUnknown = creates;
        makePlan();
    });
    makePlan();
}

const ImportPlan& ImportDialog::plan() const { return *m_page->plan(); }

void ImportDialog::makePlan()
{
    m_import->setEnabled(false);
    m_patience.start();
    m_planning.start(
        [source = m_source, request = m_request](const BackgroundWork::IsCanceled& isCanceled) mutable {
            request.isCanceled = isCanceled;
            auto plan = ImportPlan::make(source.snapshot, *source.workbook, request);
            return plan;
        },
        [this](const Result<ImportPlan>& plan) { take(plan); });
}

void ImportDialog::take(const Result<ImportPlan>& plan)
{
    m_patience.stop();
    m_fault = plan ? QString() : plan.error().text;
    m_page->setPlan(plan ? std::optional(*plan) : std::nullopt);
    showState();
}

void ImportDialog::showState()
{
    const auto& plan = m_page->plan();
    const bool isReady = plan && !m_planning.isRunning();
    const int made = plan ? plan->count(RowState::New) : 0;
    const int changed = plan ? plan->count(RowState::Changed) + plan->count(RowState::Conflict) : 0;
    const int faulty = plan ? plan->count(RowState::Faulty) : 0;
    QStringList sentences;
    if (m_planning.isRunning())
        sentences += tr("Working out what would happen…");
    else if (!plan)
        sentences += m_fault;
    else if (made + changed == 0)
        sentences += tr("There is nothing to import.");
    else
        sentences += tr("One step, which undo takes back, makes %1 and changes %2.")
                         .arg(tr("%n record(s)", "are made", made), tr("%n record(s)", "are changed", changed));
    if (isReady && faulty > 0)
        sentences += tr("Left out: %n faulty row(s).", nullptr, faulty);
    m_state->setText(sentences.join(u' '));
    QPalette colours;
    if (!m_fault.isEmpty())
        colours.setColor(QPalette::WindowText, paletteOf(this).tone(Tone::NoGo).ink);
    m_state->setPalette(colours);
    m_heading->setText(plan ? tr("%1 from %2", "kind of records, file").arg(pluralOf(plan->type()), m_source.fileName)
                            : m_source.fileName);
    m_import->setEnabled(isReady && made + changed > 0);
}

} // namespace readiness
