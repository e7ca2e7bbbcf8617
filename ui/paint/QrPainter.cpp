#include "ui/paint/QrPainter.h"

#include <QByteArray>
#include <QTransform>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace readiness {

QPainterPath qrCodePath(const QString& payload)
{
    const QByteArray bytes = payload.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QPainterPath path;
    const int width = code->width;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width;) {
            int end = x;
            while (end < width && (code->data[y * width + end] & 1))
                ++end;
            if (end > x)
                path.addRect(x, y, end - x, 1);
            x = std::max(end, x + 1);
        }
    return QTransform::fromScale(1.0 / width, 1.0 / width).map(path.simplified());
}

} // namespace readiness
