#pragma once

#include "ui/panels/Panel.h"

class QSplitter;

namespace readiness {

class FilterBar;
class QuickEntry;
class RecordPage;
class StepsPane;
class SuiteList;

/// The test cases: their suites to choose from, a line to add one, the table, and below it the steps of the current case.
class CasesPage : public QWidget {
    Q_OBJECT

public:
    explicit CasesPage(const PanelContext& context);

    /// A suite, a case or a step.
    void reveal(const RecordRef& record);
    const QList<QAction*>& actions() const { return m_actions; }
    RecordPage& cases() const { return *m_cases; }
    StepsPane& steps() const { return *m_steps; }
    SuiteList& suites() const { return *m_suites; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSuites();
    void makeCases();
    void makeActions();
    QAction* addAction(const QString& text, const QString& shortcut, std::function<void()> run);
    void showSuite();
    void followCase(const std::optional<RecordRef>& record);
    RecordId suiteOfNew() const;
    bool pasteWithSteps(const TextGrid& grid);
    void moveTo(const RecordId& suite);
    void chooseSuiteToMoveTo();
    void copyWithSteps();

    PanelContext m_context;
    QSplitter* m_splitter;
    SuiteList* m_suites;
    RecordPage* m_cases;
    FilterBar* m_filter = nullptr;
    QuickEntry* m_entry;
    StepsPane* m_steps;
    QList<QAction*> m_actions;
};

} // namespace readiness
