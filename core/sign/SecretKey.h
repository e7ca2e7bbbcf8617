#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace readiness {

/// An unlocked signing key (Ed25519) with its owner's name and mail. It lives in locked memory that is wiped at the end,
/// and cannot be copied.
class SecretKey {
public:
    static constexpr int kSeedBytes = 32;
    static constexpr int kPublicKeyBytes = 32;
    static constexpr int kSignatureBytes = 64;

    /// The key that follows from a seed of kSeedBytes; the caller wipes the seed.
    static SecretKey fromSeed(const unsigned char* seed, const QString& name, const QString& mail);
    static SecretKey random(const QString& name, const QString& mail);

    const QString& name() const { return m_name; }
    const QString& mail() const { return m_mail; }
    const QByteArray& publicKey() const { return m_publicKey; }
    QByteArray sign(const QByteArray& message) const;
    /// Writes the seed to kSeedBytes of the caller's, who wipes them.
    void copySeed(unsigned char* seed) const;

private:
    struct WipedFree {
        void operator()(unsigned char* memory) const;
    };
    SecretKey() = default;

    QString m_name, m_mail;
    QByteArray m_publicKey;
    std::unique_ptr<unsigned char, WipedFree> m_secret;
};

/// Whether the signature is the key's signature of the message. Anything of a wrong length is not.
bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

/// How a key is shown to people for comparison: the first 128 bits of its SHA-256 as eight groups of four hexadecimal
/// digits.
QString keyFingerprint(const QByteArray& publicKey);

} // namespace readiness
