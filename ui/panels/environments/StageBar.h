#pragma once

#include "core/report/ReportStatus.h"

#include <QWidget>

#include <vector>

namespace readiness {

/// One stage of an upgrade, as the bar shows it.
struct StageMark {
    enum class Place { Done, Current, ToCome };

    QString name;
    QString times; ///< "3 h of 8 h planned"
    QString old;   ///< whether the old environment is up in it
    Place place{};
    Tone tone{};
    StatusGlyph glyph{};

    bool operator==(const StageMark&) const = default;
};

/// The stages of an upgrade from left to right: what is done, where it stands, what is to come, each with its times and
/// what it means for the old environment. To be read only.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(QWidget* parent = nullptr);

    void setMarks(std::vector<StageMark> marks);
    const std::vector<StageMark>& marks() const { return m_marks; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect part(std::size_t mark) const;
    QFont lineFont() const;

    std::vector<StageMark> m_marks;
};

} // namespace readiness
