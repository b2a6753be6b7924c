using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>A yes or no.</summary>
internal sealed class FlagValue : DocumentValue<bool>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Flag };

    public override void Write(bool value, Utf8JsonWriter writer) => writer.WriteBooleanValue(value);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out bool value)
    {
        value = node.Kind == JsonValueKind.True;
        return value || reading.Expect(node, JsonValueKind.False, path, "true or false");
    }

    public override void Check(bool value, string path, PolicyReview review)
    {
    }
}

/// <summary>A number in a range.</summary>
internal sealed class NumberValue(NumberRange range) : DocumentValue<double>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Number, Range = range };

    // Negative zero would make two documents of one policy.
    public override void Write(double value, Utf8JsonWriter writer) => writer.WriteNumberValue(value == 0 ? 0 : value);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out double value)
    {
        value = 0;
        return reading.Expect(node, JsonValueKind.Number, path, "a number")
            && double.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public override void Check(double value, string path, PolicyReview review) => review.Range(path, value, range);
}

/// <summary>A whole number in a range.</summary>
internal sealed class CountValue(NumberRange range) : DocumentValue<int>
{
    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Count, Range = range };

    public override void Write(int value, Utf8JsonWriter writer) => writer.WriteNumberValue(value);

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out int value)
    {
        value = 0;
        if (!reading.Expect(node, JsonValueKind.Number, path, "a whole number"))
        {
            return false;
        }

        if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        reading.Review.Add(path, node.Text, "must be a whole number", "Write a whole number", node.Line);
        return false;
    }

    public override void Check(int value, string path, PolicyReview review) => review.Range(path, value, range);
}

/// <summary>A length of time: "00:15:00", "1.00:00:00".</summary>
internal sealed class DurationValue : DocumentValue<TimeSpan>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    public override FieldShape Shape { get; } = new() { Kind = ShapeKind.Duration };

    public override void Write(TimeSpan value, Utf8JsonWriter writer) => writer.WriteStringValue(value.ToString("c", CultureInfo.InvariantCulture));

    public override bool TryRead(DocumentNode node, string path, DocumentReading reading, out TimeSpan value)
    {
        const string Expected = "a time in quotes, hours:minutes:seconds, for example \"00:15:00\"";
        value = default;
        if (!reading.Expect(node, JsonValueKind.String, path, Expected))
        {
            return false;
        }

        // "15" alone would be read as days.
        if (node.Text.Contains(':') && TimeSpan.TryParseExact(node.Text, "c", CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        reading.Review.Add(path, node.ToString(), $"must be {Expected}", "Write hours, minutes and seconds with colons", node.Line);
        return false;
    }

    public override void Check(TimeSpan value, string path, PolicyReview review)
    {
        if (value <= TimeSpan.Zero || value > Longest)
        {
            review.Add(path, value.ToString("c", CultureInfo.InvariantCulture), "must be more than zero and at most 365 days", "Set a time in that range, for example 00:15:00");
        }
    }
}
