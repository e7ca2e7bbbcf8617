#include "core/exchange/ImportPlan.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

namespace readiness::test {

using namespace Qt::StringLiterals;

class tst_Mapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMappingReadsBackAsItWasWritten();
    void whatIsNoMappingIsRefusedInOneSentence_data();
    void whatIsNoMappingIsRefusedInOneSentence();
    void savedMappingsAreFoundByName();
    void namesThatAreNoFileNamesAreRefused();
    void headersAreGuessed_data();
    void headersAreGuessed();
    void datesAreReadAsTheMappingSays_data();
    void datesAreReadAsTheMappingSays();
    void theFoundMappingReadsTheSameListAgain();
    void columnsOfOneNameAreToldApart();
    void manyColumnsOfOneNameAreToldApartSoon();
};

void tst_Mapping::aMappingReadsBackAsItWasWritten()
{
    Mapping mapping;
    mapping.kind = u"checklist_item"_s;
    mapping.sheet = u"Tasks"_s;
    mapping.headerRow = 3;
    mapping.dateFormat = u"dd.MM.yyyy"_s;
    mapping.locale = u"de_DE"_s;
    mapping.columns = {{u"Aufgabe"_s, u"title"_s}, {u"Hilfsspalte"_s, u"ignore"_s}, {u"Nr."_s, u"code"_s}};
    mapping.values = {{u"status"_s, {{u"offen"_s, u"not_started"_s}}}};
    QCOMPARE(parseMapping(mappingJson(mapping)).value(), mapping);
    QCOMPARE(parseMapping(mappingJson({})).value(), Mapping());
}

void tst_Mapping::whatIsNoMappingIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::addRow("no JSON") << QByteArray("{") << u"it is no JSON"_s;
    QTest::addRow("array") << QByteArray("[]") << u"it must be a JSON object"_s;
    QTest::addRow("version") << QByteArray(R"({"version": 2})") << u"its version must be 1"_s;
    QTest::addRow("unknown entry") << QByteArray(R"({"colums": {}})") << u"unknown entry “colums”"_s;
    QTest::addRow("kind") << QByteArray(R"({"kind": "list_entry"})") << u"there is no kind “list_entry”"_s;
    QTest::addRow("field") << QByteArray(R"({"kind": "person", "columns": {"a": "title"}})")
                           << u"person has no field “title”"_s;
    QTest::addRow("field of values") << QByteArray(R"({"kind": "person", "values": {"title": {}}})")
                                     << u"person has no field “title”"_s;
    QTest::addRow("number as column") << QByteArray(R"({"columns": {"a": 1}})") << u"“a” in columns must be a text"_s;
    QTest::addRow("columns as text") << QByteArray(R"({"columns": "a"})") << u"columns must be an object"_s;
    QTest::addRow("values as text") << QByteArray(R"({"values": {"status": "a"}})") << u"status must be an object"_s;
    QTest::addRow("row") << QByteArray(R"({"header_row": 0})") << u"header_row must be the number of a row"_s;
    QTest::addRow("sheet") << QByteArray(R"({"sheet": 1})") << u"sheet must be a text"_s;
}

void tst_Mapping::whatIsNoMappingIsRefusedInOneSentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto mapping = parseMapping(json);
    QVERIFY(!mapping.has_value());
    QVERIFY2(mapping.error().text.contains(says), qPrintable(mapping.error().text));
    QVERIFY(mapping.error().text.endsWith(u'.'));
    QCOMPARE(int(mapping.error().kind), int(ErrorKind::Refused));
}

void tst_Mapping::savedMappingsAreFoundByName()
{
    Mapping mapping;
    mapping.kind = u"person"_s;
    QVERIFY(saveMapping(u"Übergabe (2)"_s, mapping).has_value());
    QCOMPARE(savedMappings(), QStringList{u"Übergabe (2)"_s});
    QCOMPARE(loadMapping(u"Übergabe (2)"_s).value(), mapping);
    mapping.sheet = u"People"_s;
    QVERIFY(saveMapping(u"Übergabe (2)"_s, mapping).has_value());
    QCOMPARE(loadMapping(u"Übergabe (2)"_s).value(), mapping);
    QCOMPARE(loadMapping(u"unknown"_s).error().text, u"There is no mapping “unknown”. Saved are: Übergabe (2)."_s);
    QCOMPARE(int(loadMapping(u"/nowhere/at all.json"_s).error().kind), int(ErrorKind::System));
}

void tst_Mapping::namesThatAreNoFileNamesAreRefused()
{
    for (const QString& name :
         {u""_s, u"../../.bashrc"_s, u"a/b"_s, u".hidden"_s, u"a\nb"_s, u"con:"_s, u"ends."_s, QString(80, u'a')})
        QVERIFY2(!saveMapping(name, {}), qPrintable(name));
}

void tst_Mapping::headersAreGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    for (const auto& [header, key] :
         {std::pair("Title", "title"), std::pair("TITLE ", "title"),
          std::pair("not_applicable_reason", "not_applicable_reason"), std::pair("Task", "title"),
          std::pair("Responsible", "owner"), std::pair("Verantwortlich", "owner"), std::pair("Zuständig", "owner"),
          std::pair("Fällig am", "due"), std::pair("Due date", "due"), std::pair("Next step", "next_step"),
          std::pair("Completeness (%)", "completeness"), std::pair("Colour", "")})
        QTest::addRow("%s", header) << QString::fromUtf8(header) << QString::fromLatin1(key);
}

