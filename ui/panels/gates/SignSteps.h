#pragma once

#include "core/project/RecordedSignOff.h"
#include "core/sign/KeyFile.h"
#include "core/sign/Signing.h"
#include "ui/panels/Panel.h"

namespace readiness {

/// The steps from "I want to sign" to the sign-off: what, as what, with which key. Asks through Prompts; what takes time
/// (the passphrase, the look at the whole file) happens on other threads. It may be asked again only when it is done.
class SignSteps : public QObject {
    Q_OBJECT

public:
    explicit SignSteps(const PanelContext& context, QObject* parent = nullptr) : QObject(parent), m_context(context) {}

    /// `gate`: offered first; may be null.
    void begin(const RecordId& gate);
    /// For somebody without a key: whose sign-off it is, and the mail or scan that proves it.
    void beginRecording(const RecordId& gate);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged();

private:
    struct Wanted {
        SignedScope scope;
        QString subject; ///< in words
        QString role, meaning, passphrase;
        KeyFile key;
    };

    std::optional<SignedScope> askScope(const RecordId& gate, QString& subject);
    std::optional<KeyFile> askKey();
    void makeKey();
    void check(const Wanted& wanted);
    void unlock(const Wanted& wanted, const QString& tips);
    void sign(const Wanted& wanted, const QString& tips, const SecretKey& key);
    void record(const SignRequest& request, const QString& signer, const std::optional<ProofFile>& proof,
                const QString& subject);
    void refuse(const QString& sentence);
    void setBusy(bool isBusy);

    PanelContext m_context;
    bool m_isBusy = false;
};

} // namespace readiness
