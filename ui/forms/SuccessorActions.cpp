#include "ui/forms/SuccessorActions.h"

#include "core/rules/Successor.h"
#include "ui/forms/RecordView.h"
#include "ui/models/Successor.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace readiness {

namespace {

struct SuccessorActionsWords {
    Q_DECLARE_TR_FUNCTIONS(SuccessorActions)
};

QString textFor(RecordKind from, RecordKind to)
{
    switch (to) {
    case RecordKind::Risk: return SuccessorActionsWords::tr("Make it a ris&k…");
    case RecordKind::Issue:
        return from == RecordKind::Risk ? SuccessorActionsWords::tr("It o&ccurred…")
                                        : SuccessorActionsWords::tr("Make it an &issue…");
    default: return SuccessorActionsWords::tr("Make it an ac&tion…");
    }
}

} // namespace

QList<QAction*> successorActions(const Workspace& workspace, RecordView& view,
                                 std::function<void(const NewRecord&)> make)
{
    const RecordKind from = view.records().type().kind;
    QList<QAction*> actions;
    for (const RecordKind to : {RecordKind::Risk, RecordKind::Issue, RecordKind::Action}) {
        if (!canBecome(from, to))
            continue;
        auto* action = new QAction(textFor(from, to), &view);
        QObject::connect(action, &QAction::triggered, &view, [&workspace, &view, make, to] {
            const auto record = view.records().recordAt(view.currentIndex());
            if (record && record->kind == view.records().type().kind)
                make(newSuccessor(*workspace.snapshot(), *record, to));
        });
        view.addAction(action);
        actions += action;
    }
    const auto showState = [&view, actions, from] {
        const auto record = view.records().recordAt(view.currentIndex());
        for (QAction* action : actions)
            action->setEnabled(record && record->kind == from);
    };
    QObject::connect(&view, &RecordView::currentRecordChanged, &view, showState);
    QObject::connect(&view.records(), &RecordTableModel::shownCountChanged, &view, showState);
    showState();
    return actions;
}

QPushButton* buttonFor(QAction& action, const QString& text)
{
    auto* button = new QPushButton(text.isEmpty() ? action.text() : text);
    const auto showState = [button, &action] { button->setEnabled(action.isEnabled()); };
    QObject::connect(&action, &QAction::changed, button, showState);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    showState();
    return button;
}

QPushButton* menuButtonFor(const QList<QAction*>& actions, const QString& text)
{
    auto* button = new QPushButton(text);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    const auto showState = [button, actions] {
        button->setEnabled(std::ranges::any_of(actions, [](const QAction* action) { return action->isEnabled(); }));
    };
    for (const QAction* action : actions)
        QObject::connect(action, &QAction::changed, button, showState);
    showState();
    return button;
}

} // namespace readiness
