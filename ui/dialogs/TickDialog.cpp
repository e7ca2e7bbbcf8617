#include "ui/dialogs/TickDialog.h"

#include "core/base/Text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

namespace {

constexpr int kLineRole = Qt::UserRole;
constexpr int kTickHeight = 24;

} // namespace

TickDialog::TickDialog(const Words& words, std::vector<TickLine> lines, QWidget* parent)
    : QDialog(parent),
      m_lines(std::move(lines)),
      m_tree(new QTreeWidget(this)),
      m_detail(new QPlainTextEdit(this)),
      m_verb(words.accept)
{
    setWindowTitle(words.title);
    auto* text = new QLabel(words.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(words.title);
    m_tree->setTabKeyNavigation(false);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Details of the line"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_verb, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_tree);
    parts->addWidget(m_detail);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(text);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    addLines();
    connect(m_tree, &QTreeWidget::itemChanged, this, &TickDialog::refresh);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        const QVariant line = item ? item->data(0, kLineRole) : QVariant();
        m_detail->setPlainText(line.isValid() ? m_lines[line.toUInt()].detail : QString());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_items.empty())
        m_tree->setCurrentItem(m_items.front());
    resize(760, 560);
    refresh();
    m_tree->setFocus();
}

void TickDialog::addLines()
{
    QTreeWidgetItem* group = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const TickLine& line = m_lines[i];
        if (!group || group->text(0) != line.group) {
            group = new QTreeWidgetItem(m_tree, {line.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            group->setSizeHint(0, {0, kTickHeight});
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {displayLine(line.text)});
        item->setData(0, kLineRole, uint(i));
        item->setSizeHint(0, {0, kTickHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (line.canBeTicked) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, line.isTicked ? Qt::Checked : Qt::Unchecked);
            group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        m_items.push_back(item);
    }
}

std::vector<bool> TickDialog::ticked() const
{
    std::vector<bool> ticked;
    for (const QTreeWidgetItem* item : m_items)
        ticked.push_back(item->checkState(0) == Qt::Checked);
    return ticked;
}

void TickDialog::refresh()
{
    const auto all = ticked();
    const auto count = std::count(all.begin(), all.end(), true);
    m_accept->setText(QStringLiteral("%1 (%2)").arg(m_verb).arg(count));
    m_accept->setEnabled(count > 0);
}

} // namespace readiness
