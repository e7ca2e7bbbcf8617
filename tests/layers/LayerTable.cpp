#include "tests/layers/LayerTable.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kBase{u"core/base"_s};
const QStringList kModel = kBase + QStringList{u"core/model"_s};
const QStringList kRules = kModel + QStringList{u"core/schedule"_s, u"core/rules"_s};
const QStringList kCore =
    kRules + QStringList{u"core/store"_s,    u"core/share"_s,    u"core/query"_s,  u"core/sign"_s,
                         u"core/playbook"_s, u"core/exchange"_s, u"core/report"_s, u"core/project"_s};
const QStringList kPaint = kCore + QStringList{u"ui/paint"_s};
const QStringList kForms = kPaint + QStringList{u"ui/models"_s, u"ui/forms"_s};

QStringList without(QStringList folders, const QString& folder)
{
    folders.removeAll(folder);
    return folders;
}

QRegularExpression pattern(const QString& text) { return QRegularExpression(text); }

} // namespace

const std::vector<Layer>& layers()
{
    static const std::vector<Layer> table{
        {u"core/base"_s, {}},
        {u"core/model"_s, kBase},
        {u"core/schedule"_s, kBase},
        {u"core/store"_s, kModel},
        {u"core/query"_s, kModel},
        {u"core/sign"_s, kModel},
        {u"core/rules"_s, without(kRules, u"core/rules"_s) + QStringList{u"core/sign"_s}},
        // Reports name records and show values as people see them everywhere, and say who signed.
        {u"core/report"_s, kRules + QStringList{u"core/query"_s, u"core/sign"_s}},
        // Cells are read and shown as values are everywhere.
        {u"core/exchange"_s, kRules + QStringList{u"core/query"_s}},
        {u"core/playbook"_s, kRules},
        {u"core/share"_s, kModel + QStringList{u"core/store"_s}},
        {u"core/project"_s, without(kCore, u"core/project"_s)},
        {u"ui/paint"_s, kRules + QStringList{u"core/report"_s}},
        {u"ui/models"_s, kPaint},
        {u"ui/forms"_s, kPaint + QStringList{u"ui/models"_s}},
        // Panels meet in what the shell hands them, never in one another, and open no dialogs themselves.
        {u"ui/panels"_s, kForms
                             + QStringList{u"ui/shell/Selection.h"_s, u"ui/shell/Prompts.h"_s,
                                           u"ui/shell/SignSteps.h"_s, u"ui/shell/Theme.h"_s}},
        {u"ui/dialogs"_s, kForms},
        {u"ui/shell"_s, kForms + QStringList{u"ui/panels"_s, u"ui/dialogs"_s}},
        {u"app/cli"_s, kPaint},
        {u"app/desktop"_s, kCore + QStringList{u"ui/shell"_s}},
    };
    return table;
}

const std::vector<LibraryRule>& libraryRules()
{
    static const std::vector<LibraryRule> table{
        // The wrapper that cannot mistake an error for the last row is the only one to see Qt's own query.
        {pattern(u"^(QtSql/)?QSqlQuery$"_s), {u"core/store/Query.h"_s}},
        {pattern(u"^sqlite3\\.h$|^(QtSql/)?QSql"_s), {u"core/store"_s}},
        {pattern(u"^sodium"_s), {u"core/sign"_s, u"core/base/Sha256.h"_s}},
        {pattern(u"^xlsxwriter|^minizip/|^unzip\\.h$"_s), {u"core/exchange"_s}},
        {pattern(u"^valijson/"_s), {u"core/playbook"_s}},
        {pattern(u"^qrencode\\.h$"_s), {u"ui/paint"_s}},
        {pattern(u"^tl/"_s), {u"core/base/Result.h"_s}},
        {pattern(u"^(QtWidgets/)?Q(\\w*Dialog|MessageBox)$"_s), {u"ui/shell"_s, u"ui/dialogs"_s}},
    };
    return table;
}

QStringList qtModulesOf(const QString& path)
{
    QStringList modules{u"QtCore"_s};
    if (path.startsWith(u"core/store/"))
        modules << u"QtSql"_s;
    if (!path.startsWith(u"core/"))
        modules << u"QtGui"_s;
    if (path.startsWith(u"app/desktop/") || (path.startsWith(u"ui/") && !path.startsWith(u"ui/paint/")))
        modules << u"QtWidgets"_s << u"QtSvg"_s << u"QtPrintSupport"_s;
    if (path.startsWith(u"tests/"))
        modules << u"QtWidgets"_s << u"QtSql"_s << u"QtTest"_s;
    return modules;
}

const Layer* layerOf(const QString& path)
{
    for (const Layer& layer : layers()) {
        if (path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

} // namespace readiness::test
