<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CasePaste</name>
    <message numerus="yes">
        <source>Paste %n test case(s)</source>
        <translation>
            <numerusform>Paste %n test case</numerusform>
            <numerusform>Paste %n test cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n typical risk(s)</source>
        <translation>
            <numerusform>Add %n typical risk</numerusform>
            <numerusform>Add %n typical risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It overruns its cutover window by %n minute(s).</source>
        <translation>
            <numerusform>It overruns its cutover window by %n minute.</numerusform>
            <numerusform>It overruns its cutover window by %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It cannot keep its deadline or constraint: it is %n minute(s) late.</source>
        <translation>
            <numerusform>It cannot keep its deadline or constraint: it is %n minute late.</numerusform>
            <numerusform>It cannot keep its deadline or constraint: it is %n minutes late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten the critical path by %n minute(s), or agree on a longer window</source>
        <translation>
            <numerusform>Shorten the critical path by %n minute, or agree on a longer window</numerusform>
            <numerusform>Shorten the critical path by %n minutes, or agree on a longer window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten what is left by %n minute(s), or agree on a longer window</source>
        <translation>
            <numerusform>Shorten what is left by %n minute, or agree on a longer window</numerusform>
            <numerusform>Shorten what is left by %n minutes, or agree on a longer window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have the %n minute(s) beyond the window accepted</source>
        <translation>
            <numerusform>Have the %n minute beyond the window accepted</numerusform>
            <numerusform>Have the %n minutes beyond the window accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) that are stored in the file come out here, too.</source>
        <translation>
            <numerusform>All %n date that are stored in the file come out here, too.</numerusform>
            <numerusform>All %n dates that are stored in the file come out here, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: %n inactive or repeated task(s).</source>
        <translation>
            <numerusform>Not taken over: %n inactive or repeated task.</numerusform>
            <numerusform>Not taken over: %n inactive or repeated tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: the calendars of %n resource(s). Tasks have the calendar of the plan or one of their own.</source>
        <translation>
            <numerusform>Not taken over: the calendars of %n resource. Tasks have the calendar of the plan or one of their own.</numerusform>
            <numerusform>Not taken over: the calendars of %n resources. Tasks have the calendar of the plan or one of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) placed by hand start on that time here.</source>
        <translation>
            <numerusform>%n task placed by hand start on that time here.</numerusform>
            <numerusform>%n tasks placed by hand start on that time here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) without a time count as “as soon as possible”.</source>
        <translation>
            <numerusform>%n constraint without a time count as “as soon as possible”.</numerusform>
            <numerusform>%n constraints without a time count as “as soon as possible”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long, and are cut.</source>
        <translation>
            <numerusform>%n text were too long, and are cut.</numerusform>
            <numerusform>%n texts were too long, and are cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken over: %n further resource(s) of tasks with an owner and a backup.</source>
        <translation>
            <numerusform>Not taken over: %n further resource of tasks with an owner and a backup.</numerusform>
            <numerusform>Not taken over: %n further resources of tasks with an owner and a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the rollback are inactive in it.</source>
        <translation>
            <numerusform>%n task of the rollback are inactive in it.</numerusform>
            <numerusform>%n tasks of the rollback are inactive in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cutover was given up, and all %n step(s) back are done.</source>
        <translation>
            <numerusform>The cutover was given up, and all %n step back are done.</numerusform>
            <numerusform>The cutover was given up, and all %n steps back are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are neither done nor skipped: do that first, or give the run up.</source>
        <translation>
            <numerusform>%n step are neither done nor skipped: do that first, or give the run up.</numerusform>
            <numerusform>%n steps are neither done nor skipped: do that first, or give the run up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Several results of one test case count as the worst of them: %n case(s).</source>
        <translation>
            <numerusform>Several results of one test case count as the worst of them: %n case.</numerusform>
            <numerusform>Several results of one test case count as the worst of them: %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cutover plan, the tests, the upgrades and what belongs to them gain %n record(s).</source>
        <translation>
            <numerusform>The cutover plan, the tests, the upgrades and what belongs to them gain %n record.</numerusform>
            <numerusform>The cutover plan, the tests, the upgrades and what belongs to them gain %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n defect(s) are closed or rejected.</source>
        <translation>
            <numerusform>%n defect are closed or rejected.</numerusform>
            <numerusform>%n defects are closed or rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n exit criteria are met.</source>
        <translation>
            <numerusform>All %n exit criteria are met.</numerusform>
            <numerusform>All %n exit criteria are met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>test cases</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed here since the last time, and not brought back: %n record(s).</source>
        <translation>
            <numerusform>Removed here since the last time, and not brought back: %n record.</numerusform>
            <numerusform>Removed here since the last time, and not brought back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says of %n result(s) that they end later than now; they count as of now.</source>
        <translation>
            <numerusform>The file says of %n result that they end later than now; they count as of now.</numerusform>
            <numerusform>The file says of %n results that they end later than now; they count as of now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message numerus="yes">
        <source>Indent %n task(s)</source>
        <translation>
            <numerusform>Indent %n task</numerusform>
            <numerusform>Indent %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outdent %n task(s)</source>
        <translation>
            <numerusform>Outdent %n task</numerusform>
            <numerusform>Outdent %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n task(s)</source>
        <translation>
            <numerusform>Move %n task</numerusform>
            <numerusform>Move %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n task(s)</source>
        <translation>
            <numerusform>Remove %n task</numerusform>
            <numerusform>Remove %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n task(s)</source>
        <translation>
            <numerusform>Link %n task</numerusform>
            <numerusform>Link %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n task(s)</source>
        <translation>
            <numerusform>Unlink %n task</numerusform>
            <numerusform>Unlink %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down %1 of %n task(s)</source>
        <translation>
            <numerusform>Fill down %1 of %n task</numerusform>
            <numerusform>Fill down %1 of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message numerus="yes">
        <source>Wrote %n task(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n task to %1.</numerusform>
            <numerusform>Wrote %n tasks to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaybookActions</name>
    <message numerus="yes">
        <source>Added “%1” with %n new item(s).</source>
        <translation>
            <numerusform>Added “%1” with %n new item.</numerusform>
            <numerusform>Added “%1” with %n new items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n change(s) of “%1”.</source>
        <translation>
            <numerusform>Took over %n change of “%1”.</numerusform>
            <numerusform>Took over %n changes of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n risk(s): give each an owner and a rating.</source>
        <translation>
            <numerusform>Added %n risk: give each an owner and a rating.</numerusform>
            <numerusform>Added %n risks: give each an owner and a rating.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message numerus="yes">
        <source>%1 (%n test case(s))</source>
        <translation>
            <numerusform>%1 (%n test case)</numerusform>
            <numerusform>%1 (%n test cases)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n test case(s). File ▸ Import brings the results back.</source>
        <translation>
            <numerusform>Saved %1 with %n test case. File ▸ Import brings the results back.</numerusform>
            <numerusform>Saved %1 with %n test cases. File ▸ Import brings the results back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentChanges</name>
    <message numerus="yes">
        <source>changed %n fields</source>
        <translation>
            <numerusform>changed %n fields</numerusform>
            <numerusform>changed %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCopies</name>
    <message numerus="yes">
        <source>Duplicate %n record(s)</source>
        <translation>
            <numerusform>Duplicate %n record</numerusform>
            <numerusform>Duplicate %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordOutline</name>
    <message numerus="yes">
        <source>Indent %n record(s)</source>
        <translation>
            <numerusform>Indent %n record</numerusform>
            <numerusform>Indent %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outdent %n record(s)</source>
        <translation>
            <numerusform>Outdent %n record</numerusform>
            <numerusform>Outdent %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s)</source>
        <translation>
            <numerusform>Move %n record</numerusform>
            <numerusform>Move %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message numerus="yes">
        <source>Pasted %n row(s).</source>
        <translation>
            <numerusform>Pasted %n row.</numerusform>
            <numerusform>Pasted %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n records</source>
        <translation>
            <numerusform>Set %1 of %n records</numerusform>
            <numerusform>Set %1 of %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestForms</name>
    <message numerus="yes">
        <source>%n pass(es) become stale (%1) unless the version affects certain suites only.</source>
        <translation>
            <numerusform>%n pass become stale (%1) unless the version affects certain suites only.</numerusform>
            <numerusform>%n passes become stale (%1) unless the version affects certain suites only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::AdviceDialog</name>
    <message numerus="yes">
        <source>%n task(s) added to the plan.</source>
        <translation>
            <numerusform>%n task added to the plan.</numerusform>
            <numerusform>%n tasks added to the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::BoardPage</name>
    <message numerus="yes">
        <source>%1 of %n case(s) run: %2</source>
        <translation>
            <numerusform>%1 of %n case run: %2</numerusform>
            <numerusform>%1 of %n cases run: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::CasesPage</name>
    <message numerus="yes">
        <source>Move %n test case(s) to a suite</source>
        <translation>
            <numerusform>Move %n test case to a suite</numerusform>
            <numerusform>Move %n test cases to a suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To which suite shall the %n selected test case(s) go?</source>
        <translation>
            <numerusform>To which suite shall the %n selected test case go?</numerusform>
            <numerusform>To which suite shall the %n selected test cases go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ChasePanel</name>
    <message numerus="yes">
        <source>Nobody has anything overdue, or due in the next %n day(s).</source>
        <translation>
            <numerusform>Nobody has anything overdue, or due in the next %n day.</numerusform>
            <numerusform>Nobody has anything overdue, or due in the next %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal record(s) are not in the mail.</source>
        <translation>
            <numerusform>%n internal record are not in the mail.</numerusform>
            <numerusform>%n internal records are not in the mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted at %n record(s) that %1 was asked.</source>
        <translation>
            <numerusform>Noted at %n record that %1 was asked.</numerusform>
            <numerusform>Noted at %n records that %1 was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ChecklistPanel</name>
    <message numerus="yes">
        <source>Set status of %n item(s)</source>
        <translation>
            <numerusform>Set status of %n item</numerusform>
            <numerusform>Set status of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n item(s) not applicable</source>
        <translation>
            <numerusform>Set %n item not applicable</numerusform>
            <numerusform>Set %n items not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n item(s)</source>
        <translation>
            <numerusform>Confirm %n item</numerusform>
            <numerusform>Confirm %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who owns the %n selected item(s)?</source>
        <translation>
            <numerusform>Who owns the %n selected item?</numerusform>
            <numerusform>Who owns the %n selected items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set owner of %n item(s)</source>
        <translation>
            <numerusform>Set owner of %n item</numerusform>
            <numerusform>Set owner of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When are the %n selected item(s) due? A day such as 2027-02-01, or days from go-live such as T-28.</source>
        <translation>
            <numerusform>When are the %n selected item due? A day such as 2027-02-01, or days from go-live such as T-28.</numerusform>
            <numerusform>When are the %n selected items due? A day such as 2027-02-01, or days from go-live such as T-28.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set due of %n item(s)</source>
        <translation>
            <numerusform>Set due of %n item</numerusform>
            <numerusform>Set due of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ConflictsPanel</name>
    <message numerus="yes">
        <source>%n field(s) were set by several people who did not see each other's value. Decide what counts; nothing is lost either way.</source>
        <translation>
            <numerusform>%n field were set by several people who did not see each other's value. Decide what counts; nothing is lost either way.</numerusform>
            <numerusform>%n fields were set by several people who did not see each other's value. Decide what counts; nothing is lost either way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::CoveragePage</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::EnvironmentMap</name>
    <message numerus="yes">
        <source>%n unrecorded deviation(s)</source>
        <translation>
            <numerusform>%n unrecorded deviation</numerusform>
            <numerusform>%n unrecorded deviations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table below</source>
        <translation>
            <numerusform>and %n more, in the table below</numerusform>
            <numerusform>and %n more, in the table below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ExecutePage</name>
    <message numerus="yes">
        <source>Who runs the %n selected case(s)?</source>
        <translation>
            <numerusform>Who runs the %n selected case?</numerusform>
            <numerusform>Who runs the %n selected cases?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s) will be written.</source>
        <translation>
            <numerusform>%n record will be written.</numerusform>
            <numerusform>%n records will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;chosen record(s): %n</source>
        <translation>
            <numerusform>Only the &amp;chosen record: %n</numerusform>
            <numerusform>Only the &amp;chosen records: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::FinishView</name>
    <message numerus="yes">
        <source>%1 to %2: %n time(s).</source>
        <translation>
            <numerusform>%1 to %2: %n time.</numerusform>
            <numerusform>%1 to %2: %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::GatesPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::HeatMap</name>
    <message numerus="yes">
        <source>%1: %n risk(s), %2</source>
        <translation>
            <numerusform>%1: %n risk, %2</numerusform>
            <numerusform>%1: %n risks, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::HeatMapPane</name>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exposure %1 from %n risk(s).</source>
        <translation>
            <numerusform>Exposure %1 from %n risk.</numerusform>
            <numerusform>Exposure %1 from %n risks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figures.</source>
        <translation>
            <numerusform>%n without figures.</numerusform>
            <numerusform>%n without figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::HistoryPanel</name>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>… and %n more change</numerusform>
            <numerusform>… and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ImportDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>are made</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>are changed</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n faulty row(s).</source>
        <translation>
            <numerusform>Left out: %n faulty row.</numerusform>
            <numerusform>Left out: %n faulty rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ImportPlanPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the list any more, and left as they are: %n record(s).</source>
        <translation>
            <numerusform>Not in the list any more, and left as they are: %n record.</numerusform>
            <numerusform>Not in the list any more, and left as they are: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::LinkList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ListActions</name>
    <message numerus="yes">
        <source>Wrote %n record(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n record to %1.</numerusform>
            <numerusform>Wrote %n records to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::MainWindow</name>
    <message numerus="yes">
        <source>Others changed %n record(s).</source>
        <translation>
            <numerusform>Others changed %n record.</numerusform>
            <numerusform>Others changed %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) wait for a decision between several people's values.</source>
        <translation>
            <numerusform>%n field wait for a decision between several people's values.</numerusform>
            <numerusform>%n fields wait for a decision between several people's values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to fix</source>
        <translation>
            <numerusform>%1 · %n to fix</numerusform>
            <numerusform>%1 · %n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::NewProjectDialog</name>
    <message numerus="yes">
        <source>Start with the %n risk(s) that the playbooks suggest</source>
        <translation>
            <numerusform>Start with the %n risk that the playbooks suggest</numerusform>
            <numerusform>Start with the %n risks that the playbooks suggest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::OutlinePage</name>
    <message numerus="yes">
        <source>Removed %n record(s).</source>
        <translation>
            <numerusform>Removed %n record.</numerusform>
            <numerusform>Removed %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::OverviewPanel</name>
    <message numerus="yes">
        <source>%n day(s) to go-live on %1</source>
        <translation>
            <numerusform>%n day to go-live on %1</numerusform>
            <numerusform>%n days to go-live on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Live since %n day(s): %1</source>
        <translation>
            <numerusform>Live since %n day: %1</numerusform>
            <numerusform>Live since %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What gets us to GO: %n record(s)</source>
        <translation>
            <numerusform>What gets us to GO: %n record</numerusform>
            <numerusform>What gets us to GO: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::OwnersModel</name>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1, %n time in all</numerusform>
            <numerusform>%1, %n times in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ParityPane</name>
    <message numerus="yes">
        <source>%n are not known yet and do not count.</source>
        <translation>
            <numerusform>%n are not known yet and do not count.</numerusform>
            <numerusform>%n are not known yet and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::PasteDialog</name>
    <message numerus="yes">
        <source>%n row(s) will be pasted as one step that can be undone.</source>
        <translation>
            <numerusform>%n row will be pasted as one step that can be undone.</numerusform>
            <numerusform>%n rows will be pasted as one step that can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::PlanCommands</name>
    <message numerus="yes">
        <source>Removed %n task(s) with their parts.</source>
        <translation>
            <numerusform>Removed %n task with their parts.</numerusform>
            <numerusform>Removed %n tasks with their parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::PlanSheet</name>
    <message numerus="yes">
        <source>It waits for %n task(s).</source>
        <translation>
            <numerusform>It waits for %n task.</numerusform>
            <numerusform>It waits for %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for it.</source>
        <translation>
            <numerusform>%n task wait for it.</numerusform>
            <numerusform>%n tasks wait for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits for %n task(s), or they wait for it.</source>
        <translation>
            <numerusform>It waits for %n task, or they wait for it.</numerusform>
            <numerusform>It waits for %n tasks, or they wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::RecordHeader</name>
    <message numerus="yes">
        <source>Asked %n time(s), last on %1</source>
        <translation>
            <numerusform>Asked %n time, last on %1</numerusform>
            <numerusform>Asked %n times, last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::RecordView</name>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n record(s).</source>
        <translation>
            <numerusform>Removed %n record.</numerusform>
            <numerusform>Removed %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s)</source>
        <translation>
            <numerusform>Move %n record</numerusform>
            <numerusform>Move %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ReportPanel</name>
    <message numerus="yes">
        <source>%n page(s); the first %1 are shown</source>
        <translation>
            <numerusform>%n page; the first %1 are shown</numerusform>
            <numerusform>%n pages; the first %1 are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1 (%n page(s)).</source>
        <translation>
            <numerusform>Wrote %1 (%n page).</numerusform>
            <numerusform>Wrote %1 (%n pages).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::ReviewsPanel</name>
    <message numerus="yes">
        <source>%n finding(s) of earlier reviews are still open.</source>
        <translation>
            <numerusform>%n finding of earlier reviews are still open.</numerusform>
            <numerusform>%n findings of earlier reviews are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::SetupPanel</name>
    <message numerus="yes">
        <source>%n item(s) came into scope: %1.</source>
        <translation>
            <numerusform>%n item came into scope: %1.</numerusform>
            <numerusform>%n items came into scope: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) left the scope: %1.</source>
        <translation>
            <numerusform>%n item left the scope: %1.</numerusform>
            <numerusform>%n items left the scope: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::StatusLine</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness::SuiteList</name>
    <message numerus="yes">
        <source>Removed the suite “%1” with %n test case(s).</source>
        <translation>
            <numerusform>Removed the suite “%1” with %n test case.</numerusform>
            <numerusform>Removed the suite “%1” with %n test cases.</numerusform>
        </translation>
    </message>
</context>
</TS>
