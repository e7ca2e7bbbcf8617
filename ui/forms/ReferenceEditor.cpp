#include "ui/forms/ReferenceEditor.h"

#include "core/base/Text.h"
#include "ui/forms/CandidateList.h"
#include "ui/forms/Icons.h"
#include "ui/forms/WidgetPalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostOffered = 200;
constexpr int kNone = -1;
constexpr int kAdd = -2;

} // namespace

ReferenceEditor::ReferenceEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place,
                                 QWidget* parent)
    : LineEditor(type, field, std::move(snapshot), place, parent), m_list(new CandidateList(line()))
{
    line()->setPlaceholderText(tr("none"));
    auto* all = line()->addAction(themedIcon(u"chevron-down"_s, IconInk::Quiet), QLineEdit::TrailingPosition);
    all->setText(tr("Show all"));
    all->setToolTip(tr("Show all (Alt+Down)"));
    connect(all, &QAction::triggered, this, [this] { offer({}); });
    connect(line(), &QLineEdit::textEdited, this, &ReferenceEditor::offer);
    connect(m_list, &CandidateList::taken, this, [this](int tag) {
        take(tag);
        Q_EMIT ended(End::Enter);
    });
}

void ReferenceEditor::setValue(const Value& value)
{
    m_list->hide();
    m_candidates.reset();
    m_taken.reset();
    m_newName.clear();
    LineEditor::setValue(value);
}

/// What is typed over what was taken stands for itself again.
bool ReferenceEditor::isModified() const
{
    if (m_taken && line()->text() == m_takenText)
        return Value(*m_taken) != original();
    return LineEditor::isModified();
}

bool ReferenceEditor::addsPerson() const { return !m_newName.isEmpty() && line()->text() == m_newName; }

Value ReferenceEditor::value() const
{
    if (m_taken && line()->text() == m_takenText)
        return Value(*m_taken);
    return addsPerson() ? Value() : LineEditor::value();
}

QString ReferenceEditor::fault() const
{
    const bool isTaken = addsPerson() || (m_taken && line()->text() == m_takenText);
    return isTaken ? QString() : LineEditor::fault();
}

Result<> ReferenceEditor::writeTo(Edit& edit, const RecordId& record) const
{
    if (!addsPerson())
        return FieldEditor::writeTo(edit, record);
    const RecordId person = edit.create(RecordKind::Person);
    if (auto named = edit.set(RecordKind::Person, person, u"name", m_newName); !named)
        return named;
    return edit.set(type().kind, record, QString::fromLatin1(field().key), person);
}

QString ReferenceEditor::input() const { return line()->text(); }

bool ReferenceEditor::takesKey(const QKeyEvent& key)
{
    const bool opens = key.key() == Qt::Key_F4 || (key.key() == Qt::Key_Down && !m_list->isVisible());
    if (opens)
        offer({});
    return opens || m_list->takesKey(key.key());
}

void ReferenceEditor::settle()
{
    if (const auto tag = m_list->currentTag())
        take(*tag);
    m_list->hide();
}

const Candidates& ReferenceEditor::candidates()
{
    if (!m_candidates)
        m_candidates.emplace(*shown(), field().target);
    return *m_candidates;
}

/// The first match is current, or what is meant already, so that Enter takes it; adding somebody has to be chosen.
void ReferenceEditor::offer(const QString& text)
{
    m_offered.clear();
    std::vector<CandidateList::Row> rows;
    const bool isSearch = !text.trimmed().isEmpty();
    if (!isSearch && !field().isRequired)
        rows.push_back({tr("None"), {}, kNone});
    const bool isEmptied = !isSearch && line()->text().trimmed().isEmpty();
    int current = isEmptied && !rows.empty() ? 0 : -1;
    for (const Candidate* candidate : candidates().matching(text, kMostOffered)) {
        if (isSearch ? current < 0 : !isEmptied && Value(candidate->id) == original())
            current = int(rows.size());
        rows.push_back({candidate->title, candidate->code, int(m_offered.size())});
        m_offered.push_back(candidate->id);
    }
    if (canAdd(text))
        rows.push_back({tr("Add person “%1”").arg(displayLine(text.trimmed())), {}, kAdd});
    m_list->offer(rows, current);
}

bool ReferenceEditor::canAdd(const QString& name) const
{
    if (field().target != RecordKind::Person)
        return false;
    const Field& nameField = *recordType(RecordKind::Person).field(u"name");
    const QString wanted = storableText(name, false);
    if (wanted.isEmpty() || !nameField.fault(wanted).isEmpty())
        return false;
    const auto& all = m_candidates->all();
    return std::none_of(all.begin(), all.end(), [&](const Candidate& c) { return folded(c.title) == folded(wanted); });
}

void ReferenceEditor::take(int tag)
{
    m_taken.reset();
    m_newName.clear();
    if (tag == kAdd) {
        m_newName = storableText(line()->text(), false);
        line()->setText(m_newName);
    } else if (tag == kNone) {
        line()->clear();
    } else {
        m_taken = m_offered[std::size_t(tag)];
        m_takenText = written(*m_taken);
        line()->setText(m_takenText);
    }
    Q_EMIT edited();
}

} // namespace readiness
