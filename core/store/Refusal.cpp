#include "core/store/Refusal.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"

namespace readiness {

namespace {

struct Sentence {
    ErrorKind kind;
    QString text; ///< %1: the path, %2: the detail
};

Sentence sentenceOf(Refusal refusal)
{
    constexpr ErrorKind kRefused = ErrorKind::Refused;
    constexpr ErrorKind kSystem = ErrorKind::System;
    switch (refusal) {
    case Refusal::Missing: return {kSystem, CoreText::tr("There is no file %1: check the name and the folder.")};
    case Refusal::NotReadable:
        return {kSystem, CoreText::tr("%1 cannot be read (%2): check its permissions and the disk.")};
    case Refusal::Link:
        return {kRefused, CoreText::tr("%1 has become a symbolic link: name the file that it leads to.")};
    case Refusal::Folder: return {kRefused, CoreText::tr("%1 is a folder: name a project file inside it.")};
    case Refusal::Pipe:
        return {kRefused, CoreText::tr("%1 is a pipe (FIFO), not a file: save its content to a file and open that.")};
    case Refusal::Device: return {kRefused, CoreText::tr("%1 is a device or socket, not a file: name a project file.")};
    case Refusal::Empty:
        return {kRefused, CoreText::tr("%1 is empty: use another copy, or remove it and create the project anew.")};
    case Refusal::TooLarge:
        return {kRefused,
                CoreText::tr("%1 is larger than a project file can be (%2): check that it is the right file.")};
    case Refusal::NotOurs:
        return {kRefused, CoreText::tr("%1 is not a project file: choose a file that was saved by this program.")};
    case Refusal::AnotherApplication:
        return {kRefused,
                CoreText::tr("%1 is a database of another application: choose a file that was saved by this program.")};
    case Refusal::Newer:
        return {kRefused,
                CoreText::tr("%1 was written by a newer version of this program (%2): update the program to open it.")};
    case Refusal::JournalMode:
        return {kRefused,
                CoreText::tr("The journal mode of %1 was altered by another program, so that changes may be missing in "
                             "it: use a copy that was saved by this program.")};
    case Refusal::Damaged: return {kRefused, CoreText::tr("%1 is damaged (%2): use another copy of the file.")};
    case Refusal::SchemaAltered:
        return {kRefused,
                CoreText::tr(
                    "The schema of %1 was altered by another program: use a copy that was saved by this program.")};
    case Refusal::Value:
        return {kRefused,
                CoreText::tr("%1 contains a value that this program never writes (%2): use another copy of the file.")};
    case Refusal::Unfinished:
        return {kSystem,
                CoreText::tr("%1 was changed while it was being read: try again when it is completely there.")};
    case Refusal::TooSlow:
        return {
            kRefused,
            CoreText::tr("%1 takes too long to check, as no file of this program does: use another copy of the file.")};
    case Refusal::NoCopy:
        return {kSystem, CoreText::tr("No private copy of %1 could be made (%2): check the disk of the state folder.")};
    }
    return {kRefused, CoreText::tr("%1 cannot be opened.")};
}

} // namespace

Error refusal(Refusal kind, const QString& path, const QString& detail)
{
    const Sentence sentence = sentenceOf(kind);
    const QString& text = sentence.text;
    // Both at once: a path may contain a %2 of its own.
    return {sentence.kind, text.contains(u"%2") ? text.arg(displayLine(path), detail) : text.arg(displayLine(path))};
}

} // namespace readiness
