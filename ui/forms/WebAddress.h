#pragma once

#include <QUrl>

#include <optional>

namespace readiness {

/// The http, https or mailto address that the text is; nothing for everything else, which is never opened.
std::optional<QUrl> webAddress(const QString& text);
/// The address as it is, with foreign letters of its host encoded, so that no look-alike passes for another.
QString shownAddress(const QUrl& address);
/// Hands the address to the system's browser or mail program. False, and nothing happens, where the text is none.
bool openAddress(const QString& text);

/// Text from users as a tooltip: never taken for HTML, at a width that can be read.
QString plainToolTip(const QString& text);

} // namespace readiness
