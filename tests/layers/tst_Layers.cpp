#include "tests/layers/LayerTable.h"
#include "tests/layers/SourceLint.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace readiness::test {

/// Holds the whole tree against the table of layers and the house rules.
class tst_Layers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSourceBreaksAHouseRule();
    void theTableHasNoCircle();
};

void tst_Layers::noSourceBreaksAHouseRule()
{
    const QDir root(QStringLiteral(READINESS_SOURCE_DIR));
    QStringList findings;
    QSet<QString> foldersSeen;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString path = root.relativeFilePath(file.fileName());
            foldersSeen << path.section(u'/', 0, 1);
            findings << lint(path, QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY2(foldersSeen.contains(u"core/base"_s) && foldersSeen.contains(u"tests/layers"_s),
             "the sources were not found");
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

void tst_Layers::theTableHasNoCircle()
{
    // Layers are taken away while all that they may include is gone already; what stays stands in a circle.
    QSet<QString> left;
    for (const Layer& layer : layers())
        left << layer.folder;
    for (bool taken = true; taken;) {
        taken = false;
        for (const Layer& layer : layers()) {
            if (left.contains(layer.folder)
                && !left.intersects(QSet<QString>(layer.mayInclude.begin(), layer.mayInclude.end())))
                taken = left.remove(layer.folder);
        }
    }
    QCOMPARE(left, QSet<QString>());
}

} // namespace readiness::test

using readiness::test::tst_Layers;
READINESS_TEST(tst_Layers)
#include "tst_Layers.moc"
