#include "core/sign/Signing.h"

#include "core/base/CanonicalHash.h"
#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Labels.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What is signed: all values of the record but the signature itself, its id and its number.
QByteArray signedMessage(const SignOff& signOff, const RecordId& projectId)
{
    CanonicalHash hash("readiness sign-off 1");
    hash.addBytes(projectId.toBytes());
    hash.addInteger(qint64(signOff.scope));
    hash.addBytes(signOff.subject.toBytes());
    for (const QString& text : {signOff.contentHash, signOff.tips, signOff.signer, signOff.mail, signOff.publicKey,
                                signOff.role, signOff.meaning})
        hash.addText(text);
    hash.addInteger(signOff.signedAt.milliseconds);
    hash.addInteger(signOff.offsetMinutes);
    hash.addText(signOff.programVersion);
    return hash.result();
}

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

/// The bytes of text as hex() writes it, or nothing: a second spelling of one signature would be a second signature.
QByteArray bytesOf(const QString& text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return hex(bytes) == text ? bytes : QByteArray();
}

QString subjectName(const SignedScope& scope)
{
    switch (scope.kind) {
    case SignOffScope::Report: break;
    case SignOffScope::Gate: return CoreText::inSentence(labelOf(recordType(RecordKind::Gate)));
    case SignOffScope::Area: return CoreText::inSentence(labelOf(recordType(RecordKind::Area)));
    case SignOffScope::Cycle: return CoreText::inSentence(labelOf(recordType(RecordKind::Cycle)));
    }
    return CoreText::tr("report");
}

Result<> checkRequest(const SignedContent& content, const SignRequest& request)
{
    if (!content.hasSubject(request.scope))
        return usageError(
            CoreText::tr("The %1 to sign does not exist in this project.").arg(subjectName(request.scope)));
    if (request.role.trimmed().isEmpty())
        return usageError(CoreText::tr("A signature needs the role of the signer, such as “Sponsor”."));
    if (request.meaning.trimmed().isEmpty())
        return usageError(CoreText::tr("A signature needs a meaning, such as “Approved for go-live”."));
    const std::size_t conflicts = content.conflicts(request.scope).size();
    if (conflicts > 0)
        return usageError(
            conflicts == 1
                ? CoreText::tr(
                      "Nothing can be signed while a conflict in the %1 is undecided: choose a value for it first.")
                      .arg(subjectName(request.scope))
                : CoreText::tr("Nothing can be signed while %1 conflicts in the %2 are undecided: choose a value for "
                               "each first.")
                      .arg(QString::number(conflicts), subjectName(request.scope)));
    return {};
}

Result<SignOff> unsignedSignOff(const Snapshot& snapshot, const SignRequest& request, const QString& signer)
{
    const SignedContent content(snapshot);
    if (const auto ready = checkRequest(content, request); !ready)
        return tl::unexpected(ready.error());
    SignOff signOff;
    signOff.id = RecordId::random();
    signOff.scope = request.scope.kind;
    signOff.subject = request.scope.subject;
    signOff.signer = signer;
    signOff.role = storableText(request.role, false);
    signOff.meaning = storableText(request.meaning, false);
    signOff.signedAt = request.signedAt;
    signOff.offsetMinutes = request.offsetMinutes;
    signOff.contentHash = contentHashText(content, request.scope);
    signOff.tips = request.tips;
    signOff.programVersion = QStringLiteral(READINESS_VERSION);
    return signOff;
}

} // namespace

QString tipsText(const std::vector<QByteArray>& tips)
{
    QStringList texts;
    for (const QByteArray& tip : tips)
        texts += hex(tip);
    return texts.join(u' ');
}

Result<> checkSignRequest(const Snapshot& snapshot, const SignRequest& request)
{
    return checkRequest(SignedContent(snapshot), request);
}

Result<SignOff> signOff(const Snapshot& snapshot, const SignRequest& request, const SecretKey& key)
{
    Result<SignOff> signOff = unsignedSignOff(snapshot, request, key.name());
    if (!signOff)
        return signOff;
    signOff->mail = key.mail();
    signOff->publicKey = hex(key.publicKey());
    signOff->signature = hex(key.sign(signedMessage(*signOff, snapshot.projectId())));
    return signOff;
}

Result<SignOff> recordedSignOff(const Snapshot& snapshot, const SignRequest& request, const QString& signer,
                                const QString& recordedBy)
{
    if (signer.trimmed().isEmpty())
        return usageError(CoreText::tr("Say whose sign-off it is: the name is missing."));
    Result<SignOff> signOff = unsignedSignOff(snapshot, request, storableText(signer, false));
    if (signOff)
        signOff->recordedBy = recordedBy;
    return signOff;
}

bool isSignatureGood(const SignOff& signOff, const RecordId& projectId)
{
    return isSignedBy(bytesOf(signOff.publicKey), signedMessage(signOff, projectId), bytesOf(signOff.signature));
}

QString contentHashText(const SignedContent& content, const SignedScope& scope)
{
    return content.hasSubject(scope) ? hex(content.hash(scope)) : u"none"_s;
}

} // namespace readiness
