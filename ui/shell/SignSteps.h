#pragma once

#include "core/project/RecordedSignOff.h"
#include "core/sign/KeyFile.h"
#include "core/sign/Signing.h"
#include "ui/models/SaidSignOff.h"
#include "ui/panels/Panel.h"

namespace readiness {

/// The steps from "I want to sign" to the sign-off: what, as what, with which key. Asks through Prompts; what takes time
/// (the passphrase, the look at the whole file) happens on other threads. It may be asked again only when it is done. Any
/// panel whose records can be signed makes one for its button.
class SignSteps : public QObject {
    Q_OBJECT

public:
    explicit SignSteps(const PanelContext& context, QObject* parent = nullptr) : QObject(parent), m_context(context) {}

    /// `first`: a gate, area or test cycle that is offered first; may be null.
    void begin(const RecordId& first);
    /// For somebody without a key: everything about their sign-off in one form.
    void beginRecording(const RecordId& first);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged();

private:
    struct Wanted {
        SignSubject subject;
        QString role, meaning, passphrase;
        KeyFile key;
    };

    std::optional<SignSubject> askSubject(const RecordId& first);
    std::optional<KeyFile> askKey();
    void makeKey();
    void check(const Wanted& wanted);
    void unlock(const Wanted& wanted, const QString& tips);
    void sign(const Wanted& wanted, const QString& tips, const SecretKey& key);
    void record(const SaidSignOff& said, const QString& tips, const std::optional<ProofFile>& proof);
    void refuse(const QString& sentence);
    void setBusy(bool isBusy);

    PanelContext m_context;
    bool m_isBusy = false;
};

} // namespace readiness
