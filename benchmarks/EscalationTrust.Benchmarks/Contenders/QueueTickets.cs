namespace EscalationTrust.Benchmarks;

/// <summary>Generated tickets of a queue with constant costs.</summary>
internal static class QueueTickets
{
    public static QueueTicket Any(Random random, int id, DateTimeOffset now) => new()
    {
        Id = id,
        NeedBegan = now.AddMinutes(-random.NextDouble() * 600),
        DueBy = now.AddMinutes((random.NextDouble() * 600) - 300),
        Handling = TimeSpan.FromMinutes(1 + (random.NextDouble() * 20)),
        Cost = CostFunction.Constant(0.1 + (random.NextDouble() * 10)),
        Lane = QueueLane.Human,
        ContextGaps = random.Next(2),
    };

    /// <summary>One of a few dozen kinds, as a desk has them.</summary>
    public static QueueTicket OfAKind(Random random, int id, DateTimeOffset now)
    {
        int kind = random.Next(24);
        DateTimeOffset began = now.AddMinutes(-random.NextDouble() * 90);
        return new()
        {
            Id = id,
            NeedBegan = began,
            DueBy = began.AddMinutes(5 + (5 * (kind % 6))),
            Handling = TimeSpan.FromMinutes(4 + (2 * (kind % 4))),
            Cost = CostFunction.Linear(1 + (kind % 8)),
            Lane = QueueLane.Human,
        };
    }

    public static double Index(in QueueTicket ticket) => ticket.Cost.Weight!.Value / ticket.Handling!.Value.TotalMinutes;
}
