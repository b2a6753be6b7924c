namespace EscalationTrust;

/// <summary>What a ticket costs now, in minutes and cost per minute.</summary>
internal static class QueueClock
{
    public const double TicksPerMinute = TimeSpan.TicksPerMinute;

    /// <summary>Minutes since the need began; NaN when that is not known, 0 when it lies ahead.</summary>
    public static double Waited(in QueueTicket ticket, long now) =>
        ticket.NeedTicks == 0 ? double.NaN : Math.Max(0, now - ticket.NeedTicks) / TicksPerMinute;

    /// <summary>The declared cost's marginal rate now; the default weight where nothing is declared.</summary>
    public static double Rate(in QueueTicket ticket, long now, double defaultWeight)
    {
        CostFunction cost = ticket.Cost;
        if (!cost.IsDeclared)
        {
            return defaultWeight;
        }

        if (cost.Shape == CostShape.Constant || ticket.NeedTicks == 0 || ticket.DueTicks == 0)
        {
            return cost.RateAt(double.NaN, double.NaN);
        }

        return cost.RateAt(Waited(in ticket, now), (ticket.DueTicks - ticket.NeedTicks) / TicksPerMinute);
    }

    /// <summary>Expected handling time in minutes, above 0; the default where it is not known.</summary>
    public static double Handling(in QueueTicket ticket, double defaultMinutes) =>
        ticket.HandlingTicks > 0 ? ticket.HandlingTicks / TicksPerMinute : defaultMinutes;
}
