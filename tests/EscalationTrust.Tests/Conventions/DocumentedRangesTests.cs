using System.Globalization;

namespace EscalationTrust.Tests;

/// <summary>The range that is checked is the range that is documented.</summary>
public sealed class DocumentedRangesTests
{
    [Fact]
    public void Every_number_states_its_range_and_the_range_is_what_is_checked()
    {
        PolicyField[] numbers = [.. PolicyTable.Fields().Where(field => field.Shape.Range is not null)];
        Assert.True(numbers.Length > 35, $"Only {numbers.Length} numbers were found.");

        string[] wrong =
        [
            .. numbers.Where(field => !States(XmlDocs.Summary(field.Owner, field.Name) + " " + XmlDocs.All(field.Owner), field.Shape.Range!.Value))
                .Select(field => $"{field.Owner.Name}.{field.Name} {field.Shape.Range}: \"{XmlDocs.Summary(field.Owner, field.Name)}\""),
        ];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    private static bool States(string text, NumberRange range)
    {
        string min = Show(range.Min);
        string max = Show(range.Max);
        string interval = $"{(range.MinOpen ? '(' : '[')}{min}, {max}{(range.MaxOpen ? ')' : ']')}";
        bool fromOne = range.Min == 0 && text.Contains($"1 to {max}", StringComparison.Ordinal) && text.Contains("0 ", StringComparison.Ordinal);

        // The floor's upper end is another option.
        bool upToAnother = text.Contains($"({min}, EscalateAt]", StringComparison.Ordinal);
        return double.IsPositiveInfinity(range.Max)
            ? text.Contains($"at least {min}", StringComparison.Ordinal)
            : text.Contains(interval, StringComparison.Ordinal) || text.Contains($"{min} to {max}", StringComparison.Ordinal) || fromOne || upToAnother;
    }

    private static string Show(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture).Replace('-', '−');
}
