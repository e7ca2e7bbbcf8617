#include "core/model/Records.h"
#include "core/project/SampleProject.h"
#include "core/report/SignOffReport.h"
#include "core/rules/PathToGo.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <QTranslator>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Shows what passes through translation.
class Marker : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What a person reads can be translated, whichever part of the core says it.
class tst_CoreText : public QObject {
    Q_OBJECT

private:
    ScratchFolder m_folder;
    FakeClock m_clock{at(u"2027-02-01T10:00:00Z")};
    std::unique_ptr<Project> m_project;
    Marker m_marker;

    static void verify(const QString& text) { QVERIFY2(text.isEmpty() || text.contains(u'«'), qPrintable(text)); }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = createSampleProject(m_folder.filePath(u"sample.readiness"_s), m_clock);
        QVERIFY(sample);
        m_project = std::move(*sample);
        QCoreApplication::installTranslator(&m_marker);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_marker); }

    void checksAreTranslated()
    {
        const Assessment assessment(m_project->snapshot(), m_clock.now());
        QVERIFY(!assessment.problems().empty());
        for (const Problem& problem : assessment.problems()) {
            verify(problem.text);
            verify(problem.action);
        }
    }

    void gatesAndThePathAreTranslated()
    {
        const Assessment assessment(m_project->snapshot(), m_clock.now());
        for (const Gate* gate : m_project->snapshot()->all<Gate>()) {
            verify(evaluateGate(assessment, *gate).reason);
            for (const PathStep& step : pathToGo(assessment, *gate))
                verify(step.action);
        }
    }

    void theReportIsTranslated()
    {
        const Assessment assessment(m_project->snapshot(), m_clock.now());
        const ReportDocument document = signOffReport({assessment, goLiveGate(*m_project->snapshot()), {}, {}, {}, {}});
        for (const ReportBlock& block : document.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block))
                verify(heading->text);
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                verify(table->emptySentence);
                for (const ReportColumn& column : table->columns)
                    verify(column.header);
            }
            if (const auto* figures = std::get_if<ReportFigures>(&block)) {
                for (const ReportFigure& figure : figures->figures)
                    verify(figure.label);
            }
            if (const auto* cover = std::get_if<ReportCover>(&block)) {
                verify(cover->title);
                for (const ReportFact& fact : cover->facts)
                    verify(fact.label);
            }
        }
    }

    void errorsAreTranslated()
    {
        const auto missing =
            Project::open(m_folder.filePath(u"missing.readiness"_s), Project::Mode::Read, {u"Jana"_s, &m_clock});
        QVERIFY(!missing);
        verify(missing.error().text);
    }
};

READINESS_TEST(tst_CoreText)
#include "tst_CoreText.moc"
