using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests;

/// <summary>What the documentation says of a default is the default.</summary>
public sealed partial class DocumentedDefaultsTests
{
    /// <summary>Every settable property of an options class, its containers of other options apart.</summary>
    private static IReadOnlyList<PropertyInfo> Options { get; } =
    [
        .. typeof(EscalationTrustOptions).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetConstructor([]) is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.CanWrite && !property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_option_states_its_default_and_the_default_is_what_it_states()
    {
        Assert.True(Options.Count > 50, $"Only {Options.Count} options were found.");
        var wrong = new List<string>();
        foreach (PropertyInfo property in Options)
        {
            string summary = XmlDocs.Summary(property.DeclaringType!, property.Name);
            object? actual = property.GetValue(Activator.CreateInstance(property.DeclaringType!));
            if (!States(summary, actual))
            {
                wrong.Add($"{property.DeclaringType!.Name}.{property.Name} is {Show(actual)}: \"{summary}\"");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("The default value is 0.5.", 0.5, true)]
    [InlineData("The default value is −0.6.", -0.6, true)]
    [InlineData("The default value is 0.4.", 0.5, false)]
    [InlineData("The default value is 2, and 1 does not validate.", 2, true)]
    [InlineData("No word about it.", 0, false)]
    [InlineData("Null by default.", null, true)]
    public void The_check_can_tell_right_from_wrong(string summary, object? value, bool expected) =>
        Assert.Equal(expected, States(summary, value));

    private static bool States(string summary, object? value)
    {
        Match stated = Stated().Match(summary);
        return value switch
        {
            null => summary.Contains("Null by default", StringComparison.Ordinal) || stated.Groups[1].Value.StartsWith("null", StringComparison.Ordinal),
            KillSwitch.Off => summary.Contains("Off by default", StringComparison.Ordinal),
            HashSet<Signal> { Count: > 0 } signals => HasSignals(summary, signals),
            ICollection { Count: 0 } or HashSet<Signal> or HashSet<DateOnly> { Count: 0 } => summary.Contains("Empty by default", StringComparison.Ordinal),
            _ => stated.Groups[1].Value == Show(value),
        };
    }

    // "By default safety, legal and vulnerability": the first word of each name, and no more names than signals.
    private static bool HasSignals(string summary, HashSet<Signal> signals)
    {
        Match list = ByDefault().Match(summary);
        string[] words = list.Groups[1].Value.Split([", ", " and "], StringSplitOptions.None);
        return list.Success
            && words.Length == signals.Count
            && signals.All(signal => words.Any(word => word.Replace("the first ", "").Replace(' ', '-') == signal.Name()));
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        TimeSpan time when time.TotalMinutes < 120 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} minutes"),
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours} hours"),
        IFormattable number when value is not Enum => number.ToString(null, CultureInfo.InvariantCulture).Replace('-', '−'),
        _ => value.ToString()!,
    };

    [GeneratedRegex("The default value is (\"[^\"]*\"|[^,;:]+?)(?=[,;:]|\\.(?:\\s|$))")]
    private static partial Regex Stated();

    [GeneratedRegex(@"By default ([^.]+)\.")]
    private static partial Regex ByDefault();
}
