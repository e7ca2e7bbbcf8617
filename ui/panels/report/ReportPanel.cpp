#include "ui/panels/report/ReportPanel.h"

#include "ui/forms/TextRole.h"
#include "ui/paint/PageFit.h"
#include "ui/paint/PdfRenderer.h"
#include "ui/paint/ReportPages.h"
#include "ui/panels/report/ReportChoice.h"
#include "ui/panels/report/ReportPreview.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastPageWidth = 320; ///< of a picture, in pixels of a screen of normal density
constexpr int kLargestWidth = 900;
constexpr int kLeastButtonHeight = 24;
constexpr int kScrollBar = 20;
constexpr int kFitMilliseconds = 250;

PaperSize paperOfLocale()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}

/// Of the file that the report is suggested to be written into.
QString fileName(ReportKind kind, const QString& project)
{
    switch (kind) {
    case ReportKind::Status: return ReportPanel::tr("%1 status.pdf").arg(project);
    case ReportKind::Review: return ReportPanel::tr("%1 review.pdf").arg(project);
    case ReportKind::Risks: return ReportPanel::tr("%1 risks.pdf").arg(project);
    case ReportKind::CutoverPlan: return ReportPanel::tr("%1 cutover plan.pdf").arg(project);
    case ReportKind::Runbook: return ReportPanel::tr("%1 runbook.pdf").arg(project);
    case ReportKind::Rehearsal: return ReportPanel::tr("%1 rehearsal.pdf").arg(project);
    case ReportKind::HandOver: return ReportPanel::tr("%1 hand-over.pdf").arg(project);
    case ReportKind::Acceptance: return ReportPanel::tr("%1 acceptance.pdf").arg(project);
    case ReportKind::Upgrade: return ReportPanel::tr("%1 upgrades.pdf").arg(project);
    case ReportKind::Hypercare: return ReportPanel::tr("%1 hypercare.pdf").arg(project);
    case ReportKind::SignOff: break;
    }
    return ReportPanel::tr("%1 sign-off.pdf").arg(project);
}

} // namespace

