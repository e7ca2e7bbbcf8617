#pragma once

#include <QString>

#include <functional>

namespace readiness {

/// One sentence for the bar under the toolbar, with at most one thing to do about it.
struct Message {
    enum class Kind { Information, Warning, Error };

    Kind kind = Kind::Information;
    QString text;
    QString actionText;
    std::function<void()> action;
};

} // namespace readiness
