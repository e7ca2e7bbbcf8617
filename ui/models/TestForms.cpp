#include "ui/models/TestForms.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/project/TestEdit.h"
#include "core/rules/TestStates.h"

#include <QCoreApplication>
#include <QMap>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct TestFormsWords {
    Q_DECLARE_TR_FUNCTIONS(TestForms)
};

/// "UAT 12, SIT 25", and how many that are.
QString passesNow(const Snapshot& snapshot, Instant now)
{
    const TestStates states(snapshot, now);
    QStringList parts;
    int passes = 0, ofSuite = 0;
    const auto& present = states.present();
    for (std::size_t i = 0; i < present.size(); ++i) {
        ofSuite += present[i].isPassed() ? 1 : 0;
        const bool isLast = i + 1 == present.size() || present[i + 1].suite != present[i].suite;
        if (isLast && ofSuite > 0) {
            passes += ofSuite;
            const QString suite =
                present[i].suite ? displayLine(present[i].suite->title) : TestFormsWords::tr("without a suite");
            parts += u"%1 %2"_s.arg(suite).arg(ofSuite);
            ofSuite = 0;
        }
    }
    if (passes == 0)
        return TestFormsWords::tr("No pass counts now, so that none becomes stale.");
    return TestFormsWords::tr("%n pass(es) become stale (%1) unless the version affects certain suites only.", nullptr,
                              passes)
        .arg(parts.join(u", "_s));
}

} // namespace

NewRecord newSolutionVersion(const Snapshot& snapshot, Instant now)
{
    NewRecord form{TestFormsWords::tr("New version of the solution"),
                   passesNow(snapshot, now),
                   TestFormsWords::tr("&Record the version"),
                   RecordKind::SolutionVersion,
                   {u"title"_s, u"code"_s, u"configuration"_s, u"data"_s, u"since"_s, u"suites"_s, u"description"_s},
                   {}};
    form.prefill = [now](Edit& edit, const RecordId& version) {
        return edit.set(RecordKind::SolutionVersion, version, u"since", Value(now.milliseconds));
    };
    return form;
}

NewRecord newDefect(const Snapshot& snapshot, const Execution& execution)
{
    const TestCase* testCase = snapshot.find(execution.testCase);
    const QString title = testCase ? testCase->title : execution.title;
    NewRecord form{TestFormsWords::tr("Report a defect"),
                   TestFormsWords::tr("What is wrong at “%1”, and how bad is it? Where nobody is named, whoever deals "
                                      "with its outcome owns it.")
                       .arg(displayLine(title)),
                   TestFormsWords::tr("&Report the defect"),
                   RecordKind::Defect,
                   {u"title"_s, u"severity"_s, u"stops_critical_process"_s, u"outcome"_s, u"owner"_s, u"workaround"_s,
                    u"description"_s},
                   {}};
    form.prefill = [title, id = RecordId(execution.id)](Edit& edit, const RecordId& defect) {
        return edit.set(RecordKind::Defect, defect, u"title", title).and_then([&] {
            return describeDefect(edit, defect, id);
        });
    };
    return form;
}

} // namespace readiness
