#pragma once

#include <QListWidget>

class QLineEdit;

namespace readiness {

/// The list that drops down under a line while one types: the line keeps the focus and hands over the keys that move in
/// it. It knows nothing of what its rows mean.
class CandidateList final : public QListWidget {
    Q_OBJECT

public:
    struct Row {
        QString text;
        QString remark; ///< quietly at the end of the row
        int tag = 0;    ///< told when the row is taken
    };

    explicit CandidateList(QLineEdit* line);

    /// Shows the rows under the line, this one current (−1: none); hides where there are none.
    void offer(const std::vector<Row>& rows, int current);
    /// The tag of the current row while the list is open.
    std::optional<int> currentTag() const;
    /// Whether the key moves in the list or closes it.
    bool takesKey(int key);

Q_SIGNALS:
    /// By the mouse; with keys it is the line that ends.
    void taken(int tag);

private:
    void step(int rows);

    QLineEdit* m_line;
};

} // namespace readiness
