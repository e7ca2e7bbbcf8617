#include "ui/panels/chase/ChasePanel.h"

#include "core/exchange/ExportTable.h"
#include "core/exchange/XlsxWriter.h"
#include "core/project/ReminderEdit.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/chase/OwnersModel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QString kDays = u"chase/days"_s;
constexpr int kMostDays = 366;
constexpr int kMailMargin = 12;
constexpr std::size_t kMostTabled = 300; ///< longer tables would hold up the window

/// The name as that of a file.
QString fileNameOf(QString name)
{
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return name.trimmed();
}

Result<> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return systemError(ChasePanel::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

/// Shows a document and loads nothing.
class MailPreview final : public QTextBrowser {
public:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

ChasePanel::ChasePanel(const PanelContext& context) : Panel(context), m_model(new OwnersModel(this))
{
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeOwners());
    parts->addWidget(makeMail());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    const std::tuple<QPushButton*, QString, void (ChasePanel::*)()> ways[] = {
        {m_copy, tr("Copy the mail to the owner"), &ChasePanel::copy},
        {m_save, tr("Save the mail to the owner…"), &ChasePanel::save},
        {m_open, tr("Open the mail to the owner in the mail program"), &ChasePanel::openMail},
        {m_workbook, tr("Save a workbook for the owner…"), &ChasePanel::saveWorkbook},
    };
    for (const auto& [button, text, run] : ways) {
        connect(button, &QPushButton::clicked, this, run);
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
    }
    showMail();
}

QWidget* ChasePanel::makeOwners()
{
    auto* page = new QWidget;
    m_days = new QSpinBox;
    m_days->setRange(0, kMostDays);
    m_days->setValue(QSettings().value(kDays, kUpcomingDays).toInt());
    auto* label = new QLabel(tr("Days &ahead"));
    label->setBuddy(m_days);
    m_view = new RowList(m_model, workspace(), tr("Owners"), {220, 96, 140});
    m_empty = new EmptyState(*m_view);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(label);
    bar->addWidget(m_days);
    bar->addStretch();
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        QSettings().setValue(kDays, days);
        renew();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChasePanel::showMail);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const QVariant owner = index.data(RecordRole); owner.isValid())
            selection().go(owner.value<RecordRef>());
    });
    return page;
}

