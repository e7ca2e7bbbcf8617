#pragma once

#include "core/model/Record.h"

#include <QHashFunctions>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace readiness {

// A playbook as its JSON says it (resources/playbooks/README.md). Texts are in the program's language; keys are stable.

/// How far from go-live a day of a playbook may be.
inline constexpr int kFurthestDays = 3650;

struct PlaybookFact {
    QString key, label, kind, value; ///< value as ScopeFact::value
};

struct PlaybookArea {
    QString key, title, outcome;
};

struct PlaybookCriterion {
    QString key, title, metric, comparison;
    int threshold = 0;
    QStringList areas; ///< keys
    std::optional<int> minimumScore = {};
    QString cycle = {};      ///< key of a test cycle, of metrics of tests
    QStringList suites = {}; ///< keys, of the same
};

struct PlaybookGate {
    QString key, title, description, due;
    bool isGoLive = false;
    std::vector<PlaybookCriterion> criteria;
};

struct PlaybookItem {
    QString key, area, title, guidance, kind, importance, due, appliesIf;
    QStringList sources;
    QString origin;         ///< `part/key` of where it was first written: what it is recognised by
    QString doneWhenSigned; ///< `cycle/KEY`, `gate/KEY` or `area/KEY`; empty, or not there: people say when it is done
};

/// Suggested: a project has it only where somebody chose it.
struct PlaybookRisk {
    QString key, area, title, cause, event, effect, kind, category, response, trigger, contingencyPlan, fallbackPlan;
    int probability = 0, impact = 0; ///< inherent; 0 where not rated
    std::optional<int> delay;        ///< likely, in minutes of cutover
    QStringList sources;
    QString origin; ///< as that of an item
};

/// A record of one of playbookKinds(), by its description: fields by their keys, as the file has them (RecordEntry.h).
struct PlaybookRecord {
    RecordKind kind{};
    QString key; ///< empty where nothing names it, as of links
    QJsonObject values;
    QString origin; ///< as that of an item; empty where its kind keeps none
};

/// What other entries call one: its kind and key.
struct EntryKey {
    RecordKind kind{};
    QString key;

    bool operator==(const EntryKey&) const = default;
};

inline size_t qHash(const EntryKey& entry, size_t seed = 0) noexcept
{
    return ::qHash(entry.key, ::qHash(int(entry.kind), seed));
}

struct Playbook {
    QString id, title, summary, version, status, statusNote, productFamily;
    QStringList sources, includes;
    QStringList parts; ///< ids of the files that it was merged from, its own the last
    bool isListed = true;
    bool isOwn = false; ///< the user's, not built in
    std::vector<PlaybookFact> facts;
    std::vector<PlaybookArea> areas;
    std::vector<PlaybookGate> gates;
    std::vector<PlaybookItem> items;
    std::vector<PlaybookRisk> risks;
    std::vector<PlaybookRecord> records; ///< of the cutover plan, the tests, upgrades, recovery and support
};

} // namespace readiness
