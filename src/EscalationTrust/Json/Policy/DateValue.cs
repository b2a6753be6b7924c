using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>A day: "2026-12-28".</summary>
internal sealed class DateValue : DocumentValue<DateOnly>
{
    private const string Form = "yyyy-MM-dd";

    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Date };

    public override void Write(DateOnly value, Utf8JsonWriter writer) => writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out DateOnly value)
    {
        const string Expected = "a day in quotes, year-month-day, for example \"2026-12-28\"";
        value = default;
        if (!reading.Expect(node, JsonValueKind.String, path, Expected))
        {
            return false;
        }

        if (DateOnly.TryParseExact(node.Text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            return true;
        }

        reading.Review.Add(path, node.ToString(), $"must be {Expected}", "Write year, month and day with hyphens", node.Line);
        return false;
    }

    public override void Check(DateOnly value, string path, PolicyReview review)
    {
        // Every day is a legal day.
    }
}
