#include "core/sign/KeyRing.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/sign/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKnownKeyFormat = 1;

QByteArray toJson(const KnownKey& key)
{
    return QJsonDocument(QJsonObject{{u"format"_s, kKnownKeyFormat},
                                     {u"public_key"_s, QString::fromLatin1(key.publicKey.toHex())},
                                     {u"name"_s, key.name},
                                     {u"mail"_s, key.mail},
                                     {u"confirmed_at"_s, key.confirmedAt.utc().toString(Qt::ISODateWithMs)}})
        .toJson();
}

Result<KnownKey> knownFromJson(const QByteArray& json, const QString& path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    KnownKey key{QByteArray::fromHex(object.value(u"public_key"_s).toString().toLatin1()),
                 object.value(u"name"_s).toString(), object.value(u"mail"_s).toString(),
                 Instant::of(QDateTime::fromString(object.value(u"confirmed_at"_s).toString(), Qt::ISODateWithMs))};
    if (object.value(u"format"_s).toInt() != kKnownKeyFormat || key.publicKey.size() != SecretKey::kPublicKeyBytes)
        return refused(CoreText::tr("The file of a confirmed key “%1” is damaged; delete it and confirm the key again.")
                           .arg(path));
    return key;
}

/// All files of a folder, each read by `parse`, or the first fault.
template <class T, class Parse>
Result<std::vector<T>> readAll(const QString& folder, Parse&& parse)
{
    std::vector<T> all;
    const QDir files(folder);
    for (const QString& name : files.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = files.filePath(name);
        auto read = readSmallFile(path).and_then([&](const QByteArray& json) { return parse(json, path); });
        if (!read)
            return tl::unexpected(read.error());
        all.push_back(std::move(*read));
    }
    return all;
}

QString fileName(const QByteArray& publicKey) { return QString::fromLatin1(publicKey.toHex()) + u".json"_s; }

} // namespace

QString KeyRing::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/readiness/keys"_s;
}

QString KeyRing::ownPath(const QByteArray& publicKey) const { return m_folder + u"/own/"_s + fileName(publicKey); }

QString KeyRing::knownPath(const QByteArray& publicKey) const { return m_folder + u"/known/"_s + fileName(publicKey); }

Result<KeyFile> KeyRing::create(const QString& name, const QString& mail, const QString& passphrase, Instant now) const
{
    const QString ownName = storableText(name, false);
    if (ownName.isEmpty() || ownName.size() > 200 || !textFault(ownName, false).isEmpty())
        return usageError(CoreText::tr(
            "A key needs the name of the person who signs with it, on one line of at most 200 characters."));
    const QString ownMail = storableText(mail, false);
    if (ownMail.size() > 200 || !textFault(ownMail, false).isEmpty())
        return usageError(CoreText::tr("The mail address of a key must be one line of at most 200 characters."));
    if (const QString fault = KeyFile::passphraseFault(passphrase); !fault.isEmpty())
        return usageError(fault);
    const SecretKey key = SecretKey::random(ownName, ownMail);
    const KeyFile file = KeyFile::seal(key, passphrase, now, m_cost);
    return writePrivateFile(ownPath(file.publicKey), file.toJson()).map([&] { return file; });
}

Result<std::vector<KeyFile>> KeyRing::own() const
{
    return readAll<KeyFile>(m_folder + u"/own"_s, KeyFile::fromJson).map([](std::vector<KeyFile> keys) {
        std::stable_sort(keys.begin(), keys.end(), [](const KeyFile& a, const KeyFile& b) {
            return std::tie(a.name, a.createdAt) < std::tie(b.name, b.createdAt);
        });
        return keys;
    });
}

Result<KeyFile> KeyRing::find(const QString& nameOrFingerprint) const
{
    auto keys = own();
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->empty())
        return usageError(
            CoreText::tr("There is no key to sign with yet; create one with “readiness key create --name NAME”."));
    const QString wanted = QString(nameOrFingerprint).remove(u' ');
    std::erase_if(*keys, [&](const KeyFile& key) {
        const bool isPrefix =
            wanted.size() >= 4 && keyFingerprint(key.publicKey).remove(u' ').startsWith(wanted, Qt::CaseInsensitive);
        return !wanted.isEmpty() && folded(key.name) != folded(nameOrFingerprint.trimmed()) && !isPrefix;
    });
    if (keys->empty())
        return usageError(CoreText::tr("None of your keys has the name or fingerprint “%1”.").arg(nameOrFingerprint));
    if (keys->size() == 1)
        return keys->front();
    QStringList choices;
    for (const KeyFile& key : *keys)
        choices += u"%1 (%2, %3)"_s.arg(key.name, keyFingerprint(key.publicKey),
                                        key.createdAt.utc().date().toString(Qt::ISODate));
    return usageError(CoreText::tr("Several of your keys could be meant: %1; give the fingerprint of one.")
                          .arg(choices.join(u", "_s)));
}

Result<> KeyRing::confirm(const KnownKey& key) const
{
    if (key.publicKey.size() != SecretKey::kPublicKeyBytes)
        return usageError(CoreText::tr("A public key has %1 hexadecimal digits.").arg(2 * SecretKey::kPublicKeyBytes));
    return writePrivateFile(knownPath(key.publicKey), toJson(key));
}

Result<> KeyRing::forget(const QByteArray& publicKey) const
{
    QFile file(knownPath(publicKey));
    if (!file.exists())
        return usageError(CoreText::tr("The key %1 was not confirmed.").arg(keyFingerprint(publicKey)));
    return file.remove()
               ? Result<>()
               : systemError(CoreText::tr("“%1” cannot be deleted: %2.").arg(file.fileName(), file.errorString()));
}

Result<std::vector<KnownKey>> KeyRing::known() const
{
    return readAll<KnownKey>(m_folder + u"/known"_s, knownFromJson);
}

Result<QSet<QByteArray>> KeyRing::confirmed() const
{
    const auto ownKeys = own();
    const auto knownKeys = known();
    if (!ownKeys || !knownKeys)
        return tl::unexpected(ownKeys ? knownKeys.error() : ownKeys.error());
    QSet<QByteArray> keys;
    for (const KeyFile& key : *ownKeys)
        keys.insert(key.publicKey);
    for (const KnownKey& key : *knownKeys)
        keys.insert(key.publicKey);
    return keys;
}

bool KeyRing::isConfirmed(const QByteArray& publicKey) const
{
    if (publicKey.size() != SecretKey::kPublicKeyBytes)
        return false;
    const auto own =
        readSmallFile(ownPath(publicKey)).and_then([&](const QByteArray& json) { return KeyFile::fromJson(json, {}); });
    if (own && own->publicKey == publicKey)
        return true;
    const auto known =
        readSmallFile(knownPath(publicKey)).and_then([&](const QByteArray& json) { return knownFromJson(json, {}); });
    return known && known->publicKey == publicKey;
}

} // namespace readiness
