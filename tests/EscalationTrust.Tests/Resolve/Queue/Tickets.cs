namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>Generated tickets and whole queues, from a seed.</summary>
internal static class Tickets
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A queue of few or many, with ties, of costs that stay the same.</summary>
    public static QueueTicket[] Constant(Random random, int most = 40) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(id => Any(random, id) with { Cost = CostFunction.Constant(Weight(random)) })];

    /// <summary>A queue of anything at all: shapes, lanes, unknowns, clocks ahead of time.</summary>
    public static QueueTicket[] Anything(Random random, int most = 40) =>
        [.. Enumerable.Range(0, random.Next(most + 1)).Select(id => Any(random, id))];

    public static QueueTicket Any(Random random, int id)
    {
        DateTimeOffset? began = random.Next(12) == 0 ? null : Now.AddMinutes(-random.Next(-3, 200));
        return new QueueTicket
        {
            Id = id,
            NeedBegan = began,
            EnteredLane = random.Next(3) == 0 ? null : began?.AddMinutes(random.Next(20)),
            DueBy = random.Next(4) == 0 ? null : (began ?? Now).AddMinutes(random.Next(1, 60)),
            Handling = random.Next(5) == 0 ? null : TimeSpan.FromMinutes(random.Next(1, 8)),
            Cost = random.Next(6) == 0 ? default : CostFunction.Of((CostShape)random.Next(4), Weight(random)),
            Lane = (QueueLane)(random.Next(8) switch { 0 => 2, 1 => 0, _ => 1 }),
            HighRisk = random.Next(3) == 0,
            HumanRequested = random.Next(3) == 0,
            ContextGaps = random.Next(4) == 0 ? null : random.Next(3),
        };
    }

    public static QueueTicket Simple(long id, double weight, double minutes, int waited = 10) => new()
    {
        Id = id,
        Cost = CostFunction.Constant(weight),
        Handling = TimeSpan.FromMinutes(minutes),
        NeedBegan = Now.AddMinutes(-waited),
        Lane = QueueLane.Human,
    };

    // Whole numbers now and then, so that ties and zero costs come up.
    private static double Weight(Random random) => random.Next(2) == 0 ? random.Next(4) : random.NextDouble() * 10;
}
