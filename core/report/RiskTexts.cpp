#include "core/report/RiskTexts.h"

#include "core/base/CoreText.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kGraveBands = 2;

int currentScore(const Risk& risk) { return risk.rating(RiskStage::Current).score(); }

} // namespace

RiskTexts::RiskTexts(const Assessment& assessment)
    : m_assessment(assessment), m_texts(assessment), m_method(assessment.snapshot())
{}

template <class T>
std::vector<const T*> RiskTexts::shown(bool (*wanted)(const T&)) const
{
    std::vector<const T*> records;
    for (const T* record : m_assessment.snapshot().all<T>()) {
        if (wanted(*record) && !m_texts.isInternal(T::kKind, record->id))
            records.push_back(record);
    }
    return records;
}

std::vector<const Risk*> RiskTexts::openRisks(RiskKind kind) const
{
    std::vector<const Risk*> risks = shown<Risk>([](const Risk& risk) { return risk.isOpen(); });
    std::erase_if(risks, [kind](const Risk* risk) { return risk->kind != kind; });
    std::ranges::stable_sort(risks, std::ranges::greater(), [](const Risk* risk) { return currentScore(*risk); });
    return risks;
}

std::vector<const Risk*> RiskTexts::settledRisks(RiskKind kind) const
{
    std::vector<const Risk*> risks = shown<Risk>([](const Risk& risk) { return !risk.isOpen(); });
    std::erase_if(risks, [kind](const Risk* risk) { return risk->kind != kind; });
    return risks;
}

std::vector<const Issue*> RiskTexts::openIssues() const
{
    std::vector<const Issue*> issues = shown<Issue>([](const Issue& issue) { return issue.isOpen(); });
    const auto urgency = [this](const Issue* issue) {
        const QDate due = m_texts.day(issue->due);
        return std::tuple(!issue->isBlocking(), -int(issue->severity), !due.isValid(), due);
    };
    std::ranges::stable_sort(issues, {}, urgency);
    return issues;
}

bool RiskTexts::isGrave(const Risk& risk) const
{
    const auto& bands = m_method.bands();
    const RiskBand* band = m_method.band(risk.rating(RiskStage::Current));
    return band && std::size_t(bands.data() + bands.size() - band) <= kGraveBands;
}

QString RiskTexts::ratingText(const RiskRating& rating) const
{
    const RiskBand* band = m_method.band(rating);
    return band ? u"%1 %2"_s.arg(rating.score()).arg(band->word) : QString::number(rating.score());
}

ReportCell RiskTexts::ratingCell(const Risk& risk) const
{
    const RiskRating rating = risk.rating(RiskStage::Current);
    if (!rating.isRated())
        return {u"–"_s};
    const QString score = QString::number(rating.score());
    const RiskBand* band = m_method.band(rating);
    return band ? ReportCell(status(score, matrixBand(m_method, *band, risk.kind).tone), band->word)
                : ReportCell(score);
}

QString RiskTexts::ratingsText(const Risk& risk) const
{
    const RiskRating now = risk.rating(RiskStage::Current);
    if (!now.isRated())
        return CoreText::tr("not rated");
    QStringList parts{CoreText::tr("current %1").arg(ratingText(now))};
    if (risk.inherent.isRated() && risk.inherent != now)
        parts.prepend(CoreText::tr("inherent %1").arg(ratingText(risk.inherent)));
    if (const RiskRating residual = risk.rating(RiskStage::Residual); residual.isRated())
        parts += CoreText::tr("residual %1").arg(ratingText(residual));
    return parts.join(u" → "_s);
}

QString RiskTexts::bandCounts(RiskKind kind) const
{
    std::map<const RiskBand*, int> counts;
    for (const Risk* risk : openRisks(kind))
        ++counts[m_method.band(risk->rating(RiskStage::Current))];
    QStringList parts;
    for (auto band = m_method.bands().rbegin(); band != m_method.bands().rend(); ++band) {
        if (counts.contains(&*band))
            parts += u"%1 %2"_s.arg(band->word, QString::number(counts.at(&*band)));
    }
    if (counts.contains(nullptr))
        parts += CoreText::tr("not rated %1").arg(counts.at(nullptr));
    return parts.join(u", "_s);
}

QString RiskTexts::ownerText(const Id<Person>& owner) const
{
    const QString name = m_texts.name(owner);
    return name.isEmpty() ? CoreText::tr("no owner") : name;
}

QString RiskTexts::workaroundText(const Issue& issue) const
{
    if (issue.workaround.isEmpty())
        return issue.stopsCriticalProcess ? CoreText::tr("No workaround.") : QString();
    const QString name = m_texts.name(issue.workaroundAcceptedBy);
    return name.isEmpty() ? CoreText::tr("Workaround that nobody has accepted: %1").arg(issue.workaround)
                          : CoreText::tr("Workaround, accepted by %1: %2").arg(name, issue.workaround);
}

QString registerSentence(const RiskTexts& texts, const std::vector<const Issue*>& openIssues)
{
    QStringList sentences;
    if (const QString threats = texts.bandCounts(RiskKind::Threat); !threats.isEmpty())
        sentences += CoreText::tr("Open threats: %1.").arg(threats);
    if (!openIssues.empty())
        sentences += CoreText::tr("Open issues: %1, blockers of these: %2.")
                         .arg(openIssues.size())
                         .arg(std::ranges::count_if(openIssues, &Issue::isBlocking));
    return sentences.join(u' ');
}

QString fieldLabel(RecordKind kind, QStringView field) { return labelOf(*recordType(kind).field(field)); }

} // namespace readiness