QWidget* ChasePanel::makeMail()
{
    auto* page = new QWidget;
    m_copy = new QPushButton(tr("&Copy"));
    m_copy->setToolTip(tr("Copy the mail with its tables, to paste it into a new one"));
    m_save = new QPushButton(tr("&Save mail file…"));
    m_save->setToolTip(tr("Save a draft that mail programs open"));
    m_open = new QPushButton(tr("Open in &mail program"));
    m_open->setToolTip(tr("Open a short form of the mail in your mail program"));
    m_workbook = new QPushButton(tr("&Workbook…"));
    m_workbook->setToolTip(tr("Save the checklist items as a workbook that the owner fills in and sends back"));
    m_subject = textLabel();
    setTextRole(m_subject, TextRole::Heading);
    m_hint = textLabel();
    setTextRole(m_hint, TextRole::Secondary);
    m_preview = new MailPreview;
    m_preview->setAccessibleName(tr("Preview of the mail"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    for (QPushButton* button : {m_copy, m_save, m_open, m_workbook})
        bar->addWidget(button);
    bar->addStretch();
    auto* said = new QVBoxLayout;
    said->setContentsMargins(kMailMargin, 4, kMailMargin, 4);
    said->setSpacing(4);
    said->addWidget(m_subject);
    said->addWidget(m_hint);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(said);
    column->addWidget(m_preview, 1);
    return page;
}

void ChasePanel::renew()
{
    const StandingPtr standing = workspace().standing();
    if (!standing)
        return;
    const QModelIndex current = m_view->currentIndex();
    const RecordId shown = current.isValid() ? current.data(RecordRole).value<RecordRef>().id : RecordId();
    m_model->setChase(standing, chaseOf(standing->assessment, standing->reminders, m_days->value()));
    const int count = m_model->rowCount();
    m_empty->say(count > 0
                     ? QString()
                     : tr("Nobody has anything overdue, or due in the next %n day(s).", nullptr, m_days->value()));
    if (count > 0)
        m_view->setCurrentIndex(m_model->index(std::max(0, shown.isNull() ? 0 : m_model->rowOf(shown)), 0));
    showMail();
}

void ChasePanel::showMail()
{
    const QModelIndex current = m_view->currentIndex();
    const Person* owner = current.isValid() ? m_model->ownerAt(current.row()).person : nullptr;
    m_mail = owner ? chaseMail({m_model->standing()->assessment, m_model->chase(), *owner, workspace().author()})
                   : ChaseMail();
    for (QPushButton* button : {m_copy, m_save, m_open})
        button->setEnabled(!m_mail.isEmpty());
    m_workbook->setEnabled(!askedItems().empty());
    QStringList hints;
    if (current.isValid() && !owner)
        hints += tr("These records have no owner: nobody can be asked. Give them one in the checklist.");
    if (owner && m_mail.address.isEmpty())
        hints += tr("%1 has no mail address yet.").arg(m_mail.name);
    if (m_mail.leftOut > 0)
        hints += tr("%n internal record(s) are not in the mail.", nullptr, m_mail.leftOut);
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
    m_subject->setText(m_mail.isEmpty() ? QString() : m_mail.subject);
    showPreview();
}

/// Where nothing has changed, the reader stays where they are.
void ChasePanel::showPreview()
{
    const QString shown = m_mail.isEmpty() ? QString() : m_mail.html;
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_mail.records.size() > kMostTabled)
        m_preview->setPlainText(m_mail.text);
    else
        m_preview->setHtml(shown);
    m_preview->document()->setDocumentMargin(kMailMargin);
}

void ChasePanel::copy()
{
    if (m_mail.isEmpty())
        return;
    auto* both = new QMimeData;
    both->setText(m_mail.text);
    both->setHtml(m_mail.html);
    QGuiApplication::clipboard()->setMimeData(both);
    note(ReminderChannel::Copied, m_mail);
}

void ChasePanel::save()
{
    const ChaseMail mail = m_mail; // others may change the project while the user chooses
    const QString path = mail.isEmpty() ? QString()
                                        : prompts().fileToSave(tr("Save mail file"), fileNameOf(mail.name) + u".eml"_s,
                                                               tr("Mail (*.eml)"));
    if (path.isEmpty())
        return;
    if (const auto written = write(path, mail.file()); !written)
        workspace().say({Message::Kind::Error, written.error().text, {}, {}});
    else
        note(ReminderChannel::File, mail);
}

/// The checklist items that the mail asks about: a workbook holds records of one kind.
std::vector<RecordId> ChasePanel::askedItems() const
{
    const SnapshotPtr snapshot = workspace().snapshot();
    std::vector<RecordId> items;
    std::copy_if(m_mail.records.begin(), m_mail.records.end(), std::back_inserter(items), [&](const RecordId& record) {
        return snapshot->table(RecordKind::ChecklistItem).find(record) != nullptr;
    });
    return items;
}

void ChasePanel::saveWorkbook()
{
    ChaseMail mail = m_mail;
    mail.records = askedItems();
    const QString path = mail.isEmpty() ? QString()
                                        : prompts().fileToSave(tr("Save workbook"), fileNameOf(mail.name) + u".xlsx"_s,
                                                               tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const SnapshotPtr snapshot = workspace().snapshot();
    std::vector<const Record*> records;
    for (const RecordId& item : mail.records) {
        if (const Record* record = snapshot->table(RecordKind::ChecklistItem).find(item))
            records.push_back(record);
    }
    const auto written =
        xlsxOf(exportTable(snapshot, recordType(RecordKind::ChecklistItem), records), workspace().clock().now())
            .and_then([&](const QByteArray& bytes) { return write(path, bytes); });
    if (!written)
        workspace().say({Message::Kind::Error, written.error().text, {}, {}});
    else
        note(ReminderChannel::Workbook, mail);
}

void ChasePanel::openMail()
{
    if (m_mail.isEmpty())
        return;
    if (!QDesktopServices::openUrl(QUrl(m_mail.link)))
        workspace().say({Message::Kind::Error, tr("No mail program answers. Copy the mail instead."), {}, {}});
    else
        note(ReminderChannel::Mail, m_mail);
}

/// Writes down at the records that their owner was asked. The mail may never be sent: one click takes it back.
void ChasePanel::note(ReminderChannel channel, const ChaseMail& mail)
{
    if (workspace().project().mode() == Project::Mode::Read
        || !workspace().commit(reminderEdit(workspace().snapshot(), mail.owner, mail.records, channel)))
        return;
    workspace().say({Message::Kind::Information,
                     tr("Noted at %n record(s) that %1 was asked.", nullptr, int(mail.records.size())).arg(mail.name),
                     tr("Undo"), [&workspace = workspace()] { workspace.undo(); }});
}

} // namespace readiness
