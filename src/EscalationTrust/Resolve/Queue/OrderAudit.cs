using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>The exact audit of an order, in a caller's buffer.</summary>
internal static class OrderAudit
{
    /// <summary>Doubles of buffer for one ticket: the items, and twice an arrival (the second half of the sort fits in them).</summary>
    public const int DoublesPerTicket = 7;

    private const int ItemDoubles = 3;
    private const int ArrivalDoubles = 2;

    // Excesses smaller than this share of the worst are rounding.
    private const double Nothing = 1e-12;

    public static OrderIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<double> buffer)
    {
        int room = inOrder.Length;
        Span<QueueItem> items = MemoryMarshal.Cast<double, QueueItem>(buffer[..(ItemDoubles * room)]);
        Span<double> rest = buffer.Slice(ItemDoubles * room, 2 * ArrivalDoubles * room);
        Span<Arrival> arrivals = MemoryMarshal.Cast<double, Arrival>(rest);

        (int waiting, int undeclared, bool allArrived) = Collect(inOrder, now, in defaults, items, arrivals);
        items = items[..waiting];
        ExactSum arrivalCost = default;
        if (allArrived)
        {
            arrivalCost = CostOf(items, ArrivalOrder.Sort(arrivals[..waiting], arrivals.Slice(room, waiting)));
        }

        var sort = default(InversionSort);
        Span<QueueItem> best = sort.Sort(items, MemoryMarshal.Cast<double, QueueItem>(rest)[..waiting]);
        double worst = WorstExcess(best);
        double excess = Math.Clamp(sort.Excess, 0, worst);
        double? arrivalExcess = allArrived ? Math.Clamp(ExactSum.Difference(in arrivalCost, CostOf(best)), 0, worst) : null;
        return new OrderIntegrity
        {
            Integrity = waiting > 1 && undeclared == waiting ? null : Share(excess, worst),
            Effectiveness = arrivalExcess > Nothing * worst && undeclared < waiting ? 1 - (excess / arrivalExcess) : null,
            Excess = excess,
            WorstExcess = worst,
            ArrivalExcess = arrivalExcess,
            Inversions = sort.Count,
            Waiting = waiting,
            Undeclared = undeclared,
        };
    }

    /// <summary>1 − excess / worst; 1 where order cannot matter.</summary>
    public static double Share(double excess, double worst) => worst > 0 ? 1 - (excess / worst) : 1;

    private static (int Waiting, int Undeclared, bool AllArrived) Collect(
        ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, Span<QueueItem> items, Span<Arrival> arrivals)
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
            arrivals[waiting] = new Arrival(ticket.NeedTicks, waiting);
            allArrived &= ticket.NeedTicks != 0;
            undeclared += ticket.Cost.IsDeclared ? 0 : 1;
            waiting++;
        }

        return (waiting, undeclared, allArrived);
    }

    private static ExactSum CostOf(ReadOnlySpan<QueueItem> items, ReadOnlySpan<Arrival> arrivals)
    {
        ExactSum elapsed = default, cost = default;
        ref QueueItem first = ref MemoryMarshal.GetReference(items);
        foreach (ref readonly Arrival arrival in arrivals)
        {
            Serve(in Unsafe.Add(ref first, arrival.Item), ref elapsed, ref cost);
        }

        return cost;
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

    private static void Serve(in QueueItem item, ref ExactSum elapsed, ref ExactSum cost)
    {
        elapsed.Add(item.Handling);
        cost.AddProduct(item.Cost, in elapsed);
    }

    // Every pair of different indices the wrong way round; equal ones cost nothing, exactly.
    private static double WorstExcess(ReadOnlySpan<QueueItem> best)
    {
        double worst = 0, costs = 0, handlings = 0, groupCosts = 0, groupHandlings = 0;
        for (int i = 0; i < best.Length; i++)
        {
            ref readonly QueueItem item = ref best[i];
            if (i > 0 && best[i - 1].Index != item.Index)
            {
                worst += (costs * groupHandlings) - (groupCosts * handlings);
                costs += groupCosts;
                handlings += groupHandlings;
                groupCosts = groupHandlings = 0;
            }

            groupCosts += item.Cost;
            groupHandlings += item.Handling;
        }

        return worst + (costs * groupHandlings) - (groupCosts * handlings);
    }
}
