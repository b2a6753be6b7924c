namespace EscalationTrust;

/// <summary>Forecasts which deadlines the order will miss.</summary>
internal static class DeadlineAudit
{
    public static DeadlineIntegrity Of(ReadOnlySpan<QueueTicket> inOrder, long now, in QueueDefaults defaults, in QueueConditions conditions)
    {
        double handling = conditions.MeanHandling is { Ticks: > 0 } mean ? mean.TotalMinutes : MeanHandling(inOrder, in defaults);
        double patience = conditions.MeanPatience is { Ticks: > 0 } given ? given.TotalMinutes : double.NaN;
        bool served = conditions.Servers > 0;
        var patient = new BreachSum(conditions.Servers, handling, double.PositiveInfinity);
        var leaving = new BreachSum(conditions.Servers, handling, patience);
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
                    patient.Add(left, ahead);
                    leaving.Add(left, ahead);
                }
            }

            ahead++;
        }

        double? withAbandonment = served && !double.IsNaN(patience) ? leaving.Expected : null;
        double expected = withAbandonment ?? patient.Expected;
        return new DeadlineIntegrity
        {
            Kept = !served ? null : withDeadline > 0 ? Math.Max(0, 1 - (expected / withDeadline)) : ahead == 0 ? 1 : null,
            ExpectedBreaches = served ? patient.Expected : null,
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

/// <summary>Adds up chances of a breach, front to back. Further back waits longer: what was certain once stays so.</summary>
internal struct BreachSum(int servers, double handling, double patience)
{
    private const double Certain = 1 - 1e-13;

    private double _certainLeft;

    public double Expected { get; private set; }

    public void Add(double left, int ahead)
    {
        if (left <= _certainLeft)
        {
            Expected++;
            return;
        }

        double chance = WaitForecast.ChanceOfLonger(left, ahead, servers, handling, patience);
        Expected += chance;
        _certainLeft = chance >= Certain ? left : _certainLeft;
    }
}
