namespace EscalationTrust;

/// <summary>Which ticket class has which index. A name keeps its index through every reload, so that handles stay valid.</summary>
/// <remarks>Immutable and thread-safe. Index 0 is the unclassified ticket.</remarks>
internal sealed class TicketClassSlots
{
    private readonly Dictionary<string, ushort> _indices;

    private TicketClassSlots(Dictionary<string, ushort> indices) => _indices = indices;

    public static TicketClassSlots Empty { get; } = new(new(StringComparer.Ordinal));

    public int Count => _indices.Count + 1;

    public ushort IndexOf(string name) => _indices[name];

    /// <summary>The slots with room for these names: known names stay where they are, new ones follow in order.</summary>
    /// <exception cref="PolicyValidationException">More names have come and gone than handles can tell apart.</exception>
    public TicketClassSlots With(IEnumerable<string> names)
    {
        var indices = new Dictionary<string, ushort>(_indices, StringComparer.Ordinal);
        foreach (string name in names.Order(StringComparer.Ordinal))
        {
            if (!indices.ContainsKey(name) && indices.Count >= ushort.MaxValue)
            {
                throw new PolicyValidationException([TooMany(name)]);
            }

            indices.TryAdd(name, (ushort)(indices.Count + 1));
        }

        return new TicketClassSlots(indices);
    }

    private static PolicyFailure TooMany(string name) => new()
    {
        Path = PolicyPath.At("TicketClasses", name),
        Value = "one class too many",
        Rule = "reloads may name at most 65535 different ticket classes in the life of a process",
        Fix = "Restart the process, or keep to the names it has",
    };
}
