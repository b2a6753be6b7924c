namespace EscalationTrust.Tests.Resolve.Queue;

/// <summary>The audit as its definition reads: every pair looked at, every order costed by serving it.</summary>
internal sealed class NaiveQueue(IEnumerable<QueueTicket> inOrder, DateTimeOffset now)
{
    private readonly (double C, double S, QueueTicket Ticket)[] _items =
    [
        .. inOrder.Where(ticket => ticket.Lane != QueueLane.Automation).Select(ticket => (Rate(ticket, now), ticket.Handling?.TotalMinutes ?? 6, ticket)),
    ];

    public double Excess => Pairs().Sum(pair => pair.Cost);

    /// <summary>The order's whole cost: each ticket's rate times its time to completion.</summary>
    public double Cost => CostOf(_items);

    public double BestCost => CostOf(_items.OrderByDescending(item => item.C / item.S));

    public double WorstCost => CostOf(_items.OrderBy(item => item.C / item.S));

    public double ArrivalCost => CostOf(_items.OrderBy(item => item.Ticket.NeedBegan));

    public bool AllArrived => _items.All(item => item.Ticket.NeedBegan is not null);

    public IEnumerable<(long Ahead, long Behind, double Cost)> Pairs()
    {
        for (int j = 0; j < _items.Length; j++)
        {
            for (int i = 0; i < j; i++)
            {
                if (_items[j].C / _items[j].S > _items[i].C / _items[i].S)
                {
                    yield return (_items[i].Ticket.Id, _items[j].Ticket.Id, (_items[j].C * _items[i].S) - (_items[i].C * _items[j].S));
                }
            }
        }
    }

    public static double Rate(QueueTicket ticket, DateTimeOffset now)
    {
        if (ticket.Cost.Weight is not { } c)
        {
            return 1;
        }

        double w = Math.Max(0, (now - (ticket.NeedBegan ?? now)).TotalMinutes);
        double t = ((ticket.DueBy - ticket.NeedBegan) ?? TimeSpan.Zero).TotalMinutes;
        return t <= 0 ? c : ticket.Cost.Shape switch
        {
            CostShape.Linear => c * w / t,
            CostShape.Quadratic => c * w / t * w / t,
            CostShape.Barrier => w < t ? Math.Min(100 * c, c * t / (t - w)) : 100 * c,
            _ => c,
        };
    }

    private static double CostOf(IEnumerable<(double C, double S, QueueTicket Ticket)> order)
    {
        double elapsed = 0, cost = 0;
        foreach ((double c, double s, _) in order)
        {
            elapsed += s;
            cost += c * elapsed;
        }

        return cost;
    }
}
