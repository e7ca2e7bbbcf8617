#pragma once

#include "core/store/Attachments.h"
#include "core/store/HistoryWriter.h"
#include "core/store/StateWriter.h"

namespace readiness {

/// The prepared statements of one open file. They cache what they have read: after a rollback they are made anew.
struct Tables {
    explicit Tables(const Connection& connection)
        : names(connection),
          ops(connection, names),
          history(connection, names),
          state(connection, names, ops),
          attachments(connection)
    {}

    LocalNames names;
    OpReader ops;
    HistoryWriter history;
    StateWriter state;
    Attachments attachments;
};

} // namespace readiness
