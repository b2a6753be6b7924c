namespace EscalationTrust;

/// <summary>Forecasts which deadlines the order will miss.</summary>
internal static class DeadlineAudit
{
    public static DeadlineIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, in QueueConditions conditions)
    {
        double handling = conditions.MeanHandling is { Ticks: > 0 } mean ? mean.TotalMinutes : MeanHandling(inOrder, in defaults);
        double patience = conditions.MeanPatience is { Ticks: > 0 } given ? given.TotalMinutes : double.NaN;
        bool served = conditions.Servers > 0;
        double patient = 0, leaving = 0;
        int ahead = 0, missed = 0, withDeadline = 0;
        foreach (ref readonly QueueTicket ticket in inOrder)
        {
            if (ticket.Lane == QueueLane.Automation)
            {
                continue;
            }

            if (ticket.DueTicks != 0)
            {
                withDeadline++;
                double left = (ticket.DueTicks - now) / QueueClock.TicksPerMinute;
                missed += left <= 0 ? 1 : 0;
                if (served)
                {
                    patient += WaitForecast.ChanceOfLonger(left, ahead, conditions.Servers, handling);
                    leaving += double.IsNaN(patience) ? 0 : WaitForecast.ChanceOfLonger(left, ahead, conditions.Servers, handling, patience);
                }
            }

            ahead++;
        }

        double? withAbandonment = served && !double.IsNaN(patience) ? leaving : null;
        double expected = withAbandonment ?? patient;
        return new DeadlineIntegrity
        {
            Kept = !served ? null : withDeadline > 0 ? Math.Max(0, 1 - (expected / withDeadline)) : ahead == 0 ? 1 : null,
            ExpectedBreaches = served ? patient : null,
            ExpectedBreachesWithAbandonment = withAbandonment,
            Missed = missed,
            WithDeadline = withDeadline,
        };
    }

    private static double MeanHandling(ReadOnlySpan<QueueTicket> inOrder, in QueueDefaults defaults)
    {
        double sum = 0;
        int waiting = 0;
        foreach (ref readonly QueueTicket ticket in inOrder)
        {
            if (ticket.Lane != QueueLane.Automation)
            {
                sum += QueueClock.Handling(in ticket, defaults.HandlingMinutes);
                waiting++;
            }
        }

        return waiting == 0 ? defaults.HandlingMinutes : sum / waiting;
    }
}
