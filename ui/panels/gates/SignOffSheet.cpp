#include "ui/panels/gates/SignOffSheet.h"

#include "core/model/Labels.h"
#include "core/query/References.h"
#include "core/sign/KeyRing.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/TextRole.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

namespace {

QByteArray keyOf(const SignOff& signOff) { return QByteArray::fromHex(signOff.publicKey.toLatin1()); }

LinkLine lineOf(const Snapshot& snapshot, const ContentDifference& difference)
{
    const RecordType& type = recordType(difference.kind);
    const Record* record = snapshot.table(difference.kind).find(difference.record);
    LinkLine line;
    line.title = labelOf(type);
    if (record) {
        line.record = RecordRef{difference.kind, record->id};
        line.code = displayRef(snapshot, difference.kind, *record);
        line.title = type.title(*record);
    }
    const Field* field = type.field(difference.field);
    line.note = difference.field == kCreationField  ? SignOffSheet::tr("added since")
                : difference.field == kRemovalField ? SignOffSheet::tr("removed since")
                : field                             ? SignOffSheet::tr("%1 changed since").arg(labelOf(*field))
                                                    : SignOffSheet::tr("changed since");
    return line;
}

} // namespace

SignOffSheet::SignOffSheet(const PanelContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_state(new QLabel(this)),
      m_key(new QLabel(this)),
      m_confirm(new QPushButton(tr("The fingerprint &agrees"), this)),
      m_changed(new LinkList(tr("Changed since it was signed"), this))
{
    for (QLabel* label : {m_state, m_key}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setTextRole(m_key, TextRole::Secondary);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_confirm->setToolTip(tr("You asked the signer, and their key has this fingerprint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_key);
    layout->addWidget(m_confirm, 0, Qt::AlignLeft);
    layout->addWidget(m_changed);
    layout->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &SignOffSheet::confirmKey);
    connect(m_changed, &LinkList::followed, this, [this](const RecordRef& record) { m_context.selection.go(record); });
    connect(&m_context.workspace, &Workspace::standingChanged, this, &SignOffSheet::refresh);
    hide();
}

void SignOffSheet::setSignOff(const RecordId& signOff)
{
    m_signOff = signOff;
    refresh();
}

void SignOffSheet::refresh()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    if (!snapshot->find(Id<SignOff>(m_signOff))) {
        hide();
        return;
    }
    m_context.workspace.project().askStore(
        [snapshot, id = m_signOff](Store& store) {
            return KeyRing().confirmed().and_then([&](const QSet<QByteArray>& confirmed) {
                return findSignOff(store, *snapshot, *snapshot->find(Id<SignOff>(id)), confirmed);
            });
        },
        this,
        [this, snapshot, id = m_signOff](const Result<SignOffFinding>& finding) {
            if (id != m_signOff)
                return;
            if (finding)
                show(*snapshot->find(Id<SignOff>(id)), *finding);
            else
                m_context.workspace.say({Message::Kind::Error, finding.error().text, {}, {}});
        });
}

void SignOffSheet::show(const SignOff& signOff, const SignOffFinding& finding)
{
    switch (finding.validity) {
    case SignOffValidity::Valid:
        m_state->setText(tr("The signature is good, and what %1 signed is unchanged.").arg(signOff.signer));
        break;
    case SignOffValidity::Changed:
        m_state->setText(tr("The signature is good, but what %1 signed has changed since.").arg(signOff.signer));
        break;
    case SignOffValidity::Invalid:
        m_state->setText(
            tr("This is not what %1 signed: do not rely on it, and have it signed again.").arg(signOff.signer));
        break;
    }
    if (isRecorded(signOff))
        return showRecorded(signOff, finding);
    const QString fingerprint = keyFingerprint(keyOf(signOff));
    m_key->setText(
        finding.isKeyConfirmed
            ? tr("It was checked that %1 holds the key %2.").arg(signOff.signer, fingerprint)
            : tr("Signer's identity not checked: ask %1 for the fingerprint of their key and compare it with %2.")
                  .arg(signOff.signer, fingerprint));
    m_confirm->setVisible(!finding.isKeyConfirmed);
    showChanges(finding);
}

/// Nobody's key stands for it: the history says who recorded it, and the evidence beside it why.
void SignOffSheet::showRecorded(const SignOff& signOff, const SignOffFinding& finding)
{
    m_state->setText(finding.validity == SignOffValidity::Valid
                         ? tr("What %1 agreed to is unchanged.").arg(signOff.signer)
                         : tr("What %1 agreed to has changed since.").arg(signOff.signer));
    m_key->setText(tr("Recorded by %1: no key signed it. The mail or scan is among the evidence in the details.")
                       .arg(signOff.recordedBy));
    m_confirm->hide();
    showChanges(finding);
}

void SignOffSheet::showChanges(const SignOffFinding& finding)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    std::vector<LinkLine> lines;
    for (const ContentDifference& difference : finding.changed) {
        if (lines.size() < std::size_t(LinkList::kLong))
            lines.push_back(lineOf(*snapshot, difference));
    }
    m_changed->setLines(std::move(lines), finding.changed.size());
    QWidget::show();
}

/// The key ring's files are written on the store's thread, which is the one that may wait for a disk.
void SignOffSheet::confirmKey()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const SignOff* signOff = snapshot->find(Id<SignOff>(m_signOff));
    if (!signOff)
        return;
    const KnownKey key{keyOf(*signOff), signOff->signer, signOff->mail, m_context.workspace.clock().now()};
    m_context.workspace.project().askStore(
        [key](Store&) { return KeyRing().confirm(key); }, this,
        [this](const Result<>& confirmed) {
            if (!confirmed)
                m_context.workspace.say({Message::Kind::Error, confirmed.error().text, {}, {}});
            refresh();
        });
}

} // namespace readiness
