using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Collects attributes for desks that take a map of strings: safe keys, short values on one line.</summary>
internal sealed class FlatAttributes(string prefix)
{
    private const int LongestKey = 64;

    private readonly OrderedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>A value by its key; nothing when it is null or empty.</summary>
    public void Add(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _values[prefix + key] = SafeCut.To(OneLine(value), PacketCaps.Value);
        }
    }

    public void Add(string key, long value) => Add(key, value.ToString(CultureInfo.InvariantCulture));

    public void Add(string key, bool value) => Add(key, value ? "true" : "false");

    public void Add(string key, double value) => Add(key, value.ToString("0.####", CultureInfo.InvariantCulture));

    public void Add(string key, DateTimeOffset? value) => Add(key, value?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    public void Add<T>(string key, IReadOnlyList<T> values, Func<T, string?> show) => Add(key, string.Join("; ", values.Select(show)));

    /// <summary>The host's own names: made safe, and numbered where two become one.</summary>
    public void AddNamed(string group, IReadOnlyList<PacketFact> facts)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            string name = Snake(facts[i].Name ?? "");
            string key = group + (name.Length == 0 ? (i + 1).ToString(CultureInfo.InvariantCulture) : name);
            string free = key;
            for (int n = 2; _values.ContainsKey(prefix + free); n++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{key}_{n}");
            }

            Add(free, facts[i].Value);
        }
    }

    private string Snake(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            bool safe = char.IsAsciiLetterOrDigit(c);
            if (safe || (key.Length != 0 && key[^1] != '_'))
            {
                key.Append(safe ? char.ToLowerInvariant(c) : '_');
            }
        }

        int most = LongestKey - prefix.Length - 10;
        return key.ToString(0, Math.Min(key.Length, most)).Trim('_');
    }

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.Contains('\u007F', StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split([.. Enumerable.Range(0, 32).Select(c => (char)c), '\u007F'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
