using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>The audit of an order by levels instead of exact indices: one pass, nothing but the stack, and a proven bound of what it may miss.</summary>
/// <remarks>What the order costs, less what it would cost sorted by level and otherwise left as it is: exact between levels, and nothing within one.</remarks>
internal static class OrderEstimate
{
    private const double RoundingOfAStep = 1e-15;

    [SkipLocalsInit]
    public static OrderIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults)
    {
        Span<OrderLevel> levels = stackalloc OrderLevel[OrderLevel.Count];
        levels.Clear();
        double elapsed = 0, cost = 0;
        int waiting = 0, undeclared = 0;
        foreach (ref readonly QueueTicket ticket in inOrder)
        {
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            QueueItem item = defaults.Item(in ticket, now);
            levels[OrderLevel.Of(item.Index)].Add(in item);
            elapsed += item.Handling;
            cost += item.Cost * elapsed;
            undeclared += ticket.Cost.IsDeclared ? 0 : 1;
            waiting++;
        }

        LevelSums sums = Sum(levels);
        double excess = Math.Clamp(OrderAudit.Rounded(cost - sums.Sorted, sums.Costs, sums.Handlings), 0, sums.Worst);
        return new OrderIntegrity
        {
            Integrity = waiting > 1 && undeclared == waiting ? null : OrderAudit.Share(excess, sums.Worst),
            Excess = excess,
            WorstExcess = sums.Worst,
            ExcessError = sums.MostWithin + (RoundingOfAStep * waiting * cost),
            Waiting = waiting,
            Undeclared = undeclared,
        };
    }

    private static LevelSums Sum(ReadOnlySpan<OrderLevel> levels)
    {
        double sorted = 0, worst = 0, within = 0, costs = 0, handlings = 0;
        for (int i = OrderLevel.Count - 1; i >= 0; i--)
        {
            ref readonly OrderLevel level = ref levels[i];
            sorted += level.Within + (level.Costs * handlings);
            worst += (costs * level.Handlings) - (handlings * level.Costs);
            within += level.MostWithin;
            costs += level.Costs;
            handlings += level.Handlings;
        }

        return new LevelSums(sorted, OrderAudit.Rounded(worst, costs, handlings), within, costs, handlings);
    }

    private readonly record struct LevelSums(double Sorted, double Worst, double MostWithin, double Costs, double Handlings);
}
