namespace EscalationTrust;

/// <summary>All that a ticket's place depends on besides its age. Of tickets with the same profile the older is always first.</summary>
internal readonly record struct RankProfile
{
    public CostFunction Cost { get; init; }

    public double BaseRate { get; init; }

    public long Handling { get; init; }

    public long Target { get; init; }

    public bool Requested { get; init; }

    public static RankProfile Of(in QueueTicket ticket, QueueRanking ranking) => new()
    {
        Cost = ticket.Cost,
        BaseRate = ranking.BaseRate(ticket.TicketClass),
        Handling = ticket.HandlingTicks,
        // Without a deadline the rate is constant, whatever the shape.
        Target = ticket.DueTicks == 0 || ticket.Cost.Shape == CostShape.Constant ? 0 : ticket.DueTicks - ticket.NeedTicks,
        Requested = ticket.HumanRequested,
    };
}

/// <summary>The waiting tickets of one profile, the oldest first.</summary>
internal sealed class RankLine
{
    private static readonly Comparer<QueueTicket> ByAge = Comparer<QueueTicket>.Create(
        (left, right) => left.NeedTicks != right.NeedTicks ? left.NeedTicks.CompareTo(right.NeedTicks) : left.Id.CompareTo(right.Id));

    private readonly SortedSet<QueueTicket> _tickets = new(ByAge);

    public required RankProfile Profile { get; init; }

    /// <summary>The oldest. Meaningless when <see cref="IsEmpty"/>.</summary>
    public QueueTicket Oldest { get; private set; }

    public bool IsEmpty => _tickets.Count == 0;

    /// <summary>Where the line stands in its queue's list.</summary>
    public int Place { get; set; }

    public void Add(in QueueTicket ticket)
    {
        _tickets.Add(ticket);
        Oldest = _tickets.Min;
    }

    public void Remove(in QueueTicket ticket)
    {
        _tickets.Remove(ticket);
        Oldest = _tickets.Min;
    }
}
