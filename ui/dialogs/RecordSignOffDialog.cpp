#include "ui/dialogs/RecordSignOffDialog.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSignOffWidth = 520;

} // namespace

RecordSignOffDialog::RecordSignOffDialog(const Workspace& workspace, const RecordId& first, QWidget* parent)
    : QDialog(parent),
      m_shown(workspace.snapshot()),
      m_subjects(signSubjects(*m_shown, first)),
      m_subject(new QComboBox(this)),
      m_signer(new QComboBox(this)),
      m_role(new QLineEdit(this)),
      m_meaning(new QLineEdit(tr("Approved for go-live"), this)),
      m_when(new QDateTimeEdit(this)),
      m_proof(new QLineEdit(this)),
      m_missing(textLabel())
{
    setWindowTitle(tr("Record a sign-off"));
    const QDateTime now = workspace.clock().now().in(m_shown->project().zone());
    const QDateTime shown(now.date(), now.time(), Qt::UTC); // of the project's clocks, whatever this computer's say
    m_when->setTimeSpec(Qt::UTC);
    m_when->setMaximumDateTime(shown);
    m_when->setDateTime(shown);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setTextRole(m_missing, TextRole::Secondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Reco&rd"), QDialogButtonBox::AcceptRole);
    m_record->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("For somebody who agreed by mail or on paper. It counts, and is marked as recorded "
                                   "by you; the file that proves it is kept with it.")));
    column->addLayout(makeForm());
    column->addWidget(m_missing);
    column->addStretch();
    column->addWidget(buttons);
    resize(kSignOffWidth, sizeHint().height());
    for (const QLineEdit* line : {m_role, m_meaning, m_proof})
        connect(line, &QLineEdit::textChanged, this, &RecordSignOffDialog::refresh);
    connect(m_signer, &QComboBox::editTextChanged, this, &RecordSignOffDialog::proposeRole);
    proposeRole();
    m_signer->setFocus();
}

QFormLayout* RecordSignOffDialog::makeForm()
{
    for (const SignSubject& subject : m_subjects)
        m_subject->addItem(displayLine(subject.words));
    m_signer->setEditable(true);
    m_signer->setInsertPolicy(QComboBox::NoInsert);
    for (const Person* person : m_shown->all<Person>())
        m_signer->addItem(person->name);
    m_signer->setCurrentIndex(-1);
    m_signer->lineEdit()->setPlaceholderText(tr("the name, of the project or not"));
    for (QComboBox* box : {m_subject, m_signer}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    m_role->setPlaceholderText(tr("such as “Sponsor”"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&What"), m_subject);
    form->addRow(tr("&Name"), m_signer);
    form->addRow(tr("&As what"), m_role);
    form->addRow(tr("What they &said"), m_meaning);
    form->addRow(tr("W&hen"), m_when);
    auto* proof = makeProof();
    form->addRow(tr("&Mail or scan"), proof);
    qobject_cast<QLabel*>(form->labelForField(proof))->setBuddy(m_proof);
    return form;
}

QWidget* RecordSignOffDialog::makeProof()
{
    auto* row = new QWidget;
    auto* choose = new QPushButton(tr("Choose &file…"));
    choose->setAutoDefault(false);
    m_proof->setPlaceholderText(tr("none"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_proof, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("The mail or scan that proves it"));
        if (!path.isEmpty())
            m_proof->setText(path);
    });
    return row;
}

void RecordSignOffDialog::proposeRole()
{
    const QString name = m_signer->currentText().trimmed();
    QString role;
    for (const Person* person : m_shown->all<Person>()) {
        if (person->name == name)
            role = person->role;
    }
    if (m_role->text() == m_proposedRole)
        m_role->setText(role);
    m_proposedRole = role;
    refresh();
}

void RecordSignOffDialog::refresh()
{
    const SaidSignOff said = answer();
    const QFileInfo proof(said.proofPath);
    QString missing;
    if (said.signer.isEmpty())
        missing = tr("Say who signed.");
    else if (said.role.isEmpty())
        missing = tr("Say as what they signed.");
    else if (said.meaning.isEmpty())
        missing = tr("Say what they agreed to.");
    else if (!said.proofPath.isEmpty() && !(proof.isFile() && proof.isReadable()))
        missing = tr("There is no such file, or it cannot be read.");
    m_missing->setText(missing);
    m_record->setEnabled(missing.isEmpty());
}

SaidSignOff RecordSignOffDialog::answer() const
{
    SaidSignOff said;
    said.subject = m_subjects[std::size_t(std::max(0, m_subject->currentIndex()))];
    said.signer = m_signer->currentText().trimmed();
    said.role = m_role->text().trimmed();
    said.meaning = m_meaning->text().trimmed();
    said.saidAt = m_when->dateTime().toString(u"yyyy-MM-ddTHH:mm"_s);
    said.proofPath = m_proof->text().trimmed();
    return said;
}

} // namespace readiness
