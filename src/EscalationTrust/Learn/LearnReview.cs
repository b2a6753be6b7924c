using System.Globalization;

namespace EscalationTrust;

/// <summary>Collects what is wrong with options of this rung, and throws it all at once.</summary>
internal sealed class LearnReview(string options)
{
    private readonly List<string> _failures = [];

    /// <summary>A number that must lie between two others, the ends included or not.</summary>
    public void Range(string name, double value, double min, double max, bool minOpen = false, bool maxOpen = false)
    {
        bool inside = (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
        if (!inside)
        {
            string interval = string.Create(CultureInfo.InvariantCulture, $"{(minOpen ? '(' : '[')}{min}, {max}{(maxOpen ? ')' : ']')}");
            Add(name, value.ToString(CultureInfo.InvariantCulture), $"must lie in {interval}", "Set a number in that range");
        }
    }

    /// <summary>A span of time that must be longer than nothing and at most so long.</summary>
    public void Span(string name, TimeSpan value, TimeSpan longest)
    {
        if (value <= TimeSpan.Zero || value > longest)
        {
            Add(name, value.ToString(), $"must be more than zero and at most {longest.TotalDays.ToString("0", CultureInfo.InvariantCulture)} days", "Set a span in that range");
        }
    }

    /// <summary>Anything else: the value, the rule it breaks, the fix.</summary>
    public void Add(string name, string value, string rule, string fix) =>
        _failures.Add($"{options}.{name} is {value}: {rule}. {fix}.");

    /// <exception cref="ArgumentException">Something is wrong; the message lists all of it.</exception>
    public void ThrowIfAny()
    {
        if (_failures.Count > 0)
        {
            throw new ArgumentException(string.Join("\n", _failures), "options");
        }
    }
}