ReportPanel::ReportPanel(const PanelContext& context)
    : Panel(context),
      m_choice(new ReportChoice(
          context.workspace.clock().now().in(context.workspace.snapshot()->project().zone()).date(), this)),
      m_preview(new ReportPreview(this)),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("E&xport PDF…"), this)),
      m_print(new QPushButton(tr("Prin&t…"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_copy(new QToolButton(this))
{
    m_state->setTextFormat(Qt::PlainText);
    setTextRole(m_state, TextRole::Secondary);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_cancel->hide();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_choice);
    bar->addWidget(m_export);
    bar->addWidget(m_print);
    bar->addWidget(m_copy);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    for (const auto& [text, run] :
         {std::pair(tr("Export the report as PDF…"), &ReportPanel::exportPdf),
          std::pair(tr("Print the report…"), &ReportPanel::print),
          std::pair(tr("Copy a figure or table of the report"), &ReportPanel::showCopyMenu)}) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
    }
    m_copy->setText(tr("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setMinimumHeight(kLeastButtonHeight);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setMenu(new QMenu(m_copy));
    connect(m_copy->menu(), &QMenu::aboutToShow, this, [this] { m_preview->fillCopyMenu(*m_copy->menu()); });
    connect(m_preview, &ReportPreview::copied, this, [this](const QString& what) {
        workspace().say({Message::Kind::Information, tr("Copied “%1”.").arg(what), {}, {}});
    });
    connect(m_choice, &ReportChoice::changed, this, [this] {
        m_isStale = true;
        refresh();
    });
    m_fit.setSingleShot(true);
    m_fit.setInterval(kFitMilliseconds);
    connect(&m_fit, &QTimer::timeout, this, [this] {
        m_isStale = m_isStale || m_width != pageWidth();
        if (m_isStale && isVisible())
            refresh();
    });
    connect(m_export, &QPushButton::clicked, this, &ReportPanel::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &ReportPanel::print);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_isCancelled)
            *m_isCancelled = true;
    });
    connect(&workspace(), &Workspace::standingChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

ReportPanel::~ReportPanel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ReportPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReportPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_fit.start();
}

int ReportPanel::pageWidth() const
{
    return std::clamp(width() - 2 * ReportPreview::kPageGap - kScrollBar, kLeastPageWidth, kLargestWidth);
}

void ReportPanel::withDocument(std::function<void(Document)> then)
{
    const StandingPtr standing = workspace().standing();
    if (!standing) {
        then({});
        return;
    }
    ReportOrder order = m_choice->order();
    order.paper = paperOfLocale();
    order.author = workspace().author();
    workspace().project().askStore(
        [order, standing](Store& store) { return gatherReport(store, order, standing); }, this,
        [this, then = std::move(then)](const Result<ReportAssembly>& assembly) {
            if (!assembly) {
                m_trouble = assembly.error().text;
                then({});
                return;
            }
            QThreadPool::globalInstance()->start([assemble = *assembly, then, self = QPointer<ReportPanel>(this)] {
                auto document = std::make_shared<const ReportDocument>(assemble());
                QMetaObject::invokeMethod(
                    qApp,
                    [self, document, then] {
                        if (self)
                            then(document);
                    },
                    Qt::QueuedConnection);
            });
        });
}

void ReportPanel::refresh()
{
    if (m_isMaking || !workspace().standing())
        return;
    m_isMaking = true;
    m_isStale = false;
    m_choice->setRecords(workspace().standing()->snapshot());
    m_choice->setToday(workspace().standing()->assessment.today());
    m_state->setText(tr("Making the preview…"));
    withDocument([this](const Document& document) {
        if (!document) {
            m_isMaking = false;
            m_preview->showReport({});
            m_state->setText(m_trouble);
            if (m_isStale)
                refresh(); // another one was chosen meanwhile
            return;
        }
        const double scale = devicePixelRatioF();
        m_width = pageWidth();
        QThreadPool::globalInstance()->start([document, scale, width = m_width, self = QPointer<ReportPanel>(this)] {
            QMetaObject::invokeMethod(
                qApp,
                [self, painted = paintedReport(document, pointsOf(paperOfLocale()), width, scale)] {
                    if (self)
                        self->showPages(painted);
                },
                Qt::QueuedConnection);
        });
    });
}

void ReportPanel::showPages(const PaintedReport& painted)
{
    m_isMaking = false;
    m_preview->showReport(painted);
    const int count = painted.pages->count();
    m_state->setText(count > kPreviewPages ? tr("%n page(s); the first %1 are shown", nullptr, count).arg(kPreviewPages)
                                           : tr("%n page(s)", nullptr, count));
    if (m_isStale)
        refresh();
}

/// For the keyboard: the menu of everything that can be copied.
void ReportPanel::showCopyMenu()
{
    m_copy->setFocus();
    m_copy->showMenu();
}

void ReportPanel::exportPdf()
{
    if (m_isCancelled)
        return; // one at a time
    const QString name = QFileInfo(workspace().project().path()).completeBaseName();
    QString path =
        prompts().fileToSave(tr("Export the report"), fileName(m_choice->order().kind, name), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(workspace().project().path())) {
        workspace().say({Message::Kind::Error, tr("This is the project itself: choose another name."), {}, {}});
        return;
    }
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    withDocument([this, path](const Document& document) {
        if (!document) {
            m_isCancelled.reset();
            m_progress->hide();
            m_cancel->hide();
            workspace().say({Message::Kind::Error, m_trouble, {}, {}});
            return;
        }
        QThreadPool::globalInstance()->start([document, path, isCancelled = m_isCancelled,
                                              self = QPointer<ReportPanel>(this)] {
            const auto tell = [&](int page, int pages) {
                QMetaObject::invokeMethod(
                    qApp,
                    [self, page, pages] {
                        if (self)
                            self->m_progress->setRange(0, pages), self->m_progress->setValue(page);
                    },
                    Qt::QueuedConnection);
                return !*isCancelled;
            };
            const auto written = PdfRenderer(*document, {paperOfLocale(), tell}).write(path);
            const Message message =
                written
                    ? Message{Message::Kind::Information,
                              tr("Wrote %1 (%n page(s)).", nullptr, written->pages).arg(path),
                              {},
                              {}}
                    : Message{
                        *isCancelled ? Message::Kind::Information : Message::Kind::Error, written.error().text, {}, {}};
            QMetaObject::invokeMethod(
                qApp,
                [self, message] {
                    if (!self)
                        return;
                    self->m_isCancelled.reset();
                    self->m_progress->hide();
                    self->m_cancel->hide();
                    self->workspace().say(message);
                },
                Qt::QueuedConnection);
        });
    });
}

void ReportPanel::print()
{
    const QStringList printers = QPrinterInfo::availablePrinterNames();
    if (printers.isEmpty()) {
        workspace().say({Message::Kind::Information, tr("This computer has no printer: export a PDF instead."),
                         tr("Export PDF…"), [this] { exportPdf(); }});
        return;
    }
    const auto chosen = prompts().choice({tr("Print"), tr("On which printer?"), tr("Print")}, printers);
    if (!chosen)
        return;
    withDocument([this, name = printers[*chosen]](const Document& document) {
        if (!document) {
            workspace().say({Message::Kind::Error, m_trouble, {}, {}});
            return;
        }
        QThreadPool::globalInstance()->start([document, name] {
            QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
            printer.setFullPage(true);
            const QSizeF points = printer.pageLayout().pageSize().size(QPageSize::Point);
            ReportPages pages(*document, points);
            QPainter painter(&printer);
            const double factor = printer.width() / (points.width() * ReportPages::kUnitsPerPoint);
            painter.scale(factor, factor);
            for (int page = 1; page <= pages.count(); ++page) {
                if (page > 1)
                    printer.newPage();
                painter.save();
                if (const QSizeF size = pages.size(page); size.width() > size.height()) { // the sheet is not turned
                    painter.translate(0, size.width() * ReportPages::kUnitsPerPoint);
                    painter.rotate(-90);
                }
                pages.paint(painter, page);
                painter.restore();
            }
        });
        workspace().say({Message::Kind::Information, tr("The report was sent to %1.").arg(name), {}, {}});
    });
}

} // namespace readiness
