#pragma once

#include "ui/models/RecordRef.h"

#include <QObject>

#include <optional>

namespace readiness {

/// The record that the window is about: panels show it, follow it and change it. It owns no record.
class Selection : public QObject {
    Q_OBJECT

public:
    const std::optional<RecordRef>& current() const { return m_current; }

    /// Makes the record the current one.
    void select(const std::optional<RecordRef>& record)
    {
        if (m_current == record)
            return;
        m_current = record;
        Q_EMIT changed();
    }
    /// Makes it the current one and brings forward the panel in which it is at home: what a link does.
    void go(const RecordRef& record)
    {
        select(record);
        Q_EMIT requested(record);
    }

    /// Brings forward where records of the kind are at home.
    void goTo(RecordKind kind) { Q_EMIT requested({kind, {}}); }

Q_SIGNALS:
    void changed();
    /// A record, or with a null id the records of a kind.
    void requested(const readiness::RecordRef& record);

private:
    std::optional<RecordRef> m_current;
};

} // namespace readiness
