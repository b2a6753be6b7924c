using System.Globalization;
using System.Text.Json;

namespace EscalationTrust;

/// <summary>Reads one object of a packet. What is missing, of the wrong kind or of a later version counts as not known.</summary>
internal readonly struct PacketElement(JsonElement json)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public PacketElement Part(string name) => new(Find(name, JsonValueKind.Object) ?? Nothing);

    public string? Text(string name) => Find(name, JsonValueKind.String) is { } value ? TextOf(value) : null;

    public bool Flag(string name) => Find(name, JsonValueKind.True) is not null;

    public int Number(string name) => Find(name, JsonValueKind.Number) is { } value && value.TryGetInt32(out int number) ? number : 0;

    public int? NumberOrNull(string name) => Find(name, JsonValueKind.Number) is { } value && value.TryGetInt32(out int number) ? number : null;

    public double? Decimal(string name) => Find(name, JsonValueKind.Number) is { } value && value.TryGetDouble(out double number) ? number : null;

    public RiskScore Risk(string name) =>
        Decimal(name) is { } value && double.IsFinite(value) ? new RiskScore((int)Math.Round(Math.Clamp(value, 0, 1) * RiskScore.One)) : default;

    public ulong Hexadecimal(string name) =>
        ulong.TryParse(Text(name), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong value) ? value : 0;

    public DateTimeOffset? Time(string name) =>
        Find(name, JsonValueKind.String) is { } value && value.TryGetDateTimeOffset(out DateTimeOffset time) ? time.ToUniversalTime() : null;

    /// <summary>A name of an enum; the safe start for names that this version does not know.</summary>
    public T Choice<T>(string name, Func<T, string> nameOf, int count)
        where T : struct, Enum
    {
        string? stored = Text(name);
        for (int i = 0; stored is not null && i < count; i++)
        {
            T value = System.Runtime.CompilerServices.Unsafe.BitCast<int, T>(i);
            if (nameOf(value) == stored)
            {
                return value;
            }
        }

        return default;
    }

    public IReadOnlyList<T> List<T>(string name, Func<PacketElement, T> read) =>
        Find(name, JsonValueKind.Array) is { } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => read(new PacketElement(item)))]
            : [];

    public IReadOnlyList<string> Texts(string name) =>
        Find(name, JsonValueKind.Array) is { } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(TextOf)]
            : [];

    public IReadOnlyList<PacketFact> Facts(string name) =>
        Find(name, JsonValueKind.Object) is { } facts
            ? [.. facts.EnumerateObject()
                .Where(fact => fact.Value.ValueKind == JsonValueKind.String)
                .Select(fact => new PacketFact { Name = fact.Name, Value = TextOf(fact.Value) })]
            : [];

    public SignalSet Signals(string name)
    {
        SignalSet signals = default;
        foreach (string stored in Texts(name))
        {
            signals = SignalExtensions.TryParse(stored, out Signal signal) ? signals.With(signal) : signals;
        }

        return signals;
    }

    private JsonElement? Find(string name, JsonValueKind kind) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : null;

    private static string TextOf(JsonElement value) => value.GetString()!;
}
