#include "ui/shell/QuickPick.h"

#include "core/base/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

bool fits(const QString& text, const QString& where)
{
    const QString place = folded(where);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return place.contains(word); });
}

QuickPick::QuickPick(const QString& title, Source source, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_source(std::move(source)),
      m_text(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    m_text->setPlaceholderText(title);
    m_text->setAccessibleName(title);
    m_text->setMinimumHeight(32);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys reach it from the text
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &QuickPick::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &QuickPick::choose);
    connect(m_list, &QListWidget::itemClicked, this, &QuickPick::choose);
    refresh({});
    if (parent) {
        const QWidget* window = parent->window();
        resize(std::min(640, window->width() - 32), std::min(420, window->height() - 64));
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 48)));
    }
    m_text->setFocus();
}

bool QuickPick::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickPick::refresh(const QString& text)
{
    m_entries = m_source(text);
    if (m_entries.size() > std::size_t(kMost))
        m_entries.resize(std::size_t(kMost));
    m_list->clear();
    for (const Entry& entry : m_entries)
        m_list->addItem(new QListWidgetItem(
            entry.icon, entry.note.isEmpty() ? entry.text : entry.text + QStringLiteral("    ") + entry.note));
    if (m_entries.empty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing fits."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void QuickPick::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const auto run = m_entries[std::size_t(row)].run;
    accept();
    if (run)
        run();
}

} // namespace readiness
