#include "ui/panels/reviews/ReviewQuestions.h"

#include "core/rules/Readiness.h"

#include <algorithm>
#include <tuple>

namespace readiness {

std::vector<RecordId> questionsOf(const Assessment& assessment, const Review& review)
{
    const Snapshot& snapshot = assessment.snapshot();
    const std::vector<RecordId> areas = snapshot.references(review.id, Review::kAreasField);
    QHash<RecordId, int> places;
    for (const Area* area : areasInOrder(snapshot)) {
        if (areas.empty() || std::find(areas.begin(), areas.end(), area->id) != areas.end())
            places.insert(area->id, int(places.size()));
    }
    std::vector<const ChecklistItem*> items;
    for (const ItemState& state : assessment.items().all()) {
        if (state.applies() && places.contains(state.item->area))
            items.push_back(state.item);
    }
    std::stable_sort(items.begin(), items.end(), [&](const ChecklistItem* a, const ChecklistItem* b) {
        return std::tuple(places.value(a->area), a->position) < std::tuple(places.value(b->area), b->position);
    });
    std::vector<RecordId> questions;
    for (const ChecklistItem* item : items)
        questions.push_back(item->id);
    return questions;
}

int firstUnrated(const Snapshot& snapshot, const std::vector<RecordId>& questions)
{
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const RecordId& id) {
        const ChecklistItem* item = snapshot.find(Id<ChecklistItem>(id));
        return item && item->rag == Rag::NotRated;
    });
    return found == questions.end() ? 0 : int(found - questions.begin());
}

} // namespace readiness
