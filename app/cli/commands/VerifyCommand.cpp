#include "app/cli/commands/Commands.h"
#include "core/project/SignOffFinding.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/sign/KeyRing.h"
#include "core/sign/SecretKey.h"
#include "core/sign/SignedContent.h"
#include "core/sign/Signing.h"

#include <QFile>
#include <QFileInfo>

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestReport = 256 * 1024 * 1024;

/// One sign-off, and what the verb found about it.
struct Found {
    const SignOff* signOff;
    SignOffFinding finding;
};

QString validityKey(SignOffValidity validity)
{
    switch (validity) {
    case SignOffValidity::Valid: return u"valid"_s;
    case SignOffValidity::Changed: return u"changed"_s;
    case SignOffValidity::Invalid: break;
    }
    return u"invalid"_s;
}

QByteArray keyOf(const SignOff& signOff) { return QByteArray::fromHex(signOff.publicKey.toLatin1()); }

/// "C-014 status", "C-020 added". The snapshot has the removed records, too.
QString differenceText(const Snapshot& snapshot, const ContentDifference& difference)
{
    const Record* record = snapshot.table(difference.kind).find(difference.record);
    const QString ref =
        record ? displayRef(snapshot, difference.kind, *record) : displayCode(recordType(difference.kind), 0);
    if (difference.field == kCreationField)
        return ref + u" added"_s;
    if (difference.field == kRemovalField)
        return ref + u" removed"_s;
    const Field* field = recordType(difference.kind).field(difference.field);
    return u"%1 %2"_s.arg(ref, field ? QString::fromLatin1(field->key) : QString::number(difference.field));
}

Result<std::vector<Found>> findAll(Project& project, const Snapshot& snapshot)
{
    const auto confirmed = KeyRing().confirmed();
    if (!confirmed)
        return tl::unexpected(confirmed.error());
    std::vector<Found> found;
    for (const SignOff* signOff : snapshot.all<SignOff>()) {
        auto finding =
            project.withStore([&](Store& store) { return findSignOff(store, snapshot, *signOff, *confirmed); });
        if (!finding)
            return tl::unexpected(finding.error());
        found.push_back({signOff, std::move(*finding)});
    }
    return found;
}

QJsonObject toJson(const Snapshot& snapshot, const Found& found)
{
    const auto& [signOff, finding] = found;
    QJsonArray changed;
    for (const ContentDifference& difference : finding.changed)
        changed.append(differenceText(snapshot, difference));
    return {{u"ref"_s, displayRef(snapshot, RecordKind::SignOff, *signOff)},
            {u"signer"_s, signOff->signer},
            {u"state"_s, validityKey(finding.validity)},
            {u"recorded_by"_s, isRecorded(*signOff) ? QJsonValue(signOff->recordedBy) : QJsonValue()},
            {u"key"_s, isRecorded(*signOff)     ? u"none"_s
                       : finding.isKeyConfirmed ? u"confirmed"_s
                                                : u"unconfirmed"_s},
            {u"fingerprint"_s, keyFingerprint(keyOf(*signOff))},
            {u"changed"_s, changed}};
}

void print(const Invocation& call, const Snapshot& snapshot, const Found& found)
{
    const SignOff& signOff = *found.signOff;
    const SignOffFinding& finding = found.finding;
    const QString words = finding.validity == SignOffValidity::Valid
                              ? u"valid, and the file still has the content that was signed"_s
                          : finding.validity == SignOffValidity::Changed
                              ? u"valid, but CHANGED: the file no longer has the content that was signed"_s
                              : u"INVALID: this is not what was signed"_s;
    call.output.line(u"%1  %2 (%3), %4: %5"_s.arg(displayRef(snapshot, RecordKind::SignOff, signOff), signOff.signer,
                                                  signOff.role,
                                                  displayInstant(signOff.signedAt, snapshot.project().zone()), words));
    if (isRecorded(signOff))
        call.output.line(u"       recorded by %1; nobody's key signed it"_s.arg(signOff.recordedBy));
    else if (!finding.isKeyConfirmed)
        call.output.line(u"       signer's identity not checked; key %1"_s.arg(keyFingerprint(keyOf(signOff))));
    for (const ContentDifference& difference : finding.changed)
        call.output.line(u"       changed: "_s + differenceText(snapshot, difference));
}

