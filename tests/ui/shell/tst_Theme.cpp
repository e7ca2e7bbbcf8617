#include "tests/support/Contrast.h"
#include "tests/support/TestMain.h"
#include "ui/paint/Palette.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kOutline = 3.0;
constexpr int kScanned = 4; ///< pixels from the left edge to the right

/// Where a check box or a field begins, in its widget.
QRect boxOf(const QWidget& widget)
{
    if (qobject_cast<const QCheckBox*>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(&widget);
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    }
    const auto* tree = qobject_cast<const QTreeWidget*>(&widget);
    if (!tree)
        return widget.rect();
    QStyleOptionViewItem option;
    option.initFrom(tree);
    option.features = QStyleOptionViewItem::HasCheckIndicator;
    option.rect = tree->visualItemRect(tree->topLevelItem(0));
    return widget.style()
        ->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &widget)
        .translated(tree->viewport()->pos());
}

} // namespace

/// Colours as widgets show them, measured.
class tst_Theme : public QObject {
    Q_OBJECT

private:
    static void addThemes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

private Q_SLOTS:
    void textIsLegible_data() { addThemes(); }
    void textIsLegible()
    {
        QFETCH(bool, isDark);
        const Palette& colours = isDark ? Palette::dark() : Palette::light();
        const QPalette palette = Theme::widgetPalette(colours);
        using Role = QPalette;
        const std::pair<Role::ColorRole, Role::ColorRole> pairs[] = {
            {Role::WindowText, Role::Window},
            {Role::Text, Role::Base},
            {Role::Text, Role::AlternateBase},
            {Role::PlaceholderText, Role::Base},
            {Role::ButtonText, Role::Button},
            {Role::HighlightedText, Role::Highlight},
            {Role::Link, Role::Base},
            {Role::Link, Role::Window},
            {Role::ToolTipText, Role::ToolTipBase},
        };
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(palette.color(ink), palette.color(ground)) >= kText,
                     qPrintable(u"%1 on %2"_s.arg(int(ink)).arg(int(ground))));
        for (const Tone tone :
             {Tone::Neutral, Tone::Go, Tone::InProgress, Tone::Conditional, Tone::NoGo, Tone::NotStarted}) {
            QVERIFY(contrast(colours.tone(tone).ink, colours.tone(tone).tint) >= kText);
            QVERIFY(contrast(colours.tone(tone).ink, colours.surface) >= kText);
        }
        QVERIFY(contrast(colours.secondaryText, colours.window) >= kText);
        for (const QColor& ground : {colours.window, colours.surface, colours.raised})
            QVERIFY(contrast(colours.outline, ground) >= kOutline);
    }

    void whatTakesInputIsSeen_data() { addThemes(); }
    void whatTakesInputIsSeen()
    {
        QFETCH(bool, isDark);
        Theme theme;
        theme.choose(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        const Palette& colours = isDark ? Palette::dark() : Palette::light();
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* tree = new QTreeWidget;
        tree->setHeaderHidden(true);
        auto* item = new QTreeWidgetItem(tree, {u"Item"_s});
        item->setCheckState(0, Qt::Unchecked);
        tree->setRootIsDecorated(false);
        const std::pair<QWidget*, QColor> inputs[] = {
            {new QCheckBox(u"Check"_s), colours.window},
            {tree, colours.surface},
            {new QComboBox, colours.window},
            {new QDateEdit, colours.window},
            {new QLineEdit, colours.window},
            {new QPlainTextEdit, colours.window},
        };
        for (const auto& [input, ground] : inputs) {
            input->setFocusPolicy(Qt::NoFocus);
            column->addWidget(input);
        }
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const auto& [input, ground] : inputs) {
            const QRect box = boxOf(*input);
            const QImage shown = input->grab().toImage();
            double best = 1;
            for (int x = box.left(); x < box.left() + kScanned; ++x)
                best = std::max(best, contrast(shown.pixelColor(x, box.center().y()), ground));
            QVERIFY2(best >= kOutline,
                     qPrintable(u"%1: %2"_s.arg(QLatin1String(input->metaObject()->className())).arg(best)));
        }
    }
};

READINESS_TEST(tst_Theme)
#include "tst_Theme.moc"
