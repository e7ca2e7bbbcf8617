#pragma once

#include <QFormLayout>

namespace readiness {

class FormRow;

/// The two columns of a form: names of fields, and their rows, each with its footer below it.
class FormLayout final : public QFormLayout {
    Q_OBJECT

public:
    explicit FormLayout(QWidget* body);

    void add(FormRow* row);
};

} // namespace readiness
