#include "ui/dialogs/NewProjectDialog.h"

#include "core/playbook/SuggestedRisks.h"
#include "ui/dialogs/PlaybookChoice.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStandardPaths>
#include <QTimeEdit>
#include <QTimeZone>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProposedDaysToGoLive = 90; ///< proposed
const QString kEnding = u".readiness"_s;

/// The name as that of a file.
QString fileNameOf(const QString& name)
{
    QString file = name.trimmed();
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        file.replace(forbidden, u'-');
    return file.isEmpty() ? QString() : file + kEnding;
}

} // namespace

NewProjectDialog::NewProjectDialog(const QString& playbook, const QDate& today, QWidget* parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_name(new QLineEdit(this)),
      m_customer(new QLineEdit(this)),
      m_day(new QDateEdit(today.addDays(kProposedDaysToGoLive), this)),
      m_time(new QTimeEdit(QTime(8, 0), this)),
      m_zone(new QComboBox(this)),
      m_choice(new PlaybookChoice(playbook, this)),
      m_facts(new QWidget(this)),
      m_risks(nullptr),
      m_path(new QLineEdit(this)),
      m_fault(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New project"));
    m_name->setMaxLength(200);
    m_customer->setMaxLength(200);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Go-live day"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Go-live time"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') || id == "UTC")
            m_zone->addItem(QString::fromLatin1(id));
    }
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);

    auto* goLive = new QHBoxLayout;
    goLive->addWidget(m_day);
    goLive->addWidget(m_time);
    goLive->addWidget(m_zone, 1);
    auto* where = new QHBoxLayout;
    where->addWidget(m_path, 1);
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setAutoDefault(false);
    where->addWidget(browse);
    m_zone->setAccessibleName(tr("Time zone"));
    const auto addRow = [this](const QString& text, QWidget* buddy, QLayout* layout) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        if (layout)
            m_form->addRow(label, layout);
        else
            m_form->addRow(label, buddy);
    };
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    addRow(tr("&Name"), m_name, nullptr);
    addRow(tr("&Customer"), m_customer, nullptr);
    addRow(tr("&Go-live"), m_day, goLive);
    addRow(tr("&Playbooks"), m_choice, nullptr);
    auto* facts = new QScrollArea(this);
    facts->setWidgetResizable(true);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setFocusPolicy(Qt::NoFocus);
    facts->setWidget(m_facts);
    addRow(tr("What is in &scope"), facts, nullptr);
    m_risks = new QCheckBox(this); // after the questions about scope
    addRow(tr("Typical &risks"), m_risks, nullptr);
    addRow(tr("&File"), m_path, where);
    QPushButton* create = m_buttons->addButton(tr("C&reate project"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    resize(640, 720);

    connect(m_choice, &PlaybookChoice::changed, this, &NewProjectDialog::addFacts);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        if (!m_pathIsOwn) {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            const QString file = fileNameOf(name);
            m_path->setText(file.isEmpty() ? QString() : QDir(folder).filePath(file));
        }
        refresh();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString& path) {
        m_pathIsOwn = !path.isEmpty();
        refresh();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, &NewProjectDialog::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &NewProjectDialog::refresh);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::choosePath);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addFacts();
    refresh();
    m_name->setFocus();
}

