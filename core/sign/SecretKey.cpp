#include "core/sign/SecretKey.h"

#include "core/sign/Sodium.h"

#include <QCryptographicHash>
#include <QStringList>

namespace readiness {

static_assert(SecretKey::kSeedBytes == crypto_sign_SEEDBYTES && SecretKey::kPublicKeyBytes == crypto_sign_PUBLICKEYBYTES
              && SecretKey::kSignatureBytes == crypto_sign_BYTES);

void SecretKey::WipedFree::operator()(unsigned char* memory) const { sodium_free(memory); }

SecretKey SecretKey::fromSeed(const unsigned char* seed, const QString& name, const QString& mail)
{
    useSodium();
    SecretKey key;
    key.m_name = name;
    key.m_mail = mail;
    key.m_publicKey.resize(kPublicKeyBytes);
    key.m_secret.reset(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!key.m_secret)
        throw std::bad_alloc();
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(key.m_publicKey.data()), key.m_secret.get(), seed);
    return key;
}

SecretKey SecretKey::random(const QString& name, const QString& mail)
{
    useSodium();
    WipedBytes seed(kSeedBytes);
    randombytes_buf(seed.data(), kSeedBytes);
    return fromSeed(seed.data(), name, mail);
}

QByteArray SecretKey::sign(const QByteArray& message) const
{
    QByteArray signature(kSignatureBytes, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, bytes(message),
                         std::size_t(message.size()), m_secret.get());
    return signature;
}

void SecretKey::copySeed(unsigned char* seed) const { crypto_sign_ed25519_sk_to_seed(seed, m_secret.get()); }

bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    useSodium();
    return publicKey.size() == SecretKey::kPublicKeyBytes && signature.size() == SecretKey::kSignatureBytes
           && crypto_sign_verify_detached(bytes(signature), bytes(message), std::size_t(message.size()),
                                          bytes(publicKey))
                  == 0;
}

QString keyFingerprint(const QByteArray& publicKey)
{
    const QString digits = QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex());
    QStringList groups;
    for (int i = 0; i < 8; ++i)
        groups += digits.mid(4 * i, 4);
    return groups.join(u' ');
}

} // namespace readiness
