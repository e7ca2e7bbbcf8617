#include "core/project/RecordedSignOff.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/model/Evidence.h"
#include "core/query/Quoted.h"
#include "core/query/TimeText.h"
#include "core/store/FileFormat.h"

#include <QCryptographicHash>

namespace readiness {

Result<SignRequest> requestSaidAt(SignRequest request, const QString& text, const QTimeZone& zone)
{
    const auto said = parseInstant(text, zone);
    if (!said)
        return tl::unexpected(said.error());
    if (*said > request.signedAt)
        return usageError(CoreText::tr("%1 is still to come: a sign-off can be recorded only after it was given.")
                              .arg(quoted(text.trimmed())));
    request.signedAt = *said;
    request.offsetMinutes = said->in(zone).offsetFromUtc() / 60;
    return request;
}

Result<ChangeSet> recordedSignOffChanges(SignOff signOff, const std::optional<ProofFile>& proof)
{
    ChangeSet changes;
    changes.label = CoreText::tr("Record the sign-off of %1").arg(signOff.signer);
    if (proof) {
        if (proof->bytes.size() > kMaximumAttachmentBytes)
            return usageError(CoreText::tr("The file is larger than 10 MB. Keep it where it is and add a link to it."));
        Evidence evidence;
        evidence.id = RecordId::random();
        evidence.record = signOff.id;
        evidence.kind = EvidenceKind::File;
        evidence.title = evidence.fileName = storableText(proof->name, false);
        evidence.file = QCryptographicHash::hash(proof->bytes, QCryptographicHash::Sha256);
        evidence.fileSize = int(proof->bytes.size());
        evidence.addedBy = signOff.recordedBy;
        changes.attachments.push_back(proof->bytes);
        changes.create(std::move(evidence));
    }
    changes.create(std::move(signOff));
    return changes;
}

} // namespace readiness
