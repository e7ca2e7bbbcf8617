#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace readiness::test {

/// Writes zip files for tests, the broken and the hostile ones too: what an entry says of itself need not be true.
class ZipBuilder {
public:
    struct Entry {
        QByteArray name;
        QByteArray content;
        bool isDeflated = true;
        quint16 flags = 0;
        quint32 attributes = 0;  ///< external ones: the type of a Unix file in the upper half
        qint64 claimedSize = -1; ///< instead of the true one
        bool hasWrongChecksum = false;
    };

    ZipBuilder& add(const QByteArray& name, const QByteArray& content) { return add(Entry{name, content}); }
    ZipBuilder& add(Entry entry);
    QByteArray bytes() const;

private:
    std::vector<Entry> m_entries;
};

/// The smallest workbook that has this as its sheet's XML; `strings` as its shared strings, when not empty.
QByteArray workbookOf(const QByteArray& sheetXml, const QByteArray& stringsXml = {}, const QByteArray& stylesXml = {});

/// A workbook in which a cell of its first sheet holds another text, as a spreadsheet program would save it.
QByteArray withCell(const QByteArray& xlsx, const QString& place, const QString& text);

} // namespace readiness::test
