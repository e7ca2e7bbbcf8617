#pragma once

#include "core/project/Edit.h"
#include "core/project/SampleDates.h"

#include <QJsonObject>

namespace readiness {

/// One commit of the sample project's script: who does what, and when. It only reads its part of the script; committing
/// is SampleProject's. The form of a step is described in resources/sample/README.md.
class SampleStep {
public:
    SampleStep(const QJsonObject& step, const SampleDates& dates);

    const QString& author() const { return m_author; }
    const QString& label() const { return m_label; }
    Instant at() const { return m_at; }
    /// The review that the step completes; empty for others.
    QString completes() const { return m_step.value(QLatin1String("complete")).toString(); }
    /// The subject, role and meaning of a step that signs; empty for others.
    QJsonObject signature() const { return m_step.value(QLatin1String("sign")).toObject(); }

    /// What the step changes in this snapshot; refused where it names what is not there, or a value does not fit.
    Result<Edit> edit(const SnapshotPtr& snapshot) const;
    /// The record that the script calls `KIND/KEY`, by its key in the playbook, or by name.
    static Result<RecordId> find(const Snapshot& snapshot, const QString& name);

private:
    Result<> apply(Edit& edit, const QJsonObject& change) const;
    Result<> assignTo(Edit& edit, const RecordType& type, const Result<RecordId>& record,
                      const QJsonObject& change) const;
    Result<> assign(Edit& edit, const RecordType& type, const RecordId& record, const QJsonObject& change) const;
    Result<> assignField(Edit& edit, const RecordType& type, const RecordId& record, const QString& key,
                         QString text) const;

    QJsonObject m_step;
    SampleDates m_dates;
    QString m_author, m_label;
    Instant m_at;
};

} // namespace readiness
