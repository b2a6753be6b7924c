using System.Globalization;

namespace EscalationTrust;

/// <summary>Numbers for what can be learned beside the signals: host features from a value on, words, phrases. Counts in how many groups each occurs.</summary>
internal sealed class FeatureCatalog
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<FeatureKey> _keys = [];
    private readonly List<HashSet<string>> _groups = [];

    public int Count => _keys.Count;

    public FeatureKey this[int number] => _keys[number];

    /// <summary>In how many distinct groups a feature occurs.</summary>
    public int SupportOf(int number) => _groups[number].Count;

    /// <summary>The number of a feature; it is noted that the group shows it.</summary>
    public int NumberOf(FeatureKey key, string group)
    {
        string name = key.IsWords ? "w " + key.Name : string.Create(CultureInfo.InvariantCulture, $"f {key.From:R} {key.Name}");
        if (!_numbers.TryGetValue(name, out int number))
        {
            number = _keys.Count;
            _numbers.Add(name, number);
            _keys.Add(key);
            _groups.Add(new HashSet<string>(StringComparer.Ordinal));
        }

        _groups[number].Add(group);
        return number;
    }
}

/// <summary>A host feature from a value on, or a word or phrase.</summary>
internal readonly record struct FeatureKey
{
    public required string Name { get; init; }

    /// <summary>The value from which a host feature counts; 0 for words.</summary>
    public double From { get; init; }

    public bool IsWords { get; init; }
}
