#pragma once

#include <cstdint>

namespace readiness {

// What the header of every file of ours says.
inline constexpr std::uint32_t kApplicationId = 0x52445942; ///< "RDYB", at offset 68
inline constexpr int kPageSize = 4096;
inline constexpr int kMaximumAttachmentBytes = 10 * 1024 * 1024;
inline constexpr int kAttachmentPartBytes = 64 * 1024;

} // namespace readiness
