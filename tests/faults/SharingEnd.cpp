#include "tests/faults/SharingEnd.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

QStringList faultsAtTheEnd(SharingSite& site, const std::vector<SharingDesk*>& desks, SyncClient& client)
{
    QStringList wrong;
    site.ageTemporaries();
    if (!areasInFileAlone(site.plan()))
        client.bringBack();
    int edits = 0;
    for (int turn = 0; turn < 2; ++turn) {
        for (SharingDesk* desk : desks) {
            const QString title = u"End %1"_s.arg(++edits);
            if (const Result<> edited = desk->editOnce(site.plan(), title); !edited)
                wrong << edited.error().text;
            site.acknowledge(title);
        }
    }
    const QSet<QString> found = areasInFileAlone(site.plan()).value_or(QSet<QString>());
    const QSet<QString> lost = site.acknowledged() - found;
    if (!lost.isEmpty())
        wrong << u"lost: "_s + QStringList(lost.begin(), lost.end()).join(u", "_s);
    for (SharingDesk* desk : desks) {
        if (desk->areasIn(site.plan()).value_or(QSet<QString>()) != found)
            wrong << u"somebody sees something else"_s;
    }
    wrong += site.verify(site.plan());
    for (const QString& name : site.names()) {
        if (name.startsWith(u".~"_s))
            wrong << u"left beside the file: "_s + name;
    }
    return wrong;
}

} // namespace readiness::test
