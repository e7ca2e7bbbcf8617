#pragma once

#include "core/base/Result.h"
#include "core/playbook/NewProject.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace readiness {

class PlaybookChoice;

/// Asks what a new project starts with: name, customer, go-live, playbooks, what is in scope, and where its file goes.
class NewProjectDialog : public QDialog {
    Q_OBJECT

public:
    /// `playbook`: the one chosen at first, by id; empty: the first. `today`: the day from which go-live is proposed.
    NewProjectDialog(const QString& playbook, const QDate& today, QWidget* parent = nullptr);

    QString path() const;
    /// The records of the project as asked for.
    ChangeSet changes() const;

private:
    void addFacts();
    void countRisks();
    void addFact(const PlaybookFact& fact, QFormLayout* rows);
    void refresh();
    void choosePath();
    QString fault() const;
    NewProject wanted() const;

    Result<ChangeSet> planned() const;

    std::vector<Playbook> m_playbooks; ///< chosen
    QHash<QString, QString> m_answers; ///< about scope, by key, where they were typed
    QString m_clash;                   ///< why the chosen playbooks do not go together; empty when they do
    bool m_pathIsOwn = false;          ///< typed by the user, no longer derived from the name

    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_customer;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    QComboBox* m_zone;
    PlaybookChoice* m_choice;
    QWidget* m_facts;
    QCheckBox* m_risks;
    QLineEdit* m_path;
    QLabel* m_fault;
    QDialogButtonBox* m_buttons;
};

} // namespace readiness
