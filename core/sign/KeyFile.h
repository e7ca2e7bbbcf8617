#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/sign/SecretKey.h"

namespace readiness {

/// How much work it takes to try one passphrase: time and memory of Argon2id.
struct PassphraseCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    /// About a second and 256 MB: what keys are made with.
    static PassphraseCost moderate();
    /// The least that libsodium allows, for tests.
    static PassphraseCost least();
};

/// A signing key as it lies on disk: whose it is and its public half in the open, its secret half under a passphrase
/// (XChaCha20-Poly1305 with a key that Argon2id makes of the passphrase). Name, mail and public key are authenticated
/// with it, so that nobody can give a key another name.
struct KeyFile {
    static constexpr int kShortestPassphrase = 10; ///< characters

    QString name, mail;
    QByteArray publicKey;
    Instant createdAt;
    PassphraseCost cost;
    QByteArray salt, nonce, sealedSeed;

    /// Why a passphrase cannot protect a key, as a sentence; empty when it can.
    static QString passphraseFault(const QString& passphrase);

    static KeyFile seal(const SecretKey& key, const QString& passphrase, Instant createdAt, PassphraseCost cost);
    Result<SecretKey> unlock(const QString& passphrase) const;

    QByteArray toJson() const;
    static Result<KeyFile> fromJson(const QByteArray& json, const QString& path);
};

} // namespace readiness
