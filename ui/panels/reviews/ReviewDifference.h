#pragma once

#include "ui/models/BackgroundWork.h"
#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;

namespace readiness {

class DifferenceModel;
class RowList;
struct ReviewDifferences;
struct ReviewMaterial;

/// What is different between a review and the one completed before it: what turned red, what was closed, who did it and
/// when; each line leads to its record. The history is read on the store's thread, only while this is seen, and one
/// reading at a time.
class ReviewDifference : public QWidget {
    Q_OBJECT

public:
    explicit ReviewDifference(const PanelContext& context, QWidget* parent = nullptr);

    /// Null: no review.
    void setReview(const RecordId& review);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void compare(ReviewMaterial material);
    void showDifferences(ReviewDifferences differences);
    void follow();

    PanelContext m_context;
    RecordId m_review;
    DifferenceModel* m_model;
    QLabel* m_summary;
    QPushButton* m_go;
    RowList* m_list;
    BackgroundWork m_work;
    bool m_isReading = false;
    bool m_isStale = true;
};

} // namespace readiness
