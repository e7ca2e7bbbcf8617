#include "core/project/CopyForOthers.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"

#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isInternal(const RecordType& type, const Record& record)
{
    const Field* field = type.field(u"internal");
    return field && !isNothing(field->get(record));
}

/// Sign-offs are of other content, the log of reminders is nobody else's business.
bool isOfKindLeftOut(RecordKind kind)
{
    return kind == RecordKind::SignOff || kind == RecordKind::Reminder || kind == RecordKind::Baseline;
}

/// Decides which records go along.
class KeptRecords {
public:
    explicit KeptRecords(const Snapshot& snapshot) : m_snapshot(snapshot)
    {
        for (const RecordType* type : recordTypes()) {
            snapshot.table(type->kind).forEach([&](const Record& record) {
                const bool isOther = type->kind == RecordKind::Project && record.id != snapshot.project().id;
                if (isOther || isOfKindLeftOut(type->kind) || isInternal(*type, record))
                    m_leftOut.insert(record.id);
            });
        }
        while (leaveOutWhatRefers()) {}
    }

    bool contains(const RecordId& record) const { return !m_leftOut.contains(record) && m_snapshot.find(record); }

private:
    /// What is about a record that stays here stays, too; so does what cannot be without it.
    bool leaveOutWhatRefers()
    {
        const auto before = m_leftOut.size();
        for (const RecordType* type : recordTypes()) {
            for (const Field& field : type->fields) {
                if (field.kind != FieldKind::Reference)
                    continue;
                const bool isAbout = qstrcmp(field.key, "subject") == 0;
                const bool belongs = field.isRequired || field.onRemoval == OnRemoval::Follow;
                if (!isAbout && !belongs)
                    continue;
                m_snapshot.table(type->kind).forEach([&](const Record& record) {
                    const Value value = field.get(record);
                    const auto* target = std::get_if<RecordId>(&value);
                    if (target && (m_leftOut.contains(*target) || (belongs && !m_snapshot.find(*target))))
                        m_leftOut.insert(record.id);
                });
            }
        }
        return m_leftOut.size() > before;
    }

    const Snapshot& m_snapshot;
    QSet<RecordId> m_leftOut;
};

/// A record without what it says about records that stay behind, and about the history that does.
std::shared_ptr<Record> copyOf(const RecordType& type, const Record& record, const KeptRecords& kept)
{
    std::shared_ptr<Record> copy = type.clone(record);
    for (const Field& field : type.fields) {
        const Value value = field.kind == FieldKind::Reference ? field.get(record) : Value();
        if (const auto* target = std::get_if<RecordId>(&value); target && !kept.contains(*target))
            field.set(*copy, Value());
    }
    if (type.kind == RecordKind::Review) {
        auto& review = static_cast<Review&>(*copy);
        review.contentHash.clear();
        review.tips.clear();
    }
    if (type.kind == RecordKind::ChecklistItem) {
        auto& item = static_cast<ChecklistItem&>(*copy);
        if (item.confirmedBy.isNull()) // whoever confirmed is gone; a new project takes no half confirmation
            item.confirmedOn = {};
    }
    return copy;
}

QString originOf(const ProjectSettings& project, Instant now)
{
    return CoreText::tr("Copy for others of “%1”, made on %2; without internal remarks and without history.")
        .arg(project.name, now.in(project.zone()).date().toString(Qt::ISODate));
}

} // namespace

CopyForOthers CopyForOthers::of(const Snapshot& snapshot, Instant now)
{
    const KeptRecords kept(snapshot);
    CopyForOthers copy;
    copy.changes.label = CoreText::tr("Copy for others");
    copy.changes.origin = originOf(snapshot.project(), now);
    QSet<QByteArray> files;
    for (const RecordType* type : recordTypes()) {
        for (const Record* record : snapshot.all(type->kind)) {
            if (!kept.contains(record->id)) {
                if (type->kind != RecordKind::ListEntry)
                    ++copy.leftOut[type->kind];
                continue;
            }
            auto copied = copyOf(*type, *record, kept);
            if (type->kind == RecordKind::Evidence)
                files.insert(static_cast<const Evidence&>(*copied).file);
            if (type->kind == RecordKind::Project) {
                auto& project = static_cast<ProjectSettings&>(*copied);
                project.summary = (copy.changes.origin + u"\n\n"_s + project.summary)
                                      .left(type->field(u"summary")->maximumLength)
                                      .trimmed();
            }
            copy.changes.create(type->kind, std::move(copied));
        }
    }
    files.remove({});
    copy.files.assign(files.begin(), files.end());
    return copy;
}

QString CopyForOthers::sentence() const
{
    QStringList kinds;
    for (const auto& [kind, count] : leftOut) {
        const RecordType& type = recordType(kind);
        kinds += u"%1 %2"_s.arg(count).arg(CoreText::inSentence(count == 1 ? labelOf(type) : pluralOf(type)));
    }
    return kinds.isEmpty() ? CoreText::tr("No record was left out.")
                           : CoreText::tr("Left out: %1.").arg(kinds.join(u", "_s));
}

Result<CopyForOthers> saveCopyForOthers(Store& store, const Snapshot& snapshot, const QString& path,
                                        const Project::Context& context)
{
    CopyForOthers copy = CopyForOthers::of(snapshot, context.clock->now());
    ChangeSet changes = copy.changes;
    for (const QByteArray& file : copy.files) {
        auto bytes = store.attachment(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        changes.attachments.push_back(std::move(*bytes));
    }
    const auto created = Project::create(path, std::move(changes), context);
    if (!created)
        return tl::unexpected(created.error());
    return copy;
}

} // namespace readiness
