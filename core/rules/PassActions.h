#pragma once

#include "core/rules/TestSelection.h"

#include <array>

namespace readiness {

struct Cycle;

/// What makes a test case pass, in words: "Run it again with migrated data in “UAT 2”". Each text is made once, because
/// thousands of cases share it. Used by TestMetrics only.
class PassActions {
public:
    PassActions(const TestStates& tests, const Snapshot& snapshot, const TestSelection& selection);

    /// Of a case that has not passed.
    const QString& of(const CaseState& state) const;
    /// Of what no case names; of an operation, with the place where its title goes.
    QString ofGap(bool isOperation) const;

private:
    QString inCycle(const QString& action) const;

    const Cycle* m_cycle = nullptr;
    const Suite* m_suite = nullptr;     ///< that a new case can belong to; null: to any
    std::array<QString, 5> m_ofVerdict; ///< by Verdict
    std::array<QString, 5> m_ofFault;   ///< by PassFault
};

} // namespace readiness
