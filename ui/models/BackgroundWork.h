#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace readiness {

/// One piece of work at a time on a thread of its own, whose answer comes back to this thread. Starting anew or going
/// away gives up the one before: nobody waits for it, and its late answer is thrown away.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    /// Asked by the work now and then, in its thread.
    using IsCanceled = std::function<bool()>;

    explicit BackgroundWork(QObject* parent = nullptr) : QObject(parent) {}
    ~BackgroundWork() override { cancel(); }

    /// `work(isCanceled)` runs there and touches nothing that others change; `then(answer)` is called here.
    template <class Work, class Then>
    void start(Work work, Then then)
    {
        cancel();
        m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
        QThread* worker =
            QThread::create([this, isGivenUp = m_isGivenUp, work = std::move(work), then = std::move(then)]() mutable {
                using Answer = decltype(work(IsCanceled()));
                auto answer = std::make_shared<Answer>(work([isGivenUp] { return isGivenUp->load(); }));
                if (*isGivenUp || !QCoreApplication::instance())
                    return;
                const auto deliver = [this, isGivenUp, answer, then = std::move(then)] {
                    if (*isGivenUp)
                        return;
                    m_isGivenUp.reset();
                    then(std::move(*answer));
                };
                QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
            });
        connect(worker, &QThread::finished, worker, &QObject::deleteLater);
        worker->start();
    }
    bool isRunning() const { return m_isGivenUp != nullptr; }
    void cancel()
    {
        if (m_isGivenUp)
            *m_isGivenUp = true;
        m_isGivenUp.reset();
    }

private:
    std::shared_ptr<std::atomic<bool>> m_isGivenUp; ///< of the work that runs; null while there is none
};

} // namespace readiness
