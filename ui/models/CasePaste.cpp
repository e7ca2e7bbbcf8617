#include "ui/models/CasePaste.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "core/rules/TestSteps.h"
#include "ui/models/PastePlan.h"

#include <QCoreApplication>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct CasePasteWords {
    Q_DECLARE_TR_FUNCTIONS(CasePaste)
};

const Field& stepAction() { return *testStepType().field(u"action"); }

bool isStepHeading(const QString& heading)
{
    return PastePlan::fieldNamed(testStepType(), heading) == &stepAction()
           || folded(heading.trimmed()) == folded(labelOf(testStepType()));
}

/// What the columns are; null: left out.
struct CaseColumns {
    std::vector<const Field*> fields;
    std::size_t steps = 0; ///< from which column on they are the step's

    explicit CaseColumns(const QStringList& headings)
    {
        for (const QString& heading : headings) {
            if (steps == 0 && isStepHeading(heading))
                steps = fields.size();
            const bool isAction = steps > 0 && isStepHeading(heading);
            fields.push_back(isAction ? &stepAction()
                                      : PastePlan::fieldNamed(steps > 0 ? testStepType() : testCaseType(), heading));
        }
    }
};

/// Reads the rows one by one into one edit.
class CaseReader {
public:
    CaseReader(const SnapshotPtr& shown, const CaseColumns& columns, const RecordId& suite)
        : m_edit(shown, CasePasteWords::tr("Paste test cases")), m_columns(columns), m_suite(suite)
    {}

    Result<> read(const QStringList& row)
    {
        const auto has = [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i) {
                if (m_columns.fields[i] && !row.value(qsizetype(i)).trimmed().isEmpty())
                    return true;
            }
            return false;
        };
        Result<> done;
        if (has(0, m_columns.steps))
            done = finishCase().and_then([&] { return beginCase(row); });
        if (done && has(m_columns.steps, m_columns.fields.size()))
            done = addStep(row);
        return done;
    }
    Result<> finishCase()
    {
        if (m_case.isNull() || m_isExpectedGiven)
            return {};
        if (m_lastExpected.isEmpty())
            return usageError(
                CasePasteWords::tr("“%1” has no expected result, and its last step has none either.").arg(m_title));
        return m_edit.set(RecordKind::TestCase, m_case, u"expected", m_lastExpected);
    }
    void setLabel() { m_edit.setLabel(CasePasteWords::tr("Paste %n test case(s)", nullptr, m_cases)); }
    Edit& edit() { return m_edit; }

private:
    Result<> beginCase(const QStringList& row)
    {
        m_case = m_edit.create(RecordKind::TestCase);
        ++m_cases;
        m_isExpectedGiven = false;
        m_lastExpected.clear();
        Result<> done;
        if (!m_suite.isNull())
            done = m_edit.set(RecordKind::TestCase, m_case, u"suite", m_suite);
        for (std::size_t i = 0; i < m_columns.steps && done; ++i) {
            const Field* field = m_columns.fields[i];
            const QString text = row.value(qsizetype(i));
            if (!field || text.trimmed().isEmpty())
                continue;
            done = PastePlan::setText(m_edit, {RecordKind::TestCase, m_case}, *field, text);
            m_isExpectedGiven |= QLatin1String(field->key) == u"expected";
            if (QLatin1String(field->key) == u"title")
                m_title = displayLine(text);
        }
        return done;
    }
    Result<> addStep(const QStringList& row)
    {
        if (m_case.isNull())
            return usageError(CasePasteWords::tr("The first row must have the title of a test case."));
        const RecordId step = m_edit.create(RecordKind::TestStep);
        auto done = m_edit.set(RecordKind::TestStep, step, u"test_case", m_case);
        for (std::size_t i = m_columns.steps; i < m_columns.fields.size() && done; ++i) {
            const Field* field = m_columns.fields[i];
            if (!field)
                continue;
            const QString text = row.value(qsizetype(i));
            done = PastePlan::setText(m_edit, {RecordKind::TestStep, step}, *field, text);
            if (QLatin1String(field->key) == u"expected")
                m_lastExpected = text.trimmed();
        }
        return done;
    }

    Edit m_edit;
    const CaseColumns& m_columns;
    RecordId m_suite, m_case;
    QString m_title, m_lastExpected;
    bool m_isExpectedGiven = false;
    int m_cases = 0;
};

} // namespace

bool CasePaste::fits(const TextGrid& grid)
{
    if (grid.size() < 2)
        return false;
    const CaseColumns columns(grid.front());
    const auto title = std::find(columns.fields.begin(), columns.fields.end(), testCaseType().field(u"title"));
    return columns.steps > 0 && title != columns.fields.end();
}

Result<Edit> CasePaste::edit(const SnapshotPtr& shown, const TextGrid& grid, const RecordId& suite)
{
    const CaseColumns columns(grid.front());
    CaseReader reader(shown, columns, suite);
    for (qsizetype i = 1; i < grid.size(); ++i) {
        auto read = reader.read(grid[i]);
        if (read && i == grid.size() - 1)
            read = reader.finishCase();
        if (!read)
            return usageError(CasePasteWords::tr("Row %1: %2 Nothing was pasted.").arg(i).arg(read.error().text));
    }
    reader.setLabel();
    return std::move(reader.edit());
}

TextGrid CasePaste::grid(const Snapshot& snapshot, const std::vector<RecordId>& cases)
{
    std::vector<const Field*> ofCase = PastePlan::targets(RecordKind::TestCase);
    std::vector<const Field*> ofStep = PastePlan::targets(RecordKind::TestStep);
    std::erase_if(ofStep, [](const Field* field) { return field->kind == FieldKind::Reference; });
    TextGrid grid{{}};
    for (const auto* fields : {&ofCase, &ofStep}) {
        for (const Field* field : *fields)
            grid.front() += labelOf(*field);
    }
    const TestSteps steps(snapshot);
    for (const RecordId& id : cases) {
        const TestCase* testCase = snapshot.find(Id<TestCase>(id));
        if (!testCase)
            continue;
        QStringList row;
        for (const Field* field : ofCase)
            row += displayField(*field, *testCase, snapshot);
        const std::vector<const TestStep*> own = steps.of(id);
        for (const TestStep* step : own) {
            for (const Field* field : ofStep)
                row += displayField(*field, *step, snapshot);
            grid += row;
            row = QStringList(qsizetype(ofCase.size()));
        }
        if (own.empty())
            grid += row;
    }
    return grid;
}

} // namespace readiness
