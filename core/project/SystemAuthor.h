#pragma once

#include <QString>

namespace readiness {

/// The name that changes carry where nobody says another: READINESS_AUTHOR, else the system's name of the user.
QString systemAuthor();

} // namespace readiness
