#include "core/report/Signatures.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/sign/SecretKey.h"

namespace readiness {

using namespace Qt::StringLiterals;

ReportSignature reportSignature(const Assessment& assessment, const SignOff& signOff,
                                const QSet<QByteArray>& confirmedKeys)
{
    const Snapshot& snapshot = assessment.snapshot();
    const QByteArray key = QByteArray::fromHex(signOff.publicKey.toLatin1());
    RecordKind kind{};
    const Record* subject = snapshot.find(signOff.subject, &kind);
    const QString scope = signOff.scope == SignOffScope::Report ? CoreText::tr("the whole report")
                          : subject
                              ? u"%1 “%2”"_s.arg(displayRef(snapshot, kind, *subject), recordType(kind).title(*subject))
                              : CoreText::tr("(removed)");
    ReportSignature result;
    result.name = signOff.signer;
    result.role = signOff.role;
    result.meaning = u"%1: %2"_s.arg(scope, signOff.meaning);
    result.time = instantText(signOff.signedAt, QTimeZone(signOff.offsetMinutes * 60));
    result.state = validityStatus(assessment.signOffs().validity(signOff.id));
    result.fingerprint = isRecorded(signOff) ? QString() : keyFingerprint(key);
    result.note = isRecorded(signOff)           ? CoreText::tr("recorded by %1").arg(signOff.recordedBy)
                  : confirmedKeys.contains(key) ? CoreText::tr("signer's identity checked")
                                                : CoreText::tr("signer's identity not checked");
    return result;
}

} // namespace readiness
