using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EscalationTrust;

/// <summary>The audit of an order by levels instead of exact indices: one pass, nothing but the stack, and a proven bound of what it may miss.</summary>
internal static class OrderEstimate
{
    // Rounding of the sums, as a share of the worst excess.
    private const double Rounding = 1e-12;

    [SkipLocalsInit]
    public static OrderIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults)
    {
        Span<Vector128<double>> below = stackalloc Vector128<double>[OrderLevels.Count];
        Span<OrderLevel> sums = stackalloc OrderLevel[OrderLevels.Count];
        below.Clear();
        sums.Clear();
        var levels = new OrderLevels(below, sums);
        double excess = 0;
        int waiting = 0, undeclared = 0;
        foreach (ref readonly QueueTicket ticket in inOrder)
        {
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            QueueItem item = defaults.Item(in ticket, now);
            int level = OrderLevels.LevelOf(item.Index);
            Vector128<double> lower = levels.Below(level);
            excess += (item.Cost * lower[1]) - (item.Handling * lower[0]);
            levels.Add(level, in item);
            undeclared += ticket.Cost.IsDeclared ? 0 : 1;
            waiting++;
        }

        (double worst, double within) = Worst(in levels);
        double most = Math.Max(worst, excess + within);
        return new OrderIntegrity
        {
            Integrity = waiting > 1 && undeclared == waiting ? null : OrderAudit.Share(Math.Max(0, excess), worst),
            Excess = Math.Max(0, excess),
            WorstExcess = worst,
            ExcessError = within + (Rounding * most),
            Waiting = waiting,
            Undeclared = undeclared,
        };
    }

    // Between levels the costs are exact; within one they are bounded.
    private static (double Worst, double Within) Worst(in OrderLevels levels)
    {
        double worst = 0, within = 0, costs = 0, handlings = 0;
        for (int i = 0; i < OrderLevels.Count; i++)
        {
            ref readonly OrderLevel level = ref levels[i];
            worst += (level.Costs * handlings) - (level.Handlings * costs);
            within += level.MostWithin;
            costs += level.Costs;
            handlings += level.Handlings;
        }

        return (worst, within);
    }
}
