#include "ui/shell/SignSteps.h"

#include "core/sign/KeyRing.h"
#include "core/store/FileFormat.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace readiness {

using namespace Qt::StringLiterals;

void SignSteps::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

void SignSteps::refuse(const QString& sentence)
{
    setBusy(false);
    m_context.workspace.say({Message::Kind::Error, sentence, {}, {}});
}

void SignSteps::begin(const RecordId& first)
{
    if (m_isBusy)
        return;
    const auto subject = askSubject(first);
    if (!subject)
        return;
    const auto key = askKey();
    if (!key)
        return;
    const auto role = m_context.prompts.text(
        {tr("Sign"), tr("As what do you sign %1? Such as “Sponsor”.").arg(subject->words), tr("Continue")}, {});
    if (!role || role->trimmed().isEmpty())
        return;
    const auto meaning = m_context.prompts.text({tr("Sign"), tr("What does your signature say?"), tr("Continue")},
                                                tr("Approved for go-live"));
    if (!meaning || meaning->trimmed().isEmpty())
        return;
    const auto passphrase =
        m_context.prompts.passphrase({tr("Sign"), tr("Passphrase for the key of %1").arg(key->name), tr("Sign")});
    if (!passphrase)
        return;
    Wanted wanted;
    wanted.subject = *subject;
    wanted.key = *key;
    wanted.role = role->trimmed();
    wanted.meaning = meaning->trimmed();
    wanted.passphrase = *passphrase;
    setBusy(true);
    check(wanted);
}

void SignSteps::beginRecording(const RecordId& first)
{
    if (m_isBusy)
        return;
    const auto said = m_context.prompts.saidSignOff(m_context.workspace, first);
    if (!said)
        return;
    std::optional<ProofFile> proof;
    if (!said->proofPath.isEmpty()) {
        QFile file(said->proofPath);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        proof = ProofFile{QFileInfo(file).fileName(), file.read(kMaximumAttachmentBytes + 1)};
    }
    setBusy(true);
    m_context.workspace.project().askStore([](Store& store) { return History(store).tips(); }, this,
                                           [this, said = *said, proof](const Result<std::vector<QByteArray>>& tips) {
                                               if (tips)
                                                   record(said, tipsText(*tips), proof);
                                               else
                                                   refuse(tips.error().text);
                                           });
}

void SignSteps::record(const SaidSignOff& said, const QString& tips, const std::optional<ProofFile>& proof)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const SignRequest now{said.subject.scope, said.role, said.meaning, tips, m_context.workspace.clock().now(), 0};
    auto changes = requestSaidAt(now, said.saidAt, snapshot->project().zone())
                       .and_then([&](const SignRequest& request) {
                           return recordedSignOff(*snapshot, request, said.signer, m_context.workspace.author());
                       })
                       .and_then([&](SignOff made) { return recordedSignOffChanges(std::move(made), proof); });
    if (!changes)
        return refuse(changes.error().text);
    setBusy(false);
    if (m_context.workspace.commit(std::move(*changes), snapshot->revision()))
        m_context.workspace.say({Message::Kind::Information,
                                 tr("The sign-off of %1 by %2 is recorded.").arg(said.subject.words, said.signer),
                                 {},
                                 {}});
}

std::optional<SignSubject> SignSteps::askSubject(const RecordId& first)
{
    std::vector<SignSubject> subjects = signSubjects(*m_context.workspace.snapshot(), first);
    QStringList words;
    for (const SignSubject& subject : subjects)
        words += subject.words;
    const auto chosen = m_context.prompts.choice({tr("Sign"), tr("What do you sign?"), tr("Continue")}, words);
    return chosen ? std::optional(std::move(subjects[std::size_t(*chosen)])) : std::nullopt;
}

std::optional<KeyFile> SignSteps::askKey()
{
    const auto keys = KeyRing().own();
    if (!keys) {
        refuse(keys.error().text);
        return std::nullopt;
    }
    if (keys->empty()) {
        makeKey();
        return std::nullopt;
    }
    if (keys->size() == 1)
        return keys->front();
    QStringList names;
    for (const KeyFile& key : *keys)
        names += key.name;
    const auto chosen = m_context.prompts.choice({tr("Sign"), tr("With which key?"), tr("Continue")}, names);
    return chosen ? std::optional((*keys)[std::size_t(*chosen)]) : std::nullopt;
}

