#pragma once

#include "core/rules/CycleProgress.h"

#include <QWidget>

#include <memory>

namespace readiness {

class TypeSetter;

/// The burn-up of a cycle to look at: a tool tip says each day in words, a screen reader how far it is.
class BurnUpView : public QWidget {
    Q_OBJECT

public:
    explicit BurnUpView(QWidget* parent = nullptr);
    ~BurnUpView() override;

    void setProgress(const std::vector<ProgressDay>& days, int cases);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF area() const;
    QString said(const ProgressDay& day) const;
    void makeType();

    std::vector<ProgressDay> m_days;
    int m_cases = 0;
    std::unique_ptr<TypeSetter> m_type;
};

} // namespace readiness
