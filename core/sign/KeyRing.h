#pragma once

#include "core/sign/KeyFile.h"

#include <QSet>

#include <vector>

namespace readiness {

/// A public key of somebody, as the user confirmed it.
struct KnownKey {
    QByteArray publicKey;
    QString name, mail;
    Instant confirmedAt;
};

/// The user's own signing keys and the keys of others that they confirmed, one file each in a folder of the user's
/// configuration. It never sees a project. Not cached: every call reads the folder, so that two programs agree.
class KeyRing {
public:
    /// Keys in the user's configuration: …/readiness/keys.
    KeyRing() : KeyRing(defaultFolder()) {}
    explicit KeyRing(QString folder, PassphraseCost cost = PassphraseCost::moderate())
        : m_folder(std::move(folder)), m_cost(cost)
    {}
    static QString defaultFolder();

    /// A new key of the user's, protected by a passphrase of at least KeyFile::kShortestPassphrase characters.
    Result<KeyFile> create(const QString& name, const QString& mail, const QString& passphrase, Instant now) const;
    /// The user's keys, by name, then by time of creation. A damaged file is an error that names it.
    Result<std::vector<KeyFile>> own() const;
    /// The one key of the user's; or, where there are several, the one whose name or fingerprint (or its beginning, without
    /// blanks) is given.
    Result<KeyFile> find(const QString& nameOrFingerprint = {}) const;

    /// Records that the user compared the key's fingerprint with its holder.
    Result<> confirm(const KnownKey& key) const;
    Result<> forget(const QByteArray& publicKey) const;
    Result<std::vector<KnownKey>> known() const;
    /// All public keys whose holder the user has checked: their own and those that they confirmed.
    Result<QSet<QByteArray>> confirmed() const;
    /// Whether the key is the user's own or one that they confirmed. Unreadable entries confirm nothing.
    bool isConfirmed(const QByteArray& publicKey) const;

private:
    QString ownPath(const QByteArray& publicKey) const;
    QString knownPath(const QByteArray& publicKey) const;

    QString m_folder;
    PassphraseCost m_cost;
};

} // namespace readiness