void tst_Mapping::headersAreGuessed()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    Workbook workbook;
    workbook.sheets.push_back({u"List"_s, false, {{4, {{header, CellType::Text}, {u"Answer"_s, CellType::Text}}}}});
    const auto match = matchTable(workbook, checklistItemType(), {}, nullptr);
    QVERIFY(match.has_value());
    QCOMPARE(match->headerRow, 4);
    const Field* field = match->columns.front().field;
    QCOMPARE(field ? QString::fromLatin1(field->key) : QString(), key);
}

void tst_Mapping::datesAreReadAsTheMappingSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("day"); // empty: refused
    const auto row = [](const char* text, const char* format, const char* locale, const char* day) {
        QTest::addRow("%s %s%s", text, format, locale) << QString::fromLatin1(text) << QString::fromLatin1(format)
                                                       << QString::fromLatin1(locale) << QString::fromLatin1(day);
    };
    row("2027-03-01", "", "", "2027-03-01");
    row("1.3.2027", "", "", "2027-03-01");
    row("01.03.2027", "", "", "2027-03-01");
    row("03/01/2027", "", "", "");
    row("03/01/2027", "MM/dd/yyyy", "", "2027-03-01");
    row("03/01/2027", "dd/MM/yyyy", "", "2027-01-03");
    row("03/01/27", "dd/MM/yy", "", "2027-01-03");
    row("3/1/2027", "", "en_US", "2027-03-01");
    row("03/01/2027", "", "en_GB", "2027-01-03");
    row("01.03.27", "", "de_DE", "2027-03-01");
    row("T-28", "dd.MM.yyyy", "", "T-28");
    row("32.01.2027", "", "de_DE", "");
    row("46447", "", "", "");
}

void tst_Mapping::datesAreReadAsTheMappingSays()
{
    QFETCH(QString, text);
    QFETCH(QString, format);
    QFETCH(QString, locale);
    QFETCH(QString, day);
    Mapping mapping;
    mapping.dateFormat = format;
    mapping.locale = locale;
    CellReader reader(ProjectBuilder().build(), mapping, nullptr);
    const auto value = reader.read(*checklistItemType().field(u"due"), {text, CellType::Text});
    QCOMPARE(value.has_value(), !day.isEmpty());
    if (value)
        QCOMPARE(value->value, Value(day));
}

void tst_Mapping::theFoundMappingReadsTheSameListAgain()
{
    ProjectBuilder builder;
    builder.area(u"Data"_s);
    Workbook workbook;
    workbook.sheets.push_back(
        {u"List"_s,
         false,
         {{1, {{u"Task"_s, CellType::Text}, {u"Bereich"_s, CellType::Text}, {u"Colour"_s, CellType::Text}}},
          {2, {{u"One"_s, CellType::Text}, {u"Data"_s, CellType::Text}, {u"red"_s, CellType::Text}}}}});
    ImportRequest request;
    request.type = &checklistItemType();
    const auto plan = ImportPlan::make(builder.build(), workbook, request);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->notes().size(), 1);
    ImportRequest again;
    again.mapping = plan->mapping();
    const auto second = ImportPlan::make(builder.build(), workbook, again);
    QVERIFY(second.has_value());
    QCOMPARE(second->count(RowState::New), 1);
    QCOMPARE(second->notes(), QStringList()); // what was unknown is ignored on purpose now
}

void tst_Mapping::columnsOfOneNameAreToldApart()
{
    const SheetRow headers{1,
                           {{u"Title"_s, CellType::Text},
                            {u"Owner"_s, CellType::Text},
                            {u"owner "_s, CellType::Text},
                            {},
                            {u"Responsible"_s, CellType::Text},
                            {u"OWNER"_s, CellType::Text}}};
    QCOMPARE(columnHeaders(headers),
             (QStringList{u"Title"_s, u"Owner"_s, u"owner (2)"_s, QString(), u"Responsible"_s, u"OWNER (3)"_s}));
    Workbook workbook;
    workbook.sheets.push_back({u"List"_s, false, {headers}});
    using Role = ColumnMatch::Role;
    const auto rolesOf = [&](const Mapping& mapping) {
        std::vector<Role> roles;
        const auto match = matchTable(workbook, checklistItemType(), mapping, nullptr);
        for (const ColumnMatch& column : match->columns)
            roles.push_back(column.role);
        return roles;
    };
    QVERIFY(rolesOf({}) == (std::vector{Role::Value, Role::Value, Role::Repeated, Role::Repeated, Role::Repeated}));
    Mapping mapping;
    mapping.columns = {{u"Owner"_s, u"ignore"_s}, {u"owner (2)"_s, u"owner"_s}, {u"OWNER (3)"_s, u"accountable"_s}};
    QVERIFY(rolesOf(mapping) == (std::vector{Role::Value, Role::Ignored, Role::Value, Role::Repeated, Role::Value}));
}

void tst_Mapping::manyColumnsOfOneNameAreToldApartSoon()
{
    SheetRow headers{1, std::vector<Cell>(kMostColumns, Cell{u"Owner"_s, CellType::Text})};
    Workbook workbook;
    workbook.sheets.push_back({u"List"_s, false, {headers}});
    QElapsedTimer timer;
    timer.start();
    const auto match = matchTable(workbook, checklistItemType(), {}, nullptr);
    QCOMPARE(match->columns.back().header, u"Owner (%1)"_s.arg(kMostColumns));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

READINESS_TEST(tst_Mapping)

} // namespace readiness::test

#include "tst_Mapping.moc"
