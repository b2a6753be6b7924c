using System.Buffers;
using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Collects what is wrong with a policy, in words that name the value, the rule and the fix.</summary>
internal sealed class PolicyReview
{
    private const int LongestShown = 60;

    private readonly List<PolicyFailure> _failures = [];

    public IReadOnlyList<PolicyFailure> Failures => _failures;

    public void Add(string path, string value, string rule, string fix, int? line = null) =>
        _failures.Add(new PolicyFailure { Path = path, Value = value, Rule = rule, Fix = fix, Line = line });

    public void AddNull(string path) =>
        Add(path, "null", "must have a value", "Leave it out to keep the default, or give it a value");

    public void Range(string path, double value, NumberRange range)
    {
        if (!range.Contains(value))
        {
            Add(path, Number(value), range.ToString(), "Set a number in that range");
        }
    }

    /// <summary>A name: not empty, whole characters, on one line.</summary>
    public void Name(string path, string value)
    {
        if (value.Any(char.IsControl))
        {
            Add(path, Show(value), "must not hold control characters", "Write it on one line");
            return;
        }

        Text(path, value);
    }

    /// <summary>A text: not empty, whole characters.</summary>
    public void Text(string path, string? value)
    {
        if (value is null)
        {
            AddNull(path);
        }
        else if (string.IsNullOrWhiteSpace(value))
        {
            Add(path, Show(value), "must not be empty", "Give it a name, or take it out");
        }
        else if (!IsWellFormed(value))
        {
            Add(path, Show(value), "holds half a surrogate pair", "Write whole characters");
        }
    }

    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Number<T>(T value)
        where T : struct, Enum => value.ToString("D");

    /// <summary>A text in quotes, cut where it grows long.</summary>
    public static string Show(string value) =>
        value.Length <= LongestShown ? $"\"{value}\"" : $"\"{value.AsSpan(0, LongestShown)}…\"";

    private static bool IsWellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (Rune.DecodeFromUtf16(value.AsSpan(i), out _, out int consumed) != OperationStatus.Done)
            {
                return false;
            }

            i += consumed - 1;
        }

        return true;
    }
}
