namespace EscalationTrust;

/// <summary>Weighs how long high-risk work has been in automation.</summary>
internal static class LaneAudit
{
    public static LaneIntegrity Of(ReadOnlySpan<QueueTicket> tickets, long now, in QueueDefaults defaults, double limitMinutes)
    {
        int highRisk = 0, overstaying = 0, unknownSince = 0;
        double overrun = 0, allowed = 0, longest = double.NegativeInfinity;
        bool anyLane = tickets.IsEmpty;
        foreach (ref readonly QueueTicket ticket in tickets)
        {
            anyLane |= ticket.Lane != QueueLane.Unknown;
            if (ticket.Lane != QueueLane.Automation || !ticket.HighRisk)
            {
                continue;
            }

            highRisk++;
            long since = ticket.EnteredTicks != 0 ? ticket.EnteredTicks : ticket.NeedTicks;
            if (since == 0)
            {
                unknownSince++;
                continue;
            }

            double stay = Math.Max(0, now - since) / QueueClock.TicksPerMinute;
            double rate = QueueClock.Rate(in ticket, now, defaults.Weight);
            overstaying += stay > limitMinutes ? 1 : 0;
            overrun += rate * Math.Max(0, stay - limitMinutes);
            allowed += rate * limitMinutes;
            longest = Math.Max(longest, stay);
        }

        bool known = anyLane && unknownSince < Math.Max(1, highRisk);
        return new LaneIntegrity
        {
            Score = !known ? null : overrun > 0 ? allowed / (overrun + allowed) : 1,
            HighRisk = highRisk,
            Overstaying = overstaying,
            UnknownSince = unknownSince,
            Overrun = overrun,
            Longest = longest >= 0 ? TimeSpan.FromMinutes(longest) : null,
        };
    }
}
