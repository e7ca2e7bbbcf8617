#include "core/share/FileBeside.h"
#include "core/share/OtherVersions.h"
#include "core/share/PosixFileSystem.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The names that files get; what becomes of the files is in tst_SharedFile and tst_Publisher.
class tst_OtherVersions : public QObject {
    Q_OBJECT

    PosixFileSystem m_files;

private Q_SLOTS:
    void namesOfConflictCopiesAreKnown_data()
    {
        QTest::addColumn<bool>("isCopy");
        for (const char* name :
             {"plan (1).readiness", "plan(2).readiness", "plan (Ann's conflicted copy 2027-03-01).readiness",
              "plan (conflicted copy 2027-03-01 101500).readiness", "plan-conflict-20270301-101500.readiness",
              "plan_conflict-20270301-101500.readiness", "plan.sync-conflict-20270301-101500-ABCDEF.readiness",
              "plan (Case Conflict).readiness", "plan (In Konflikt stehende Kopie 2027-03-01).readiness",
              "plan - Copy.readiness", "plan - Kopie (2).readiness", "plan-DESKTOP-4711.readiness"})
            QTest::newRow(name) << true;
        for (const char* name :
             {"plan.readiness", "planning.readiness", "plan 2.readiness", "plan-old.readiness", "plan (1).xlsx",
              "plan (1)", "my plan (1).readiness", "plan (set aside 2027-03-01 08-15-00).readiness",
              "plan (2027).readiness", ".~plan.readiness.0123456789abcdef-1.tmp", "Plan (1).readiness"})
            QTest::newRow(name) << false;
    }

    void namesOfConflictCopiesAreKnown()
    {
        QFETCH(bool, isCopy);
        QCOMPARE(isConflictName(u"plan.readiness"_s, QString::fromUtf8(QTest::currentDataTag())), isCopy);
    }

    void namesBesideAFileAreReadAsTheyWereWritten()
    {
        const ResolvedPath file = *ResolvedPath::of(m_files, u"/tmp/plan.readiness"_s);
        const FileBeside beside{FileBeside::Kind::Complete, u"0123456789abcdef"_s, 12};
        QCOMPARE(beside.path(file), u"/tmp/.~plan.readiness.0123456789abcdef-12.tmp"_s);
        const auto read = FileBeside::of(file, u".~plan.readiness.0123456789abcdef-12.tmp"_s);
        QVERIFY(read);
        QCOMPARE(read->kind, beside.kind);
        QCOMPARE(read->session, beside.session);
        QCOMPARE(read->count, beside.count);
        for (const QString& other :
             {u".~plan.readiness.0123456789abcdef-12.bak"_s, u".~plan.readiness.0123456789abcde-1.tmp"_s,
              u".~plan.readiness.0123456789abcdeg-1.tmp"_s, u".~plan2.readiness.0123456789abcdef-1.tmp"_s,
              u"plan.readiness.0123456789abcdef-1.tmp"_s, u".~plan.readiness.0123456789abcdef-1.tmp.tmp"_s,
              u".~plan.readiness.0123456789abcdef-1.tmp\n"_s})
            QVERIFY2(!FileBeside::of(file, other), qPrintable(other));
    }

    void longNamesStayWithinWhatFileSystemsAllow()
    {
        const ResolvedPath file =
            *ResolvedPath::of(m_files, u"/tmp/"_s + QString(120, QChar(0x00E4)) + u".readiness"_s); // 250 bytes
        const FileBeside beside{FileBeside::Kind::Unfinished, u"0123456789abcdef"_s, 1};
        const QString name = beside.path(file).section(u'/', -1);
        QVERIFY(name.toUtf8().size() <= 255);
        QVERIFY(FileBeside::of(file, name));
        QVERIFY(datedName(file, u"set aside 9"_s, at(u"2027-03-01T08:00:00Z")).toUtf8().size() <= 255);
    }

    void aDatedNameKeepsTheExtension()
    {
        const ResolvedPath file = *ResolvedPath::of(m_files, u"/tmp/plan.v2.readiness"_s);
        const QString name = datedName(file, u"set aside"_s, at(u"2027-03-01T08:15:00Z"));
        QVERIFY2(name.startsWith(u"plan.v2 (set aside 2027-0"_s) && name.endsWith(u"-00).readiness"_s),
                 qPrintable(name));
    }
};

READINESS_TEST(tst_OtherVersions)
#include "tst_OtherVersions.moc"
