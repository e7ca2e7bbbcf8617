#include "core/sign/KeyFile.h"

#include "core/base/CoreText.h"
#include "core/sign/Sodium.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyFileFormat = 1;

QByteArray randomBytes(int size)
{
    QByteArray result(size, Qt::Uninitialized);
    randombytes_buf(result.data(), std::size_t(size));
    return result;
}

/// Everything that is open but must not be changed.
QByteArray authenticated(const KeyFile& file)
{
    QJsonObject open{
        {u"name"_s, file.name}, {u"mail"_s, file.mail}, {u"public_key"_s, QString::fromLatin1(file.publicKey.toHex())}};
    return QJsonDocument(open).toJson(QJsonDocument::Compact);
}

/// The key that the passphrase makes; false when there is not enough memory.
bool derive(WipedBytes& key, const QString& passphrase, const KeyFile& file)
{
    QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool works =
        crypto_pwhash(key.data(), key.size(), utf8.constData(), std::size_t(utf8.size()), bytes(file.salt),
                      file.cost.operations, std::size_t(file.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    return works;
}

bool isWellFormed(const KeyFile& file)
{
    // The bounds keep a damaged file from asking for all memory or for a day of work.
    return !file.name.isEmpty() && file.publicKey.size() == SecretKey::kPublicKeyBytes
           && file.salt.size() == int(crypto_pwhash_SALTBYTES)
           && file.nonce.size() == int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
           && file.sealedSeed.size() == int(SecretKey::kSeedBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES)
           && file.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && file.cost.operations <= 100
           && file.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN && file.cost.memoryBytes <= 2147483648u;
}

} // namespace

PassphraseCost PassphraseCost::moderate() { return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE}; }

PassphraseCost PassphraseCost::least() { return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}; }

QString KeyFile::passphraseFault(const QString& passphrase)
{
    if (passphrase.size() < kShortestPassphrase)
        return CoreText::tr("The passphrase is too short: it needs at least %1 characters, best several words.")
            .arg(kShortestPassphrase);
    return {};
}

KeyFile KeyFile::seal(const SecretKey& key, const QString& passphrase, Instant createdAt, PassphraseCost cost)
{
    useSodium();
    KeyFile file{key.name(),
                 key.mail(),
                 key.publicKey(),
                 createdAt,
                 cost,
                 randomBytes(crypto_pwhash_SALTBYTES),
                 randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                 {}};
    WipedBytes sealing(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!derive(sealing, passphrase, file))
        throw std::bad_alloc();
    WipedBytes seed(SecretKey::kSeedBytes);
    key.copySeed(seed.data());
    const QByteArray open = authenticated(file);
    file.sealedSeed.resize(int(seed.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(file.sealedSeed), nullptr, seed.data(), seed.size(), bytes(open),
                                               quint64(open.size()), nullptr, bytes(file.nonce), sealing.data());
    return file;
}

Result<SecretKey> KeyFile::unlock(const QString& passphrase) const
{
    useSodium();
    WipedBytes sealing(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!derive(sealing, passphrase, *this))
        return systemError(
            CoreText::tr("There is not enough memory to unlock the key of %1; close other programs and try again.")
                .arg(name));
    WipedBytes seed(SecretKey::kSeedBytes);
    const QByteArray open = authenticated(*this);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, bytes(sealedSeed),
                                                   quint64(sealedSeed.size()), bytes(open), quint64(open.size()),
                                                   bytes(nonce), sealing.data())
        != 0)
        return usageError(CoreText::tr("The passphrase does not unlock the key of %1; try again.").arg(name));
    SecretKey key = SecretKey::fromSeed(seed.data(), name, mail);
    if (key.publicKey() != publicKey)
        return refused(
            CoreText::tr("The key file of %1 is damaged: its public and secret key do not belong together.").arg(name));
    return key;
}

QByteArray KeyFile::toJson() const
{
    const auto hex = [](const QByteArray& array) { return QString::fromLatin1(array.toHex()); };
    return QJsonDocument(QJsonObject{
                             {u"format"_s, kKeyFileFormat},
                             {u"name"_s, name},
                             {u"mail"_s, mail},
                             {u"public_key"_s, hex(publicKey)},
                             {u"created_at"_s, createdAt.utc().toString(Qt::ISODateWithMs)},
                             {u"operations"_s, qint64(cost.operations)},
                             {u"memory_bytes"_s, qint64(cost.memoryBytes)},
                             {u"salt"_s, hex(salt)},
                             {u"nonce"_s, hex(nonce)},
                             {u"sealed_seed"_s, hex(sealedSeed)},
                         })
        .toJson();
}

Result<KeyFile> KeyFile::fromJson(const QByteArray& json, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const QString& key) { return object.value(key).toString(); };
    const auto fromHex = [&](const QString& key) { return QByteArray::fromHex(text(key).toLatin1()); };
    const auto number = [&](const QString& key) { return quint64(std::max<qint64>(0, object.value(key).toInteger())); };
    if (object.value(u"format"_s).toInt() > kKeyFileFormat)
        return refused(
            CoreText::tr("The key file “%1” was made by a newer version of this program; use that one.").arg(path));
    const KeyFile file{text(u"name"_s),
                       text(u"mail"_s),
                       fromHex(u"public_key"_s),
                       Instant::of(QDateTime::fromString(text(u"created_at"_s), Qt::ISODateWithMs)),
                       {number(u"operations"_s), number(u"memory_bytes"_s)},
                       fromHex(u"salt"_s),
                       fromHex(u"nonce"_s),
                       fromHex(u"sealed_seed"_s)};
    if (object.value(u"format"_s).toInt() != kKeyFileFormat || !isWellFormed(file))
        return refused(
            CoreText::tr("The key file “%1” is damaged; restore it from a backup or create a new key.").arg(path));
    return file;
}

} // namespace readiness
