#include "core/schedule/Circles.h"

#include <algorithm>

namespace readiness {

namespace {

/// Finds the sets of nodes that reach one another. Lives for one search.
class CircleSearch {
public:
    CircleSearch(const Followers& followers, const std::vector<quint8>& open)
        : m_followers(followers),
          m_open(open),
          m_number(open.size(), 0),
          m_lowest(open.size(), 0),
          m_isWaiting(open.size(), 0)
    {}

    std::vector<std::vector<qint32>> run()
    {
        for (size_t node = 0; node < m_open.size(); ++node) {
            if (m_open[node] && m_number[node] == 0)
                visit(qint32(node));
        }
        std::sort(m_circles.begin(), m_circles.end());
        return std::move(m_circles);
    }

private:
    struct Step {
        qint32 node;
        quint32 next; ///< the follower to look at next
    };

    void enter(qint32 node)
    {
        m_number[size_t(node)] = m_lowest[size_t(node)] = ++m_count;
        m_waiting.push_back(node);
        m_isWaiting[size_t(node)] = 1;
        m_path.push_back({node, m_followers.offsets[size_t(node)]});
    }

    void visit(qint32 root)
    {
        enter(root);
        while (!m_path.empty()) {
            Step& step = m_path.back();
            const qint32 node = step.node;
            if (step.next < m_followers.offsets[size_t(node) + 1]) {
                const qint32 follower = m_followers.targets[step.next++];
                if (!m_open[size_t(follower)])
                    continue;
                if (m_number[size_t(follower)] == 0)
                    enter(follower);
                else if (m_isWaiting[size_t(follower)])
                    lower(node, m_number[size_t(follower)]);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty())
                lower(m_path.back().node, m_lowest[size_t(node)]);
            if (m_lowest[size_t(node)] == m_number[size_t(node)])
                take(node);
        }
    }

    void lower(qint32 node, qint32 number) { m_lowest[size_t(node)] = std::min(m_lowest[size_t(node)], number); }

    /// All that waits since the node reaches it and is reached by it.
    void take(qint32 node)
    {
        std::vector<qint32> part;
        do {
            part.push_back(m_waiting.back());
            m_waiting.pop_back();
            m_isWaiting[size_t(part.back())] = 0;
        } while (part.back() != node);
        if (part.size() > 1 || followsItself(node))
            m_circles.push_back(alongLinks(std::move(part)));
    }

    bool followsItself(qint32 node) const
    {
        const auto targets = m_followers.targets.begin();
        const auto end = targets + m_followers.offsets[size_t(node) + 1];
        return std::find(targets + m_followers.offsets[size_t(node)], end, node) != end;
    }

    std::vector<qint32> alongLinks(std::vector<qint32> part) const
    {
        std::sort(part.begin(), part.end());
        std::vector<quint8> isSeen(part.size(), 0);
        std::vector<qint32> result;
        std::vector<qint32> ahead{part.front()};
        while (!ahead.empty()) {
            const qint32 node = ahead.back();
            ahead.pop_back();
            const auto place = std::lower_bound(part.begin(), part.end(), node);
            if (place == part.end() || *place != node || isSeen[size_t(place - part.begin())])
                continue;
            isSeen[size_t(place - part.begin())] = 1;
            result.push_back(node);
            for (quint32 i = m_followers.offsets[size_t(node) + 1]; i-- > m_followers.offsets[size_t(node)];)
                ahead.push_back(m_followers.targets[i]);
        }
        return result;
    }

    const Followers& m_followers;
    const std::vector<quint8>& m_open;
    std::vector<qint32> m_number; ///< in the order of the search, from 1; 0 is not yet seen
    std::vector<qint32> m_lowest; ///< the first that it is known to reach
    std::vector<quint8> m_isWaiting;
    std::vector<qint32> m_waiting;
    std::vector<Step> m_path;
    std::vector<std::vector<qint32>> m_circles;
    qint32 m_count = 0;
};

} // namespace

std::vector<std::vector<qint32>> circlesOf(const Followers& followers, const std::vector<quint8>& open)
{
    return CircleSearch(followers, open).run();
}

} // namespace readiness
