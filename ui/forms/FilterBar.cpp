#include "ui/forms/FilterBar.h"

#include "core/model/Labels.h"
#include "core/report/TestWords.h"
#include "ui/forms/FlowLayout.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// An id as the data of a box's entry.
QVariant idData(const RecordId& id) { return id.toHex(); }

QString savedKey(const RecordType& type) { return u"filters/"_s + QLatin1String(type.key); }

} // namespace

FilterBar::FilterBar(Workspace& workspace, RecordKind kind, const QStringList& choices, const QStringList& references,
                     QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_type(recordType(kind)),
      m_row(new FlowLayout(this)),
      m_text(new QLineEdit(this)),
      m_saved(new QToolButton(this)),
      m_clear(new QToolButton(this))
{
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(4);
    m_text->setPlaceholderText(tr("Filter by words or code"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text.trimmed();
        announce();
    });
    m_row->addWidget(m_text);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString& key : choices)
        addChoice(key);
    for (const QString& key : references)
        addReference(key);
    if (m_type.field(u"owner")) {
        m_mine = new QToolButton(this);
        m_mine->setText(tr("Mine"));
        m_mine->setCheckable(true);
        m_mine->setToolTip(tr("Only what I own"));
        connect(m_mine, &QToolButton::toggled, this, [this](bool on) {
            m_filter.mine = on ? m_workspace.author() : QString();
            announce();
        });
        m_row->addWidget(m_mine);
        addToggle(tr("Open"), tr("Only what applies and is not done"), &RecordFilter::openOnly);
        addToggle(tr("Overdue"), tr("Only what is overdue"), &RecordFilter::overdueOnly);
    }
    if (m_type.field(u"blocking"))
        addToggle(tr("Blocking"), tr("Only what blocks"), &RecordFilter::blockingOnly);
    if (kind == RecordKind::TestCase)
        addVerdict();
    if (kind == RecordKind::ChecklistItem)
        addToggle(tr("Not confirmed"), tr("Only answers that nobody has confirmed"), &RecordFilter::unconfirmedOnly);
    m_saved->setText(tr("Filters"));
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    m_row->addWidget(m_saved);
    m_clear->setText(tr("Show all"));
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    m_row->addWidget(m_clear);
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setAutoRaise(true);
        button->setMinimumHeight(24);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(&m_workspace, &Workspace::committed, this, &FilterBar::fillReferences);
    fillReferences();
    setCounts(0, 0);
}

void FilterBar::addChoice(const QString& key)
{
    const Field& field = *m_type.field(key);
    auto* box = new QComboBox(this);
    const QString label = labelOf(field);
    box->addItem(tr("%1: all").arg(label));
    for (const Choice& choice : field.choices)
        box->addItem(labelOf(field, choice), QString::fromLatin1(choice.key));
    box->setAccessibleName(tr("Filter by %1").arg(label));
    connect(box, &QComboBox::currentIndexChanged, this, [this, key, box] {
        m_filter.choices.remove(key);
        if (const QString chosen = box->currentData().toString(); !chosen.isEmpty())
            m_filter.choices[key] = {chosen};
        announce();
    });
    m_choices.push_back({key, box});
    m_row->addWidget(box);
}

void FilterBar::addReference(const QString& key)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(tr("Filter by %1").arg(labelOf(*m_type.field(key))));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(int(tr("%1: all").arg(labelOf(*m_type.field(key))).size()));
    connect(box, &QComboBox::currentIndexChanged, this, [this, key, box] {
        m_filter.references.remove(key);
        if (const QVariant chosen = box->currentData(); chosen.isValid())
            m_filter.references[key] = RecordId::fromHex(chosen.toString()).value_or(RecordId());
        announce();
    });
    m_references.push_back({key, box});
    m_row->addWidget(box);
}

void FilterBar::addToggle(const QString& text, const QString& hint, bool RecordFilter::*member)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this, member](bool on) {
        m_filter.*member = on;
        announce();
    });
    m_toggles.emplace_back(button, member);
    m_row->addWidget(button);
}

/// As the cases stand over all cycles.
void FilterBar::addVerdict()
{
    m_verdict = new QComboBox(this);
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_verdict->setMinimumContentsLength(12);
    m_verdict->addItem(tr("Now: all"));
    m_verdict->addItem(tr("Not passed"), CaseVerdictFilter::kNotPassed);
    for (const Verdict verdict :
         {Verdict::Failed, Verdict::Blocked, Verdict::NotRun, Verdict::Skipped, Verdict::Passed})
        m_verdict->addItem(verdictStatus(verdict).word,
                           QString::fromLatin1(choicesOf<Verdict>()[std::size_t(verdict)].key));
    m_verdict->addItem(tr("Stale, or does not count"), CaseVerdictFilter::kPassedInVain);
    m_verdict->setAccessibleName(tr("Filter by how the case stands now"));
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.verdict = m_verdict->currentData().toString();
        announce();
    });
    m_row->addWidget(m_verdict);
}

