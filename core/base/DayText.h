#pragma once

#include <QDate>
#include <QString>

namespace readiness {

/// "3 Mar 2027": a day as sentences and reports say it, the same in every locale; nothing for none.
QString dayText(const QDate& day);

} // namespace readiness
