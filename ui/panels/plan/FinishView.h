#pragma once

#include "ui/paint/FinishPainter.h"

#include <QWidget>

#include <memory>

namespace readiness {

/// The histogram of a simulation to look at: a tool tip says each bar in words, a screen reader all of it.
class FinishView : public QWidget {
    Q_OBJECT

public:
    explicit FinishView(QWidget* parent = nullptr);
    ~FinishView() override;

    /// `words`: what it comes to, said before the bars.
    void setChart(const FinishChart& chart, const QString& words);
    const FinishChart& chart() const { return m_chart; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    FinishPainter painter() const;
    QString said(int bar) const;
    void makeType();

    FinishChart m_chart;
    std::unique_ptr<TypeSetter> m_type;
};

} // namespace readiness
