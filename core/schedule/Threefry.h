#pragma once

#include <QtGlobal>

#include <array>

namespace readiness {

/// Numbers out of counters: Threefry-4×32 (J. Salmon, M. Moraes, R. Dror, D. Shaw, Parallel random numbers: as easy as
/// 1, 2, 3; 2011). The same counter and key give the same four words, in any order and on any thread. Twelve rounds are the
/// fewest that pass BigCrush there, twenty the authors' default. A Word is a quint32, or several side by side.
template <class Word, int Rounds>
Q_ALWAYS_INLINE std::array<Word, 4> threefry(std::array<Word, 4> words, const std::array<quint32, 4>& key)
{
    constexpr quint32 parity = 0x1BD1'1BDA;
    constexpr std::array<std::array<int, 2>, 8> turns{
        {{10, 26}, {11, 21}, {13, 27}, {23, 5}, {6, 20}, {17, 11}, {25, 10}, {18, 20}}};
    const std::array<quint32, 5> keys{key[0], key[1], key[2], key[3], parity ^ key[0] ^ key[1] ^ key[2] ^ key[3]};
    const auto inject = [&](quint32 step) {
        for (quint32 word = 0; word < 4; ++word)
            words[word] += keys[(step + word) % 5] + (word == 3 ? step : 0);
    };
    const auto mix = [](Word& a, Word& b, int turn) {
        a += b;
        b = ((b << turn) | (b >> (32 - turn))) ^ a;
    };
    inject(0);
#if defined(__GNUC__)
#pragma GCC unroll 20
#endif
    for (quint32 round = 0; round < Rounds; ++round) {
        mix(words[0], words[round % 2 == 0 ? 1 : 3], turns[round % 8][0]);
        mix(words[2], words[round % 2 == 0 ? 3 : 1], turns[round % 8][1]);
        if (round % 4 == 3)
            inject(round / 4 + 1);
    }
    return words;
}

} // namespace readiness
