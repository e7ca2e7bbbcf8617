#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace readiness {

enum class DurationShape { Pert, Triangular };

/// Three points of a duration, in minutes: as good as never below the first or above the last, most often the middle one.
/// Points in disorder are put in order.
struct UncertainDuration {
    qint32 optimistic = 0;
    qint32 likely = 0;
    qint32 pessimistic = 0;
    DurationShape shape = DurationShape::Pert;

    static UncertainDuration fixed(qint32 minutes) { return {minutes, minutes, minutes}; }
    bool isFixed() const { return optimistic == pessimistic && likely == optimistic; }
};

/// Turns even random numbers between 0 and 1 into whole minutes of an uncertain duration. PERT is the beta distribution
/// with mean (O + 4M + P) / 6, by a table of its quantiles. Never changes; may be read from any thread.
class DurationSampler {
public:
    explicit DurationSampler(const UncertainDuration& duration);

    /// The value for `count` numbers, `count` a multiple of 4.
    void sample(const float* uniform, float* minutes, int count) const;
    /// Half of the values are at most this.
    float median() const;

private:
    void sampleTriangle(const float* uniform, float* minutes, int count) const;
    void sampleTable(const float* uniform, float* minutes, int count) const;

    float m_low;
    float m_likely;
    float m_high;
    std::shared_ptr<const std::vector<float>> m_table; ///< of the shape between 0 and 1; none for triangles
};

} // namespace readiness