/// The content hash that a report made by this program carries in its metadata; empty when it is none of ours.
Result<QString> hashInReport(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return systemError(u"The report %1 cannot be read. Name the PDF of a report."_s.arg(path));
    const QByteArray bytes = file.read(kLargestReport);
    const QByteArray mark = "<dc:identifier>sha256:";
    const qsizetype at = bytes.indexOf(mark);
    if (at < 0)
        return refused(u"%1 is not a report of this program: it names no content."_s.arg(path));
    return QString::fromLatin1(bytes.mid(at + mark.size(), 64));
}

/// What the given report says about the present content.
struct ReportFinding {
    QString hash;
    bool matches = false;
};

Result<std::optional<ReportFinding>> reportFinding(const Invocation& call, const QString& contentHash)
{
    if (call.arguments.size() < 2)
        return std::nullopt;
    const auto hash = hashInReport(call.arguments[1]);
    if (!hash)
        return tl::unexpected(hash.error());
    return ReportFinding{*hash, *hash == contentHash};
}

QString reportWords(const Snapshot& snapshot, const ReportFinding& report)
{
    if (report.matches)
        return u"UNCHANGED: the file still has exactly the content that the report shows."_s;
    const QString changed =
        u"CHANGED: the file no longer has the content that the report shows (%1)"_s.arg(report.hash);
    QStringList signedBy;
    for (const SignOff* signOff : snapshot.all<SignOff>()) {
        if (signOff->scope == SignOffScope::Report && signOff->contentHash == report.hash)
            signedBy += u"%1 (%2)"_s.arg(displayRef(snapshot, RecordKind::SignOff, *signOff), signOff->signer);
    }
    return signedBy.isEmpty() ? changed + u", or the report is another project's."_s
                              : changed + u"; it is what was signed with %1."_s.arg(signedBy.join(u", "));
}

Result<int> runVerify(const Invocation& call)
{
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const SnapshotPtr named =
        (*project)->withStore([&](Store& store) { return History(store).withRemoved(*snapshot); }).value_or(snapshot);
    const auto problems = (*project)->withStore([](Store& store) { return verifyStore(store); });
    if (!problems)
        return tl::unexpected(problems.error());
    const auto signOffs = findAll(**project, *snapshot);
    if (!signOffs)
        return tl::unexpected(signOffs.error());
    const QString contentHash = contentHashText(SignedContent(*snapshot), {SignOffScope::Report, {}});
    const auto report = reportFinding(call, contentHash);
    if (!report)
        return tl::unexpected(report.error());
    bool isSound = problems->isEmpty();
    QJsonArray array;
    for (const Found& found : *signOffs) {
        isSound = isSound && found.finding.validity != SignOffValidity::Invalid;
        array.append(toJson(*named, found));
        if (!call.output.isJson())
            print(call, *named, found);
    }
    const bool isOk = isSound && (!*report || (*report)->matches);
    if (call.output.isJson()) {
        QJsonObject object{{u"ok"_s, isOk},
                           {u"content_hash"_s, contentHash},
                           {u"problems"_s, QJsonArray::fromStringList(*problems)},
                           {u"sign_offs"_s, array}};
        if (*report)
            object.insert(u"report"_s,
                          QJsonObject{{u"content_hash"_s, (*report)->hash}, {u"matches"_s, (*report)->matches}});
        call.output.json(object);
        return isOk ? Done : AnswerIsNo;
    }
    call.output.line(u"Content %1"_s.arg(contentHash));
    if (*report)
        call.output.paragraph(u"Report  "_s, reportWords(*snapshot, **report));
    for (const QString& problem : *problems)
        call.output.line(u"PROBLEM  "_s + problem);
    call.output.line(isSound ? u"History, state and signatures agree."_s : u"Verification failed."_s);
    return isOk ? Done : AnswerIsNo;
}

} // namespace

Command verifyCommand()
{
    return {"verify",
            "FILE [REPORT.pdf]",
            "Check structure, history, content hashes and sign-offs; with a report, whether it shows this content.",
            {},
            &runVerify};
}

} // namespace readiness::cli
