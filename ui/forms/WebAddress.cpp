#include "ui/forms/WebAddress.h"

#include <QDesktopServices>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestToolTip = 2000;

} // namespace

std::optional<QUrl> webAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !url.path().isEmpty();
    if (!url.isValid() || !(isWeb || isMail))
        return {};
    return url;
}

QString shownAddress(const QUrl& address) { return QString::fromLatin1(address.toEncoded()); }

bool openAddress(const QString& text)
{
    const auto address = webAddress(text);
    return address && QDesktopServices::openUrl(*address);
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    const bool isCut = text.size() > kLongestToolTip;
    const QString shown = (isCut ? text.left(kLongestToolTip) + u'…' : text).toHtmlEscaped();
    return u"<div style=\"white-space: pre-wrap\">%1</div>"_s.arg(shown);
}

} // namespace readiness
