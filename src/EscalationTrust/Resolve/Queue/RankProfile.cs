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
    private readonly SortedSet<(long Need, long Id)> _ages = [];

    public required RankProfile Profile { get; init; }

    /// <summary>The oldest. Meaningless when <see cref="IsEmpty"/>.</summary>
    public QueueTicket Oldest { get; private set; }

    public bool IsEmpty => _ages.Count == 0;

    /// <summary>Where the line stands in its queue's list.</summary>
    public int Place { get; set; }

    public void Add(in QueueTicket ticket)
    {
        _ages.Add((ticket.NeedTicks, ticket.Id));
        if (_ages.Min.Id == ticket.Id)
        {
            Oldest = ticket;
        }
    }

    /// <summary>Takes a ticket out; the others are looked up among all that wait.</summary>
    public void Remove(in QueueTicket ticket, Dictionary<long, QueueTicket> waiting)
    {
        _ages.Remove((ticket.NeedTicks, ticket.Id));
        if (!IsEmpty && Oldest.Id == ticket.Id)
        {
            Oldest = waiting[_ages.Min.Id];
        }
    }
}
