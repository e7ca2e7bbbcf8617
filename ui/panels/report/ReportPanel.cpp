#include "ui/panels/report/ReportPanel.h"

#include "core/sign/KeyRing.h"
#include "core/sign/Signing.h"
#include "core/store/History.h"
#include "ui/forms/TextRole.h"
#include "ui/paint/PdfRenderer.h"
#include "ui/paint/ReportPages.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPageSize>
#include <QPainter>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QThreadPool>
#include <QToolButton>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 320; ///< of a picture, in pixels of a screen of normal density
constexpr int kLargestWidth = 900;
constexpr int kPageGap = 16;
constexpr int kScrollBar = 20;
constexpr int kFitMilliseconds = 250;

PaperSize paperOfLocale()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}

QSizeF pointsOf(PaperSize paper)
{
    return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
}

QImage pictureOf(ReportPages& pages, int page, const QSizeF& points, int width, double scale)
{
    QImage image(qRound(width * scale), qRound(width * scale * points.height() / points.width()), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double factor = width / (points.width() * ReportPages::kUnitsPerPoint);
    painter.scale(factor, factor);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(painter, page);
    return image;
}

} // namespace

ReportPanel::ReportPanel(const PanelContext& context)
    : Panel(context),
      m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_export(new QPushButton(tr("&Export PDF…"), this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
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
    bar->addWidget(m_export);
    bar->addWidget(m_print);
    auto* sections = new QToolButton(this);
    addSectionsMenu(*sections);
    bar->addWidget(sections);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_progress);
    bar->addWidget(m_cancel);
    auto* sheet = new QWidget;
    m_pages = new QVBoxLayout(sheet);
    m_pages->setContentsMargins(kPageGap, kPageGap, kPageGap, kPageGap);
    m_pages->setSpacing(kPageGap);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Preview of the report"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(scroll, 1);
    for (const auto& [text, run] : {std::pair(tr("Export the report as PDF…"), &ReportPanel::exportPdf),
                                    std::pair(tr("Print the report…"), &ReportPanel::print)}) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
    }
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

/// Which sections the report has; remembered, for most people print the same ones each week.
void ReportPanel::addSectionsMenu(QToolButton& button)
{
    const QString key = u"report/leftOut"_s;
    button.setText(tr("Sections"));
    button.setAutoRaise(true);
    button.setMinimumHeight(24);
    button.setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(&button);
    button.setMenu(menu);
    const QStringList leftOut = QSettings().value(key).toStringList();
    for (const auto& [section, heading] : reportSections()) {
        QAction* action = menu->addAction(heading);
        action->setCheckable(true);
        action->setChecked(!leftOut.contains(QString::number(int(section))));
        if (!action->isChecked())
            m_leftOut.insert(section);
        connect(action, &QAction::toggled, this, [this, key, section = section](bool isIn) {
            if (isIn)
                m_leftOut.remove(section);
            else
                m_leftOut.insert(section);
            QStringList numbers;
            for (const ReportSection one : std::as_const(m_leftOut))
                numbers += QString::number(int(one));
            QSettings().setValue(key, numbers);
            m_isStale = true;
            refresh();
        });
    }
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
    return std::clamp(width() - 2 * kPageGap - kScrollBar, kLeastWidth, kLargestWidth);
}

void ReportPanel::withDocument(std::function<void(Document)> then)
{
    workspace().project().askStore(
        [](Store& store) { return History(store).tips(); }, this,
        [this, then = std::move(then)](const Result<std::vector<QByteArray>>& tips) {
            const StandingPtr standing = workspace().standing();
            const auto confirmed = KeyRing().confirmed();
            if (!tips || !standing) {
                if (!tips)
                    workspace().say({Message::Kind::Error, tips.error().text, {}, {}});
                then({});
                return;
            }
            const QString author = workspace().author();
            const QByteArrayList hashes(tips->begin(), tips->end());
            const QSet<QByteArray> keys = confirmed.value_or(QSet<QByteArray>());
            QThreadPool::globalInstance()->start(
                [standing, author, hashes, keys, then, leftOut = m_leftOut, self = QPointer<ReportPanel>(this)] {
                    const Snapshot& snapshot = standing->snapshot();
                    const QString content = contentHashText(SignedContent(snapshot), {SignOffScope::Report, {}});
                    auto document = std::make_shared<const ReportDocument>(signOffReport(
                        {standing->assessment, goLiveGate(snapshot), content, hashes, keys, author, leftOut}));
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
    m_state->setText(tr("Making the preview…"));
    withDocument([this](const Document& document) {
        if (!document) {
            m_isMaking = false;
            return;
        }
        const double scale = devicePixelRatioF();
        m_width = pageWidth();
        QThreadPool::globalInstance()->start([document, scale, width = m_width, self = QPointer<ReportPanel>(this)] {
            const QSizeF points = pointsOf(paperOfLocale());
            ReportPages pages(*document, points);
            std::vector<QImage> images;
            for (int page = 1; page <= std::min(pages.count(), kPreviewPages); ++page)
                images.push_back(pictureOf(pages, page, points, width, scale));
            QMetaObject::invokeMethod(
                qApp,
                [self, images = std::move(images), count = pages.count()] {
                    if (self)
                        self->showPages(images, count);
                },
                Qt::QueuedConnection);
        });
    });
}

void ReportPanel::showPages(const std::vector<QImage>& pages, int count)
{
    m_isMaking = false;
    while (m_pages->count() > int(pages.size()))
        delete m_pages->takeAt(m_pages->count() - 1)->widget();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (m_pages->count() <= int(i)) {
            auto* label = new QLabel;
            label->setFrameShape(QFrame::Box);
            m_pages->addWidget(label, 0, Qt::AlignHCenter);
        }
        auto* label = static_cast<QLabel*>(m_pages->itemAt(int(i))->widget());
        label->setPixmap(QPixmap::fromImage(pages[i]));
        label->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(count));
    }
    m_state->setText(count > kPreviewPages ? tr("%n page(s); the first %1 are shown", nullptr, count).arg(kPreviewPages)
                                           : tr("%n page(s)", nullptr, count));
    if (m_isStale)
        refresh();
}

void ReportPanel::exportPdf()
{
    if (m_isCancelled)
        return; // one at a time
    const QString name = QFileInfo(workspace().project().path()).completeBaseName();
    QString path =
        prompts().fileToSave(tr("Export the report"), tr("%1 sign-off.pdf").arg(name), tr("PDF files (*.pdf)"));
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
        if (!document)
            return;
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
                pages.paint(painter, page);
            }
        });
        workspace().say({Message::Kind::Information, tr("The report was sent to %1.").arg(name), {}, {}});
    });
}

} // namespace readiness
