using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>The exact audit of an order, in a caller's buffer.</summary>
/// <remarks>
/// The sum over all pairs that stand the wrong way round is what the order costs more than the best one. So nothing has to be
/// compared pair by pair: cost the order as it is, as it would be by arrival and as it would be best, in sums that keep what
/// rounding drops, and take differences.
/// </remarks>
internal static class OrderAudit
{
    /// <summary>Doubles of buffer for one ticket: the item, and twice a key.</summary>
    public const int DoublesPerTicket = 7;

    private const int ItemDoubles = 3;
    private const int KeyDoubles = 2;

    // What is smaller than this share of the whole is rounding: indices that should be equal may differ in their last digit.
    private const double Nothing = 1e-12;

    public static OrderIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<double> buffer)
    {
        int room = inOrder.Length;
        Span<QueueItem> items = MemoryMarshal.Cast<double, QueueItem>(buffer[..(ItemDoubles * room)]);
        Span<SortKey> keys = MemoryMarshal.Cast<double, SortKey>(buffer.Slice(ItemDoubles * room, KeyDoubles * room));
        Span<SortKey> scratch = MemoryMarshal.Cast<double, SortKey>(buffer.Slice((ItemDoubles + KeyDoubles) * room, KeyDoubles * room));

        (int waiting, int undeclared, bool allArrived) = Collect(inOrder, now, in defaults, items, keys);
        items = items[..waiting];
        keys = keys[..waiting];
        scratch = scratch[..waiting];
        ExactSum cost = CostOf(items);
        ExactSum byArrival = allArrived ? CostOf(items, KeyOrder.Sort(keys, scratch)) : default;
        for (int i = 0; i < items.Length; i++)
        {
            keys[i] = new SortKey(KeyOrder.LargestFirst(items[i].Index), i);
        }

        ReadOnlySpan<SortKey> best = KeyOrder.Sort(keys, scratch);
        ExactSum least = CostOf(items, best);
        double worst = WorstExcess(items, best);
        double excess = Excess(in cost, in least, worst);
        double? arrivalExcess = allArrived ? Excess(in byArrival, in least, worst) : null;
        return new OrderIntegrity
        {
            Integrity = waiting > 1 && undeclared == waiting ? null : Share(excess, worst),
            Effectiveness = arrivalExcess > 0 && undeclared < waiting ? 1 - (excess / arrivalExcess) : null,
            Excess = excess,
            WorstExcess = worst,
            ArrivalExcess = arrivalExcess,
            Waiting = waiting,
            Undeclared = undeclared,
        };
    }

    /// <summary>1 − excess / worst; 1 where order cannot matter.</summary>
    public static double Share(double excess, double worst) => worst > 0 ? 1 - (excess / worst) : 1;

    /// <summary>A difference of costs; 0 where it is nothing but rounding beside all costs times all handling times.</summary>
    public static double Rounded(double difference, double costs, double handlings) =>
        difference <= Nothing * costs * handlings ? 0 : difference;

    private static double Excess(in ExactSum cost, in ExactSum least, double worst)
    {
        double excess = ExactSum.Difference(in cost, in least);
        return excess <= Nothing * worst ? 0 : Math.Min(excess, worst);
    }

    private static (int Waiting, int Undeclared, bool AllArrived) Collect(
        ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<QueueItem> items, Span<SortKey> arrivals)
    {
        int waiting = 0, undeclared = 0;
        bool allArrived = true;
        foreach (ref readonly QueueTicket ticket in inOrder)
        {
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            items[waiting] = defaults.Item(in ticket, now);
            arrivals[waiting] = new SortKey(ticket.NeedTicks, waiting);
            allArrived &= ticket.NeedTicks != 0;
            undeclared += ticket.Cost.IsDeclared ? 0 : 1;
            waiting++;
        }

        return (waiting, undeclared, allArrived);
    }

    private static ExactSum CostOf(ReadOnlySpan<QueueItem> items)
    {
        ExactSum elapsed = default, cost = default;
        foreach (ref readonly QueueItem item in items)
        {
            Serve(in item, ref elapsed, ref cost);
        }

        return cost;
    }

    private static ExactSum CostOf(ReadOnlySpan<QueueItem> items, ReadOnlySpan<SortKey> order)
    {
        ExactSum elapsed = default, cost = default;
        foreach (ref readonly SortKey key in order)
        {
            Serve(in items[key.Item], ref elapsed, ref cost);
        }

        return cost;
    }

    private static void Serve(in QueueItem item, ref ExactSum elapsed, ref ExactSum cost)
    {
        elapsed.Add(item.Handling);
        cost.AddProduct(item.Cost, in elapsed);
    }

    // Every pair of different indices the wrong way round; equal ones cost nothing, exactly.
    private static double WorstExcess(ReadOnlySpan<QueueItem> items, ReadOnlySpan<SortKey> best)
    {
        double worst = 0, costs = 0, handlings = 0, groupCosts = 0, groupHandlings = 0;
        double index = double.NaN;
        foreach (ref readonly SortKey key in best)
        {
            ref readonly QueueItem item = ref items[key.Item];
            if (item.Index != index)
            {
                worst += (costs * groupHandlings) - (groupCosts * handlings);
                costs += groupCosts;
                handlings += groupHandlings;
                groupCosts = groupHandlings = 0;
                index = item.Index;
            }

            groupCosts += item.Cost;
            groupHandlings += item.Handling;
        }

        worst += (costs * groupHandlings) - (groupCosts * handlings);
        return Rounded(worst, costs + groupCosts, handlings + groupHandlings);
    }
}
