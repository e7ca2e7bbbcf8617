#include "app/cli/Passphrase.h"
#include "app/cli/commands/Commands.h"
#include "core/base/Text.h"
#include "core/model/SignOff.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/sign/KeyRing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const KeyFile& key)
{
    return {{u"name"_s, key.name},
            {u"mail"_s, key.mail},
            {u"fingerprint"_s, keyFingerprint(key.publicKey)},
            {u"created_at"_s, isoInstant(key.createdAt)}};
}

void print(const Invocation& call, const KeyFile& key)
{
    const QString mail = key.mail.isEmpty() ? QString() : u" <%1>"_s.arg(key.mail);
    call.output.line(u"%1%2  %3  made %4"_s.arg(key.name, mail, keyFingerprint(key.publicKey),
                                                key.createdAt.utc().date().toString(Qt::ISODate)));
}

/// Whoever lost a passphrase needs a second key of the same name; signing with either takes more than the name.
void noteNamesakes(const Invocation& call, const KeyFile& key)
{
    const auto keys = KeyRing().own();
    const auto isNamesake = [&key](const KeyFile& other) { return folded(other.name) == folded(key.name); };
    if (keys && std::count_if(keys->begin(), keys->end(), isNamesake) > 1)
        call.output.note(
            u"You have another key of this name: choose between them with `readiness sign … --key %1`."_s.arg(
                keyFingerprint(key.publicKey).remove(u' ').left(8)));
}

Result<int> create(const Invocation& call)
{
    const QString name = call.options.value(u"name"_s).trimmed();
    if (name.isEmpty())
        return usageError(u"Say whose key it is: readiness key create --name \"Jana Weiß\"."_s);
    const auto passphrase = askPassphrase(u"Passphrase for the new key of %1"_s.arg(name), true);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    const auto key = KeyRing().create(name, call.options.value(u"mail"_s), *passphrase, call.clock.now());
    if (!key)
        return tl::unexpected(key.error());
    if (call.output.isJson())
        call.output.json(toJson(*key));
    else
        print(call, *key);
    noteNamesakes(call, *key);
    return Done;
}

Result<int> list(const Invocation& call)
{
    const auto keys = KeyRing().own();
    if (!keys)
        return tl::unexpected(keys.error());
    QJsonArray array;
    for (const KeyFile& key : *keys) {
        if (call.output.isJson())
            array.append(toJson(key));
        else
            print(call, key);
    }
    if (call.output.isJson())
        call.output.json(array);
    else if (keys->empty())
        call.output.line(u"You have no signing key. Make one with `readiness key create --name NAME`."_s);
    return Done;
}

/// Records that the user has compared a signer's fingerprint with the signer: over the telephone, say.
Result<int> confirm(const Invocation& call)
{
    if (call.arguments.size() < 3)
        return usageError(u"Say which sign-off shows the key: readiness key confirm FILE S-001."_s);
    const auto project = call.open(Project::Mode::Read, 1);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = resolveReference(*snapshot, call.arguments[2], RecordKind::SignOff);
    if (!found)
        return tl::unexpected(found.error());
    const auto& signOff = static_cast<const SignOff&>(*found->record);
    const QByteArray key = QByteArray::fromHex(signOff.publicKey.toLatin1());
    if (auto confirmed = KeyRing().confirm({key, signOff.signer, signOff.mail, call.clock.now()}); !confirmed)
        return tl::unexpected(confirmed.error());
    call.output.line(u"The key %1 is confirmed as that of %2."_s.arg(keyFingerprint(key), signOff.signer));
    return Done;
}

Result<int> runKey(const Invocation& call)
{
    const QString action = call.arguments.isEmpty() ? u"list"_s : call.arguments[0];
    if (action != u"confirm" && call.arguments.size() > 1)
        return usageError(u"“%1” is one argument too many. Write: readiness key %2"_s.arg(call.arguments[1], action));
    if (action == u"create")
        return create(call);
    if (action == u"list")
        return list(call);
    if (action == u"confirm")
        return confirm(call);
    return usageError(u"There is no `key %1`. Use create, list or confirm."_s.arg(action));
}

} // namespace

Command keyCommand()
{
    return {"key",
            "ACTION [FILE] [REF]",
            "Create or list your signing keys, or confirm a colleague's: key create --name NAME · key list · key "
            "confirm FILE S-001.",
            {{u"name"_s, u"Whose key it is."_s, u"NAME"_s}, {u"mail"_s, u"The holder's mail address."_s, u"MAIL"_s}},
            &runKey};
}

} // namespace readiness::cli
