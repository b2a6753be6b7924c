namespace EscalationTrust;

/// <summary>Ranks waiting tickets: the declared cost's marginal rate now over the handling time, with a hard ageing cap.</summary>
/// <remarks>
/// <para>The generalised cμ rule (van Mieghem 1995; Mandelbaum and Stolyar 2004), in this order: a wait at or beyond the cap,
/// of those the longest; the higher index; at equal index a request for a person; the earlier need; the lower handle. Nobody
/// who came later passes a ticket beyond its cap, and a request for a person is overtaken by a strictly higher index only.</para>
/// <para>Under it the order part of an audit is 1 but for capped tickets (and base rates, where they are set). Immutable and thread-safe.</para>
/// </remarks>
public sealed class QueueRanking
{
    private readonly QueueDefaults _defaults;
    private readonly long _cap;
    private readonly Dictionary<TicketClass, double> _baseRates;

    /// <summary>Makes a ranking; the options are copied.</summary>
    /// <param name="options">How to rank; the defaults when null.</param>
    /// <exception cref="ArgumentException">The options do not validate; the message lists everything that is wrong.</exception>
    public QueueRanking(QueueRankingOptions? options = null)
    {
        options ??= new();
        QueueRules.Check(options);
        _defaults = new QueueDefaults(options.DefaultWeight, options.DefaultHandling.TotalMinutes);
        _cap = options.AgeingCap?.Ticks ?? long.MaxValue;
        _baseRates = new Dictionary<TicketClass, double>(options.BaseRates);
    }

    /// <summary>The declared index: cost rate now over handling time. The higher is served first.</summary>
    public double IndexAt(in QueueTicket ticket, DateTimeOffset now) => Index(in ticket, now.UtcTicks);

    /// <summary>True when the ticket has waited for the ageing cap or longer. False without a cap, and when the beginning of the need is not known.</summary>
    public bool IsCapped(in QueueTicket ticket, DateTimeOffset now) => IsCapped(in ticket, now.UtcTicks);

    /// <summary>Below zero when the left ticket is served first, above zero when the right one is, 0 for the same ticket.</summary>
    public int Compare(in QueueTicket left, in QueueTicket right, DateTimeOffset now) =>
        Key(in left, now.UtcTicks).CompareTo(Key(in right, now.UtcTicks));

    /// <summary>The order at one moment, for collections of the host's own. Costs change with time: make a new one for a new moment.</summary>
    public IComparer<QueueTicket> At(DateTimeOffset now) =>
        Comparer<QueueTicket>.Create((left, right) => Compare(in left, in right, now));

    /// <summary>Sorts tickets into the order in which they are to be served at a moment. n log n; allocates one key a ticket.</summary>
    public void Sort(Span<QueueTicket> tickets, DateTimeOffset now)
    {
        var keys = new RankKey[tickets.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(in tickets[i], now.UtcTicks);
        }

        keys.AsSpan().Sort(tickets);
    }

    /// <summary>Says which of two tickets is served first at a moment, and why.</summary>
    public QueuePrecedence Explain(in QueueTicket one, in QueueTicket other, DateTimeOffset now)
    {
        RankKey left = Key(in one, now.UtcTicks), right = Key(in other, now.UtcTicks);
        (int order, PrecedenceReason reason) = left.Compare(in right);
        bool leftFirst = order <= 0;
        return new QueuePrecedence
        {
            First = leftFirst ? one.Id : other.Id,
            Second = leftFirst ? other.Id : one.Id,
            Reason = reason,
            FirstIndex = leftFirst ? left.Index : right.Index,
            SecondIndex = leftFirst ? right.Index : left.Index,
        };
    }

    internal RankKey Key(in QueueTicket ticket, long now) =>
        new(IsCapped(in ticket, now), Index(in ticket, now), ticket.HumanRequested, ticket.NeedTicks, ticket.Id);

    internal double BaseRate(TicketClass ticketClass) =>
        _baseRates.Count == 0 ? 0 : _baseRates.GetValueOrDefault(ticketClass);

    private double Index(in QueueTicket ticket, long now) =>
        (QueueClock.Rate(in ticket, now, _defaults.Weight) + BaseRate(ticket.TicketClass))
        / QueueClock.Handling(in ticket, _defaults.HandlingMinutes);

    private bool IsCapped(in QueueTicket ticket, long now) => ticket.NeedTicks != 0 && now - ticket.NeedTicks >= _cap;
}
