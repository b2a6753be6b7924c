namespace EscalationTrust.QueueSimulation;

/// <summary>A way to choose who is served next.</summary>
internal sealed record Discipline(string Name, Func<IWaitingLine> Make)
{
    public const string Fifo = "first come, first served";
    public const string Pure = "generalised cμ, pure";
    public const string Ours = "**our ranking** (generalised cμ, cap 120 min)";

    /// <summary>The disciplines of the table, in its order.</summary>
    public static readonly Discipline[] All =
    [
        new(Fifo, () => new KeyedLine((_, wait) => wait)),
        new("constant offset 15/5/0 min", () => new KeyedLine((kind, wait) => wait + (kind.Name switch { "high" => 15, "mid" => 5, _ => 0 }))),
        new("earliest deadline", () => new KeyedLine((kind, wait) => wait - kind.Target)),
        new("accumulating priority, rate ∝ c", () => new KeyedLine((kind, wait) => kind.Cost * wait)),
        new(Pure, () => new KeyedLine((kind, wait) => kind.Cost * wait / kind.Target)),
        new(Ours, () => new RankedLine()),
        new("strict priority", () => new KeyedLine((kind, wait) => (kind.Cost * 1e9) + wait)),
    ];

    public static Discipline Named(string name) => All.Single(discipline => discipline.Name == name);
}