/// The people and other records that one can choose from, as they are now.
void FilterBar::fillReferences()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    for (const ChoiceBox& one : m_references) {
        const Field& field = *m_type.field(one.key);
        const QString label = labelOf(field);
        std::vector<std::pair<QString, QVariant>> entries{{tr("%1: all").arg(label), {}},
                                                          {tr("%1: none").arg(label), idData({})}};
        for (const Record* record : snapshot->all(*field.target))
            entries.emplace_back(recordType(*field.target).title(*record), idData(record->id));
        std::sort(entries.begin() + 2, entries.end(),
                  [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        bool isSame = one.box->count() == int(entries.size());
        for (int i = 0; isSame && i < one.box->count(); ++i)
            isSame = one.box->itemText(i) == entries[std::size_t(i)].first
                     && one.box->itemData(i) == entries[std::size_t(i)].second;
        if (isSame)
            continue;
        const QSignalBlocker quiet(one.box);
        one.box->clear();
        for (const auto& [text, id] : entries)
            one.box->addItem(text, id);
    }
    show();
}

void FilterBar::setFilter(const RecordFilter& filter)
{
    m_filter = filter;
    show();
    announce();
}

/// Puts the boxes and buttons where the filter says.
void FilterBar::show()
{
    const QSignalBlocker quietText(m_text);
    if (m_text->text().trimmed() != m_filter.text)
        m_text->setText(m_filter.text);
    for (const ChoiceBox& one : m_choices) {
        const QSignalBlocker quiet(one.box);
        const QStringList keys = m_filter.choices.value(one.key);
        one.box->setCurrentIndex(keys.isEmpty() ? 0 : std::max(0, one.box->findData(keys.front())));
    }
    for (const ChoiceBox& one : m_references) {
        const QSignalBlocker quiet(one.box);
        const bool isSet = m_filter.references.contains(one.key);
        one.box->setCurrentIndex(isSet ? std::max(0, one.box->findData(idData(m_filter.references[one.key]))) : 0);
    }
    for (const auto& [button, member] : m_toggles) {
        const QSignalBlocker quiet(button);
        button->setChecked(m_filter.*member);
    }
    if (m_verdict) {
        const QSignalBlocker quiet(m_verdict);
        m_verdict->setCurrentIndex(m_filter.verdict.isEmpty() ? 0 : std::max(0, m_verdict->findData(m_filter.verdict)));
    }
    if (m_mine) {
        const QSignalBlocker quiet(m_mine);
        m_mine->setChecked(!m_filter.mine.isEmpty());
    }
}

void FilterBar::announce()
{
    m_clear->setVisible(!m_filter.isEmpty());
    Q_EMIT changed(m_filter);
}

void FilterBar::setCounts(int shown, int all)
{
    m_clear->setVisible(!m_filter.isEmpty());
    m_clear->setToolTip(tr("%1 of %2 are shown").arg(shown).arg(all));
}

void FilterBar::fillSaved()
{
    QMenu* menu = m_saved->menu();
    menu->clear();
    const QVariantMap saved = QSettings().value(savedKey(m_type)).toMap();
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        menu->addAction(it.key(), this, [this, json = it->toByteArray()] {
            setFilter(RecordFilter::fromJson(QJsonDocument::fromJson(json).object()));
        });
    }
    menu->addSeparator();
    QAction* save = menu->addAction(tr("Save this filter"), this, &FilterBar::saveFilter);
    save->setEnabled(!m_filter.isEmpty());
    QMenu* forget = menu->addMenu(tr("Forget a filter"));
    forget->setEnabled(!saved.isEmpty());
    for (const QString& name : saved.keys()) {
        forget->addAction(name, this, [this, name] {
            QVariantMap rest = QSettings().value(savedKey(m_type)).toMap();
            rest.remove(name);
            QSettings().setValue(savedKey(m_type), rest);
        });
    }
}

/// Under a name that says what it shows.
void FilterBar::saveFilter()
{
    QStringList words;
    if (!m_filter.text.isEmpty())
        words += u'“' + m_filter.text + u'”';
    for (const ChoiceBox& one : m_choices) {
        if (one.box->currentIndex() > 0)
            words += one.box->currentText();
    }
    for (const ChoiceBox& one : m_references) {
        if (one.box->currentIndex() > 0)
            words += one.box->currentText();
    }
    if (m_verdict && m_verdict->currentIndex() > 0)
        words += m_verdict->currentText();
    for (const auto& [button, member] : m_toggles) {
        if (button->isChecked())
            words += button->text();
    }
    if (m_mine && m_mine->isChecked())
        words += m_mine->text();
    QVariantMap saved = QSettings().value(savedKey(m_type)).toMap();
    saved[words.join(u", "_s)] = QJsonDocument(m_filter.toJson()).toJson(QJsonDocument::Compact);
    QSettings().setValue(savedKey(m_type), saved);
}

} // namespace readiness
