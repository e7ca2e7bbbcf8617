#include "ui/panels/gates/SignSteps.h"

#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/Readiness.h"
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

void SignSteps::begin(const RecordId& gate)
{
    if (m_isBusy)
        return;
    Wanted wanted;
    const auto scope = askScope(gate, wanted.subject);
    if (!scope)
        return;
    const auto key = askKey();
    if (!key)
        return;
    const auto role = m_context.prompts.text(
        {tr("Sign"), tr("As what do you sign %1? Such as “Sponsor”.").arg(wanted.subject), tr("Continue")}, {});
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
    wanted.scope = *scope;
    wanted.key = *key;
    wanted.role = role->trimmed();
    wanted.meaning = meaning->trimmed();
    wanted.passphrase = *passphrase;
    setBusy(true);
    check(wanted);
}

void SignSteps::beginRecording(const RecordId& gate)
{
    if (m_isBusy)
        return;
    const QString title = tr("Record a sign-off");
    QString subject;
    const auto scope = askScope(gate, subject);
    if (!scope)
        return;
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const std::vector<const Person*> people = snapshot->all<Person>();
    if (people.empty())
        return refuse(tr("Nobody is in the project yet: add the person who signed among the people first."));
    QStringList names;
    for (const Person* person : people)
        names += person->name;
    const auto who = m_context.prompts.choice({title, tr("Who signed?"), tr("Continue")}, names);
    if (!who)
        return;
    const Person& person = *people[std::size_t(*who)];
    const auto role = m_context.prompts.text(
        {title, tr("As what did %1 sign %2?").arg(person.name, subject), tr("Continue")}, person.role);
    if (!role || role->trimmed().isEmpty())
        return;
    const auto meaning =
        m_context.prompts.text({title, tr("What did they agree to?"), tr("Continue")}, tr("Approved for go-live"));
    if (!meaning || meaning->trimmed().isEmpty())
        return;
    std::optional<ProofFile> proof;
    const QStringList files = m_context.prompts.filesToOpen(tr("The mail or scan that proves it"), {});
    if (!files.isEmpty()) {
        QFile file(files.front());
        if (!file.open(QIODevice::ReadOnly))
            return refuse(tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        proof = ProofFile{QFileInfo(file).fileName(), file.read(kMaximumAttachmentBytes + 1)};
    }
    const Instant now = m_context.workspace.clock().now();
    const int offsetMinutes = now.in(QTimeZone::systemTimeZone()).offsetFromUtc() / 60;
    setBusy(true);
    m_context.workspace.project().askStore(
        [](Store& store) { return History(store).tips(); }, this,
        [this, request = SignRequest{*scope, role->trimmed(), meaning->trimmed(), {}, now, offsetMinutes},
         name = person.name, proof, subject](const Result<std::vector<QByteArray>>& tips) mutable {
            if (!tips)
                return refuse(tips.error().text);
            request.tips = tipsText(*tips);
            record(request, name, proof, subject);
        });
}

void SignSteps::record(const SignRequest& request, const QString& signer, const std::optional<ProofFile>& proof,
                       const QString& subject)
{
    setBusy(false);
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    auto made = recordedSignOff(*snapshot, request, signer, m_context.workspace.author());
    if (!made)
        return refuse(made.error().text);
    auto changes = recordedSignOffChanges(std::move(*made), proof);
    if (!changes)
        return refuse(changes.error().text);
    if (m_context.workspace.commit(std::move(*changes), snapshot->revision()))
        m_context.workspace.say(
            {Message::Kind::Information, tr("The sign-off of %1 by %2 is recorded.").arg(subject, signer), {}, {}});
}

std::optional<SignedScope> SignSteps::askScope(const RecordId& gate, QString& subject)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    std::vector<SignedScope> scopes;
    QStringList words;
    for (const Gate* one : gatesInOrder(*snapshot)) {
        const bool isFirst = one->id == gate;
        scopes.insert(isFirst ? scopes.begin() : scopes.end(), SignedScope{SignOffScope::Gate, one->id});
        words.insert(isFirst ? 0 : words.size(), tr("the gate %1").arg(one->title));
    }
    scopes.push_back({SignOffScope::Report, {}});
    words += tr("the whole report");
    for (const Area* area : areasInOrder(*snapshot)) {
        scopes.push_back({SignOffScope::Area, area->id});
        words += tr("the area %1").arg(area->title);
    }
    const auto chosen = m_context.prompts.choice({tr("Sign"), tr("What do you sign?"), tr("Continue")}, words);
    if (!chosen)
        return std::nullopt;
    subject = words[*chosen];
    return scopes[std::size_t(*chosen)];
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
    auto signedOff = signOff(*snapshot, {wanted.scope, wanted.role, wanted.meaning, tips, now, offsetMinutes}, key);
    if (!signedOff) {
        refuse(signedOff.error().text);
        return;
    }
    ChangeSet changes;
    changes.label = tr("Sign %1").arg(wanted.subject);
    changes.create(std::move(*signedOff));
    setBusy(false);
    if (m_context.workspace.commit(std::move(changes), snapshot->revision()))
        m_context.workspace.say({Message::Kind::Information, tr("You signed %1.").arg(wanted.subject), {}, {}});
}

} // namespace readiness
