#include "core/schedule/Uncertainty.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace readiness {

namespace {

constexpr int kQuantiles = 512; ///< parts of the table, equally likely
constexpr int kCells = 512;     ///< of the integration

/// To the nearest whole number, as long as it has less than 22 bits; without a call, so that several are done at once.
inline float whole(float value)
{
    constexpr float shift = 12'582'912.0f; // 1.5 × 2²³: no bit is left behind the point
    return (value + shift) - shift;
}

/// The quantiles of the beta distribution whose peak lies at `peak` between 0 and 1, as PERT defines it.
std::vector<float> pertTable(double peak)
{
    const auto density = [&](double x) { return std::pow(x, 4 * peak) * std::pow(1 - x, 4 * (1 - peak)); };
    std::array<double, kCells + 1> below{};
    for (int i = 0; i < kCells; ++i) { // Simpson's rule in each cell
        const double x = double(i) / kCells;
        below[size_t(i) + 1] =
            below[size_t(i)] + density(x) + 4 * density(x + 0.5 / kCells) + density(double(i + 1) / kCells);
    }
    std::vector<float> table(kQuantiles + 1);
    size_t cell = 0;
    for (int i = 0; i <= kQuantiles; ++i) {
        const double wanted = below.back() * i / kQuantiles;
        while (cell + 1 < kCells && below[cell + 1] < wanted)
            ++cell;
        const double within = (wanted - below[cell]) / (below[cell + 1] - below[cell]);
        table[size_t(i)] = float((double(cell) + within) / kCells);
    }
    return table;
}

} // namespace

DurationSampler::DurationSampler(const UncertainDuration& duration)
{
    std::array<qint32, 3> points{duration.optimistic, duration.likely, duration.pessimistic};
    std::sort(points.begin(), points.end());
    m_low = float(points[0]);
    m_likely = float(points[1]);
    m_high = float(points[2]);
    if (duration.shape == DurationShape::Pert && m_high > m_low)
        m_table = std::make_shared<const std::vector<float>>(
            pertTable(double(points[1] - points[0]) / double(points[2] - points[0])));
}

void DurationSampler::sample(const float* uniform, float* minutes, int count) const
{
    if (m_table)
        sampleTable(uniform, minutes, count);
    else
        sampleTriangle(uniform, minutes, count);
}

float DurationSampler::median() const
{
    std::array<float, 4> values{0.5f, 0.5f, 0.5f, 0.5f};
    sample(values.data(), values.data(), 4);
    return values[0];
}

void DurationSampler::sampleTriangle(const float* uniform, float* minutes, int count) const
{
    const float low = m_low;
    const float high = m_high;
    const float rise = (high - low) * (m_likely - low);
    const float fall = (high - low) * (high - m_likely);
    const float turn = high > low ? (m_likely - low) / (high - low) : 1.0f;
    for (int i = 0; i < count; ++i) {
        const float u = uniform[i];
        const bool isRising = u < turn;
        const float root = std::sqrt(isRising ? u * rise : (1.0f - u) * fall);
        minutes[i] = whole(isRising ? low + root : high - root);
    }
}

void DurationSampler::sampleTable(const float* uniform, float* minutes, int count) const
{
    const float* const table = m_table->data();
    const float range = m_high - m_low;
    for (int i = 0; i < count; ++i) {
        const float at = uniform[i] * float(kQuantiles);
        const int part = int(at);
        const float value = table[part] + (at - float(part)) * (table[part + 1] - table[part]);
        minutes[i] = whole(m_low + range * value);
    }
}

} // namespace readiness
