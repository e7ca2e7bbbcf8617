#include "app/cli/Passphrase.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/RecordedSignOff.h"
#include "core/query/References.h"
#include "core/sign/KeyRing.h"
#include "core/sign/SignOffStates.h"
#include "core/store/FileFormat.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<SignedScope> requestedScope(const Snapshot& snapshot, const QString& text)
{
    if (text.compare(u"report", Qt::CaseInsensitive) == 0)
        return SignedScope{SignOffScope::Report, {}};
    const auto found = resolveReference(snapshot, text);
    if (!found)
        return tl::unexpected(found.error());
    if (found->kind == RecordKind::Gate)
        return SignedScope{SignOffScope::Gate, found->record->id};
    if (found->kind == RecordKind::Area)
        return SignedScope{SignOffScope::Area, found->record->id};
    if (found->kind == RecordKind::Cycle)
        return SignedScope{SignOffScope::Cycle, found->record->id};
    return usageError(u"%1 cannot be signed. Name an area, a gate, a test cycle, or `report`."_s.arg(text));
}

Result<SecretKey> unlockedKey(const Invocation& call)
{
    const auto key = KeyRing().find(call.options.value(u"key"_s));
    if (!key)
        return tl::unexpected(key.error());
    const auto passphrase = askPassphrase(u"Passphrase for the key of %1"_s.arg(key->name), false);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return key->unlock(*passphrase);
}

Result<SignRequest> request(const Invocation& call, Project& project, const SignedScope& scope)
{
    const auto tips = project.withStore([](Store& store) { return History(store).tips(); });
    if (!tips)
        return tl::unexpected(tips.error());
    const Instant now = call.clock.now();
    const int offsetMinutes = now.in(QTimeZone::systemTimeZone()).offsetFromUtc() / 60;
    const SignRequest wanted{
        scope, call.options.value(u"role"_s), call.options.value(u"meaning"_s), tipsText(*tips), now, offsetMinutes};
    if (!call.options.isSet(u"signed-at"_s))
        return wanted;
    return requestSaidAt(wanted, call.options.value(u"signed-at"_s), project.snapshot()->project().zone());
}

/// What only makes sense of a sign-off that is recorded for somebody.
Result<> checkOptions(const Invocation& call)
{
    for (const QString& option : {u"evidence"_s, u"signed-at"_s}) {
        if (call.options.isSet(option) && !call.options.isSet(u"for"_s))
            return usageError(u"--%1 belongs to a sign-off that is recorded with --for NAME."_s.arg(option));
    }
    return {};
}

/// With one's own key, or recorded for somebody who has none.
Result<SignOff> madeSignOff(const Invocation& call, const Snapshot& snapshot, const SignRequest& wanted)
{
    if (call.options.isSet(u"for"_s))
        return recordedSignOff(snapshot, wanted, call.options.value(u"for"_s), call.author());
    const auto key = unlockedKey(call);
    if (!key)
        return tl::unexpected(key.error());
    return signOff(snapshot, wanted, *key);
}

/// The mail or scan that stands for a recorded sign-off.
Result<std::optional<ProofFile>> proofFile(const Invocation& call)
{
    if (!call.options.isSet(u"evidence"_s))
        return std::optional<ProofFile>();
    QFile file(call.options.value(u"evidence"_s));
    if (!file.open(QIODevice::ReadOnly))
        return systemError(u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    return ProofFile{QFileInfo(file).fileName(), file.read(kMaximumAttachmentBytes + 1)};
}

Result<ChangeSet> changesOf(const Invocation& call, SignOff signOff, const QString& subject)
{
    const auto proof = proofFile(call);
    if (!proof)
        return tl::unexpected(proof.error());
    if (isRecorded(signOff))
        return recordedSignOffChanges(std::move(signOff), *proof);
    ChangeSet changes;
    changes.label = u"Sign %1"_s.arg(subject);
    changes.create(std::move(signOff));
    return changes;
}

Result<int> runSign(const Invocation& call)
{
    const auto subject = call.argument(1, u"area, gate, test cycle or `report` to sign"_s);
    if (!subject)
        return tl::unexpected(subject.error());
    if (auto fitting = checkOptions(call); !fitting)
        return tl::unexpected(fitting.error());
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    if (auto sound = requireSoundState(**project); !sound)
        return tl::unexpected(sound.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto scope = requestedScope(*snapshot, *subject);
    if (!scope)
        return tl::unexpected(scope.error());
    const auto wanted = request(call, **project, *scope);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (auto ready = checkSignRequest(*snapshot, *wanted); !ready)
        return tl::unexpected(ready.error());
    auto signedOff = madeSignOff(call, *snapshot, *wanted);
    if (!signedOff)
        return tl::unexpected(signedOff.error());
    const RecordId id = signedOff->id;
    auto changes = changesOf(call, std::move(*signedOff), *subject);
    if (!changes)
        return tl::unexpected(changes.error());
    if (auto committed = (*project)->commit(std::move(*changes), snapshot->revision()); !committed)
        return tl::unexpected(committed.error());
    if (auto published = (*project)->publish(); !published)
        return tl::unexpected(published.error());
    const SnapshotPtr now = (*project)->snapshot();
    const Record* record = now->table(RecordKind::SignOff).find(id);
    if (call.output.isJson())
        call.output.json(recordJson(*now, signOffType(), *record));
    else
        call.output.line(displayRef(*now, RecordKind::SignOff, *record));
    return Done;
}

} // namespace

Command signCommand()
{
    return {
        "sign",
        "FILE REF --role R --meaning M",
        "Sign an area, a gate, a test cycle or the report with your key.",
        {{u"role"_s, u"As what you sign, such as \"Sponsor\"."_s, u"ROLE"_s},
         {u"meaning"_s, u"What your signature says, such as \"Approved for go-live\"."_s, u"MEANING"_s},
         {u"for"_s, u"Record the sign-off of somebody who has no key; it is marked as recorded by you."_s, u"NAME"_s},
         {u"evidence"_s, u"With --for: the mail or scan that proves it, at most 10 MB."_s, u"PATH"_s},
         {u"signed-at"_s, u"With --for: when they said so, such as 2027-02-01T16:30; else now."_s, u"WHEN"_s},
         {u"key"_s, u"Which of your keys, by name or fingerprint, where you have several."_s, u"KEY"_s}},
        &runSign};
}

} // namespace readiness::cli