/// One input per scope fact of the playbooks; one that several ask for is asked once.
void NewProjectDialog::addFacts()
{
    m_playbooks = m_choice->chosen();
    const auto plan = planned();
    countRisks();
    m_clash = plan ? QString() : plan.error().text;
    qDeleteAll(m_facts->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_facts->layout();
    auto* rows = new QFormLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(4);
    QSet<QString> asked;
    for (const Playbook& playbook : m_playbooks) {
        for (const PlaybookFact& fact : playbook.facts) {
            if (!asked.contains(fact.key))
                addFact(fact, rows);
            asked.insert(fact.key);
        }
    }
    if (asked.isEmpty()) {
        auto* none = new QLabel(m_playbooks.size() > 1 ? tr("These playbooks ask for nothing.")
                                                       : tr("This playbook asks for nothing."),
                                m_facts);
        setTextRole(none, TextRole::Secondary);
        rows->addRow(none);
    }
    refresh();
}

/// Risks are suggested: a project has them only where somebody wants them.
void NewProjectDialog::countRisks()
{
    const int count = int(suggestedRisks(*SnapshotBuilder(RecordId::random()).finish(), m_playbooks).size());
    m_risks->setText(count > 0 ? tr("Start with the %n risk(s) that the playbooks suggest", nullptr, count)
                               : tr("The playbooks suggest none"));
    m_risks->setEnabled(count > 0);
}

void NewProjectDialog::addFact(const PlaybookFact& fact, QFormLayout* rows)
{
    const QString value = m_answers.value(fact.key, fact.value);
    if (fact.kind == u"yes_no") {
        auto* box = new QCheckBox(fact.label, m_facts);
        box->setChecked(value == u"yes");
        connect(box, &QCheckBox::toggled, this,
                [this, key = fact.key](bool on) { m_answers[key] = on ? u"yes"_s : u"no"_s; });
        rows->addRow(box);
        return;
    }
    auto* edit = new QLineEdit(value, m_facts);
    edit->setMaxLength(200);
    edit->setPlaceholderText(fact.kind == u"number" ? tr("a number, or empty") : tr("empty: not known yet"));
    connect(edit, &QLineEdit::textEdited, this,
            [this, key = fact.key](const QString& text) { m_answers[key] = text.trimmed(); });
    auto* label = new QLabel(fact.label, m_facts);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit);
    rows->addRow(label, edit);
}

QString NewProjectDialog::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the project a name.");
    if (!QTimeZone(m_zone->currentText().toLatin1()).isValid())
        return tr("There is no time zone “%1”: choose one such as Europe/Berlin.").arg(m_zone->currentText());
    if (!m_clash.isEmpty())
        return m_clash;
    if (m_path->text().isEmpty())
        return tr("Say where the file goes.");
    const QFileInfo file(path());
    if (file.exists())
        return tr("%1 exists already: choose another name.").arg(file.fileName());
    if (!file.absoluteDir().exists())
        return tr("The folder %1 does not exist.").arg(file.absolutePath());
    return {};
}

void NewProjectDialog::refresh()
{
    const QString text = fault();
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, paletteOf(this).noGo.ink);
    m_fault->setPalette(palette);
    m_fault->setText(m_name->isModified() || m_pathIsOwn ? text : QString()); // nobody is blamed before having typed
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(text.isEmpty());
    }
}

void NewProjectDialog::choosePath()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("New project file"), m_path->text(), tr("Project files (*.readiness)"));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    m_pathIsOwn = true;
    refresh();
}

QString NewProjectDialog::path() const
{
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && !path.endsWith(kEnding))
        path += kEnding;
    return path;
}

NewProject NewProjectDialog::wanted() const
{
    NewProject project;
    project.name = m_name->text().trimmed();
    project.customer = m_customer->text().trimmed();
    project.timeZone = m_zone->currentText();
    project.withRisks = m_risks->isChecked();
    project.goLive = Instant::of(QDateTime(m_day->date(), m_time->time(), QTimeZone(project.timeZone.toLatin1())));
    return project;
}

Result<ChangeSet> NewProjectDialog::planned() const
{
    std::vector<Playbook> playbooks = m_playbooks;
    for (Playbook& playbook : playbooks) {
        for (PlaybookFact& fact : playbook.facts)
            fact.value = m_answers.value(fact.key, fact.value);
    }
    return projectFromPlaybooks(wanted(), playbooks);
}

ChangeSet NewProjectDialog::changes() const
{
    return planned().value_or(ChangeSet()); // what does not go together cannot be accepted
}

} // namespace readiness
