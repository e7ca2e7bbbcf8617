#include "ui/dialogs/GoLiveDialog.h"

#include "core/query/TimeText.h"
#include "core/report/GoLiveMoveRows.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/models/GoLiveMoveModel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 150;    ///< milliseconds
constexpr int kDaysToGoLive = 90; ///< proposed where there is none

} // namespace

GoLiveDialog::GoLiveDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_shown(workspace.snapshot()),
      m_day(new QDateEdit(this)),
      m_time(new QTimeEdit(this)),
      m_summary(textLabel()),
      m_model(new GoLiveMoveModel(this))
{
    const ProjectSettings& project = m_shown->project();
    setWindowTitle(tr("Move go-live"));
    const QDateTime present = project.goLive.in(project.zone());
    m_day->setDate(present.isValid() ? present.date()
                                     : workspace.clock().now().in(project.zone()).date().addDays(kDaysToGoLive));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Go-live day"));
    m_time->setTime(present.isValid() ? present.time() : QTime(8, 0));
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("Go-live time"));
    auto* label = new QLabel(tr("&New go-live"), this);
    label->setBuddy(m_day);
    auto* presently =
        textLabel(project.goLive.isNull() ? tr("Go-live is not set yet.")
                                          : tr("Go-live is %1.").arg(displayInstant(project.goLive, project.zone())));
    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(label);
    when->addWidget(m_day);
    when->addWidget(m_time);
    when->addWidget(new QLabel(QString::fromLatin1(project.zone().id()), this));
    when->addStretch();
    auto* view = new RowList(m_model, workspace, tr("What moves"), {340, 140, 140});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(presently);
    layout->addLayout(when);
    layout->addWidget(m_summary);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(900, 560);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPatience);
    connect(&m_soon, &QTimer::timeout, this, &GoLiveDialog::refresh);
    connect(m_day, &QDateEdit::dateChanged, this, &GoLiveDialog::wait);
    connect(m_time, &QTimeEdit::timeChanged, this, &GoLiveDialog::wait);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_day->setFocus();
    refresh();
}

Result<Instant> GoLiveDialog::goLive() const
{
    return parseInstant(m_day->date().toString(Qt::ISODate) + u'T' + m_time->time().toString(u"HH:mm:ss.zzz"),
                        m_shown->project().zone());
}

/// Nobody moves what they have not seen: the button waits for the preview.
void GoLiveDialog::wait()
{
    m_work.cancel();
    m_move->setEnabled(false);
    m_soon.start();
}

void GoLiveDialog::refresh()
{
    const auto wanted = goLive();
    m_move->setEnabled(false);
    if (!wanted || *wanted == m_shown->project().goLive) {
        tell(wanted ? tr("Choose another day or time to see what would move.") : wanted.error().text, {});
        return;
    }
    using Told = std::pair<QString, std::vector<GoLiveMoveRow>>;
    m_work.start(
        [shown = m_shown, now = m_workspace.clock().now(), wanted = *wanted](const BackgroundWork::IsCanceled&) {
            const Assessment assessment(shown, now);
            const GoLiveMove move = previewGoLiveMove(assessment, wanted);
            return Told(summaryOf(move), rowsOf(move, *shown));
        },
        [this](Told told) {
            m_move->setEnabled(true);
            tell(told.first, std::move(told.second));
        });
}

void GoLiveDialog::tell(const QString& summary, std::vector<GoLiveMoveRow> rows)
{
    m_summary->setText(summary);
    m_model->setRows(std::move(rows));
    Q_EMIT previewed();
}

} // namespace readiness
