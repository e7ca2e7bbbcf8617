#pragma once

#include "core/exchange/ListOutline.h"

#include <QTableWidget>

class QComboBox;

namespace readiness {

/// The columns of a list with what stands in them, and the field that each goes into, to be chosen beside it.
class ImportColumns : public QTableWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget* parent = nullptr);

    /// `matches`: what the columns are taken for so far.
    void show(const ListOutline& outline, const RecordType& type, const std::vector<ColumnMatch>& matches);
    /// As a mapping has them: key of a field by header.
    QMap<QString, QString> columns() const;
    /// Why the choices do not go together, as a sentence; empty when they do.
    QString fault() const;
    /// The field that the current column goes into; null for none.
    const Field* currentField() const;

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeChoice(const ListColumn& column, const std::vector<ColumnMatch>& matches);
    QString keyAt(int row) const;

    const RecordType* m_type = nullptr;
    std::vector<QComboBox*> m_choices; ///< by row
};

} // namespace readiness
