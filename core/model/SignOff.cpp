#include "core/model/SignOff.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

template <>
std::span<const Choice> choicesOf<SignOffScope>()
{
    static constexpr Choice choices[] = {
        {"report", QT_TRANSLATE_NOOP("SignOff", "Report")},
        {"gate", QT_TRANSLATE_NOOP("SignOff", "Gate")},
        {"area", QT_TRANSLATE_NOOP("SignOff", "Area")},
        {"cycle", QT_TRANSLATE_NOOP("SignOff", "Test cycle")},
    };
    return choices;
}

const RecordType& signOffType()
{
    using S = SignOff;
    static const RecordType type = [] {
        RecordType t = describe<S>(
            "sign_off", QT_TRANSLATE_NOOP("SignOff", "Sign-off"), QT_TRANSLATE_NOOP("SignOff", "Sign-offs"), "S",
            {
                choice<&S::scope>(10, "scope", QT_TRANSLATE_NOOP("SignOff", "Scope")).internal(),
                reference<&S::subject>(11, "subject", QT_TRANSLATE_NOOP("SignOff", "Subject"))
                    .internal()
                    .whenRemoved(OnRemoval::Refuse),
                text<&S::signer>(12, "signer", QT_TRANSLATE_NOOP("SignOff", "Signer"))
                    .required()
                    .searchable()
                    .internal(),
                text<&S::mail>(13, "mail", QT_TRANSLATE_NOOP("SignOff", "Mail")).internal(),
                text<&S::role>(14, "role", QT_TRANSLATE_NOOP("SignOff", "Role")).internal(),
                text<&S::meaning>(15, "meaning", QT_TRANSLATE_NOOP("SignOff", "Meaning")).internal(),
                instant<&S::signedAt>(16, "signed_at", QT_TRANSLATE_NOOP("SignOff", "Signed at")).internal(),
                integer<&S::offsetMinutes>(17, "offset_minutes", QT_TRANSLATE_NOOP("SignOff", "Offset (minutes)"))
                    .range(-1440, 1440)
                    .internal(),
                text<&S::contentHash>(18, "content_hash", QT_TRANSLATE_NOOP("SignOff", "Content hash")).internal(),
                text<&S::tips>(19, "tips", QT_TRANSLATE_NOOP("SignOff", "History tips")).atMost(20000).internal(),
                text<&S::publicKey>(20, "public_key", QT_TRANSLATE_NOOP("SignOff", "Public key")).internal(),
                text<&S::signature>(21, "signature", QT_TRANSLATE_NOOP("SignOff", "Signature")).internal(),
                text<&S::programVersion>(22, "program_version", QT_TRANSLATE_NOOP("SignOff", "Program version"))
                    .internal(),
                text<&S::recordedBy>(23, "recorded_by", QT_TRANSLATE_NOOP("SignOff", "Recorded by")).internal(),
            });
        t.titleField = "signer";
        return t;
    }();
    return type;
}

} // namespace readiness
