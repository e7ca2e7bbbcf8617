#pragma once

#include "core/base/Result.h"
#include "core/playbook/Playbook.h"

#include <optional>

namespace readiness {

/// The playbooks that projects start from: the built-in ones, and the user's own, which lie as files in a folder of theirs
/// and may be edited by hand. An own one that is broken is refused by itself and hides no other.
class PlaybookLibrary {
public:
    PlaybookLibrary();
    /// Of folders laid out as resources/playbooks; without `ownFolder`, nothing is the user's own.
    explicit PlaybookLibrary(QString folder, QString ownFolder = {});
    static QString defaultOwnFolder();

    /// One playbook of the list, or why it cannot be used.
    struct Offer {
        QString id;
        bool isOwn = false;
        Result<Playbook> playbook;
    };
    /// The built-in ones, then the user's own, each in alphabetical order.
    std::vector<Offer> offers() const;
    QStringList ids() const;
    /// The playbook with its includes merged, in their order before its own entries. Refused when the whole does not hold
    /// together: keys that collide, areas or facts that do not exist, not exactly one go-live gate.
    Result<Playbook> load(const QString& id) const;

    /// The own playbook of that id, which save() would replace; null when there is none.
    std::optional<Offer> own(const QString& id) const;
    /// Keeps the playbook as one of the user's own, wholly or not at all, in place of the one of its id. Returns the path;
    /// refused when it is not what load() would take, or its id is that of a built-in one.
    Result<QString> save(const Playbook& playbook) const;

private:
    /// Where a playbook and the parts that it includes are looked for.
    using Folders = QStringList;

    Result<Playbook> loadFrom(const Folders& folders, const QString& id) const;
    Result<> merge(Playbook& whole, const Folders& folders, const QString& fileName, QStringList& open) const;

    QString m_folder, m_ownFolder;
};

} // namespace readiness