/// Takes a second of computing, on purpose; so it is done elsewhere, and signing is begun anew afterwards.
void SignSteps::makeKey()
{
    const auto name = m_context.prompts.text(
        {tr("Signing key"), tr("You have no signing key yet. Under which name shall yours be known?"), tr("Continue")},
        m_context.workspace.author());
    if (!name || name->trimmed().isEmpty())
        return;
    const auto first = m_context.prompts.passphrase(
        {tr("Signing key"),
         tr("Choose a passphrase of at least %1 characters. It cannot be recovered.").arg(KeyFile::kShortestPassphrase),
         tr("Continue")});
    if (!first)
        return;
    const auto second =
        m_context.prompts.passphrase({tr("Signing key"), tr("The same passphrase again"), tr("Create key")});
    if (!second)
        return;
    if (*first != *second) {
        refuse(tr("The passphrases differ: no key was created."));
        return;
    }
    setBusy(true);
    QThreadPool::globalInstance()->start([name = name->trimmed(), passphrase = *first,
                                          now = m_context.workspace.clock().now(), self = QPointer<SignSteps>(this)] {
        auto key = std::make_shared<Result<KeyFile>>(KeyRing().create(name, {}, passphrase, now));
        QMetaObject::invokeMethod(
            qApp,
            [self, key] {
                if (!self)
                    return;
                self->setBusy(false);
                if (!*key)
                    self->refuse(key->error().text);
                else
                    self->m_context.workspace.say(
                        {Message::Kind::Information, tr("Your key was created. Now sign."), {}, {}});
            },
            Qt::QueuedConnection);
    });
}

/// Nobody signs a file that says something else than its history.
void SignSteps::check(const Wanted& wanted)
{
    struct Answer {
        QStringList problems;
        QString tips;
        QString error;
    };
    const auto look = [](Store& store) {
        Answer answer;
        if (auto problems = verifyStore(store); problems)
            answer.problems = *problems;
        else
            answer.error = problems.error().text;
        if (auto tips = History(store).tips(); tips)
            answer.tips = tipsText(*tips);
        else
            answer.error = tips.error().text;
        return answer;
    };
    m_context.workspace.project().askStore(look, this, [this, wanted](const Answer& answer) {
        if (!answer.error.isEmpty())
            refuse(answer.error);
        else if (!answer.problems.isEmpty())
            refuse(tr("The file does not say what its history says, so it cannot be signed: %1")
                       .arg(answer.problems.front()));
        else
            unlock(wanted, answer.tips);
    });
}

void SignSteps::unlock(const Wanted& wanted, const QString& tips)
{
    QThreadPool::globalInstance()->start([wanted, tips, self = QPointer<SignSteps>(this)] {
        auto key = std::make_shared<Result<SecretKey>>(wanted.key.unlock(wanted.passphrase));
        QMetaObject::invokeMethod(
            qApp,
            [self, key, wanted, tips] {
                if (!self)
                    return;
                if (!*key)
                    self->refuse(key->error().text);
                else
                    self->sign(wanted, tips, **key);
            },
            Qt::QueuedConnection);
    });
}

void SignSteps::sign(const Wanted& wanted, const QString& tips, const SecretKey& key)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const Instant now = m_context.workspace.clock().now();
    const int offsetMinutes = now.in(QTimeZone::systemTimeZone()).offsetFromUtc() / 60;
    auto signedOff =
        signOff(*snapshot, {wanted.subject.scope, wanted.role, wanted.meaning, tips, now, offsetMinutes}, key);
    if (!signedOff) {
        refuse(signedOff.error().text);
        return;
    }
    ChangeSet changes;
    changes.label = tr("Sign %1").arg(wanted.subject.words);
    changes.create(std::move(*signedOff));
    setBusy(false);
    if (m_context.workspace.commit(std::move(changes), snapshot->revision()))
        m_context.workspace.say({Message::Kind::Information, tr("You signed %1.").arg(wanted.subject.words), {}, {}});
}

} // namespace readiness
