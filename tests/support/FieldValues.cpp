#include "tests/support/FieldValues.h"

#include <QDate>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

QString randomText(QRandomGenerator& random, int length)
{
    static const QString alphabet = u"abcXYZ 0189äßéЖ中\t'\"%,;|<>&\\"_s;
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

std::vector<Value> texts(const Field& field, QRandomGenerator& random)
{
    return {Value(u"a"_s), Value(QString(field.maximumLength, u'z')),
            Value(randomText(random, 1 + random.bounded(field.maximumLength))), Value(u"🚀 ok"_s)};
}

std::vector<Value> numbers(const Field& field, QRandomGenerator& random)
{
    const qint64 width = std::min<qint64>(field.maximum - field.minimum, 2000000000);
    std::vector<Value> values;
    for (qint64 number : {field.minimum, field.maximum, field.minimum + random.bounded(width + 1)}) {
        if (number != 0 || field.isNullable)
            values.push_back(number);
    }
    return values;
}

std::vector<Value> choices(const Field& field)
{
    std::vector<Value> values;
    for (std::size_t i = 1; i < field.choices.size(); ++i)
        values.push_back(QString::fromLatin1(field.choices[i].key));
    return values;
}

} // namespace

std::vector<Value> validValues(const Field& field, QRandomGenerator& random)
{
    switch (field.kind) {
    case FieldKind::Text: return texts(field, random);
    case FieldKind::LongText: {
        auto values = texts(field, random);
        values.push_back(u"# Title\n\n- one\n- two\n"_s);
        return values;
    }
    case FieldKind::Integer:
    case FieldKind::Duration: return numbers(field, random);
    case FieldKind::YesNo: return {Value(qint64(1))};
    case FieldKind::Choice: return choices(field);
    case FieldKind::Date:
        return {Value(u"0001-01-01"_s), Value(u"9999-12-31"_s),
                Value(QDate(2027, 1, 1).addDays(random.bounded(1000)).toString(Qt::ISODate))};
    case FieldKind::Instant:
        return {Value(qint64(0)), Value(qint64(-62135596800000)), Value(qint64(253402300799999)),
                Value(qint64(random.bounded(2000000000)) * 1000)};
    case FieldKind::DueDate:
        return {Value(u"T"_s), Value(u"T-3650"_s), Value(u"T+3650"_s), Value(u"T-28"_s), Value(u"2028-02-29"_s)};
    case FieldKind::Reference: return {Value(RecordId::random())};
    case FieldKind::Link:
        return {
            Value(u"https://example.org/a?b=c#d"_s), Value(u"HTTP://EXAMPLE.ORG"_s), Value(u"mailto:a@example.org"_s),
            Value(u"\\\\server\\share\\file.pdf"_s), Value(u"C:\\file.pdf"_s),       Value(u"/mnt/share/10:30.txt"_s)};
    case FieldKind::Blob: return {Value(QByteArray(32, '\x7f'))};
    case FieldKind::ReferenceList: return {};
    }
    return {};
}

std::vector<Value> invalidValues(const Field& field)
{
    const bool isText =
        field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Link;
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Duration
                          || field.kind == FieldKind::Instant || field.kind == FieldKind::YesNo;
    std::vector<Value> values{Value(QString()), Value(RecordId()), Value(QByteArray()), Value(QByteArray(31, 'x')),
                              Value(QByteArray(33, 'x'))};
    if (!isText)
        values.push_back(u"certainly not one"_s);
    if (!isNumber)
        values.push_back(qint64(1));
    if (field.kind != FieldKind::Reference)
        values.push_back(RecordId::random());
    if (field.kind != FieldKind::Blob)
        values.push_back(QByteArray(32, 'x'));
    if (isText)
        for (const QString& text : {QString(field.maximumLength + 1, u'z'), u"a\x1B[2J"_s, QString(QChar(0)),
                                    QString(QChar(0xD800)), QString(QChar(0xFFFF))})
            values.push_back(text);
    switch (field.kind) {
    case FieldKind::Text: values.push_back(u"two\nlines"_s); break;
    case FieldKind::Link:
        for (const auto& text : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"\tjavascript:alert(1)"_s,
                                 u"data:text/html,x"_s, u":"_s})
            values.push_back(text);
        break;
    case FieldKind::Integer:
    case FieldKind::Duration:
        values.push_back(field.minimum - 1);
        values.push_back(field.maximum + 1);
        if (!field.isNullable)
            values.push_back(qint64(0));
        break;
    case FieldKind::YesNo:
        values.push_back(qint64(0));
        values.push_back(qint64(2));
        break;
    case FieldKind::Instant:
        values.push_back(qint64(-62135596800001));
        values.push_back(qint64(253402300800000));
        break;
    case FieldKind::Choice:
        values.push_back(QString::fromLatin1(field.choices.front().key));
        values.push_back(QString::fromLatin1(field.choices.back().key).toUpper());
        break;
    case FieldKind::Date:
        for (const auto& text :
             {u"2027-02-29"_s, u"2027/02/01"_s, u"2027-2-1"_s, u"01.02.2027"_s, u"2027-02-01T00:00"_s, u"T-28"_s})
            values.push_back(text);
        break;
    case FieldKind::DueDate:
        for (const auto& text :
             {u"t-28"_s, u"T-0"_s, u"T+028"_s, u"T-3651"_s, u"T28"_s, u"T-"_s, u"2027/02/01"_s, u"2027-02-29"_s})
            values.push_back(text);
        break;
    default: break;
    }
    return values;
}

} // namespace readiness::test
