#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/shell/PlanExport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// A cutover plan out of the window's project.
class tst_PlanExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Generic); }
    void cleanup() { m_desk.reset(); }

    void aPlanBecomesAProjectFile()
    {
        m_desk->prompts.chosen = 0;
        m_desk->prompts.savePath = file(u"plan"_s);
        run();
        QVERIFY(contentOf(file(u"plan.xml"_s)).contains("http://schemas.microsoft.com/project"));
        QVERIFY2(m_desk->said.last().contains(u"plan.xml"_s), qPrintable(m_desk->said.last()));
    }

    void aPlanBecomesACalendar()
    {
        m_desk->prompts.chosen = 1;
        m_desk->prompts.savePath = file(u"plan.ics"_s);
        run();
        QVERIFY(contentOf(file(u"plan.ics"_s)).contains("BEGIN:VALARM"));
    }

    void nothingIsWrittenWhenTheUserCancels()
    {
        m_desk->prompts.chosen = std::nullopt;
        m_desk->prompts.savePath = file(u"canceled.ics"_s);
        run();
        QVERIFY(!QFile::exists(file(u"canceled.ics"_s)));
        QVERIFY(m_desk->said.isEmpty());
    }

private:
    void run() { PlanExport(*m_desk->workspace, m_desk->prompts).run(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PanelDesk> m_desk;
};

READINESS_TEST(tst_PlanExport)
#include "tst_PlanExport.moc"
