#pragma once

#include "core/model/Snapshot.h"
#include "core/playbook/Playbook.h"

namespace readiness {

/// What a playbook of one's own is called.
struct PlaybookTitle {
    QString id, title, summary, version;
};

/// An id or key of a title: "Rehearse the cutover!" as "rehearse-the-cutover".
QString playbookKeyFrom(const QString& title);
/// "1.4" as "1.5".
QString nextVersion(const QString& version);

/// A project as a playbook: areas, gates with criteria, items, risks and the questions about scope, with due dates counted
/// from go-live. What the project has answered, decided or attached, who did it and when, is left behind; so are answers about
/// scope other than yes and no, which are figures and names of the one project.
Playbook playbookFromProject(const Snapshot& project, const PlaybookTitle& title);

/// A place in a playbook whose text names somebody or something of the project: `item rehearse-cutover` names `Jana Weiß`.
struct Mention {
    QString place, name;
};

/// Where the playbook's texts name the project, its customer or its people: they are worth a look before others get it.
std::vector<Mention> mentionsOf(const Snapshot& project, const Playbook& playbook);
/// The sentence that says so; empty when there are none.
QString mentionSentence(const std::vector<Mention>& mentions);

} // namespace readiness
