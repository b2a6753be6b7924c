namespace EscalationTrust;

/// <summary>Moves every escalation threshold of a policy by what a calibration found, and keeps the policy valid.</summary>
/// <remarks>
/// <para>The floor moves with the thresholds, so that a threshold lowered by adjustments moves by the same offset; with an
/// offset per ticket class it moves by the least of them, which is never later. Where the rules of a policy leave less
/// room than the offset, a threshold stays lower: every lower one keeps the promise too. Containment gives way downwards.</para>
/// </remarks>
internal static class ThresholdShift
{
    private const int Least = 2;
    private const int Scale = 10_000;

    /// <summary>Changes the options. False when an offset leaves no threshold above zero.</summary>
    public static bool Apply(EscalationTrustOptions options, IReadOnlyList<CalibratedThreshold> found)
    {
        int highest = FixedPoint.One - 1 - FixedPoint.From(options.Threshold.Adjustments.Congestion);
        int general = GeneralOffset(options, found);
        int least = general;
        bool room = TryMove(options.Threshold.EscalateAt, general, highest, out double escalateAt);
        foreach ((string name, TicketClassOptions ticketClass) in options.TicketClasses)
        {
            int own = OffsetOf(found, name) ?? 0;
            least = Math.Min(least, own);
            if (ticketClass.EscalateAt is not null || own != general)
            {
                room &= TryMove(ticketClass.EscalateAt ?? options.Threshold.EscalateAt, own, highest, out double moved);
                ticketClass.EscalateAt = moved;
            }
        }

        int floor = Math.Clamp(FixedPoint.From(options.Threshold.Floor) + least, 1, FixedPoint.From(escalateAt));
        options.Threshold.EscalateAt = escalateAt;
        options.Threshold.Floor = Math.Min(Down(floor), escalateAt);
        LowerContainment(options);
        return room;
    }

    // Segments that are no ticket class of the policy were decided as unclassified tickets.
    private static int GeneralOffset(EscalationTrustOptions options, IReadOnlyList<CalibratedThreshold> found) =>
        found.Where(entry => entry.Segment is null || !options.TicketClasses.ContainsKey(entry.Segment)).Select(Steps).DefaultIfEmpty(0).Min();

    private static int? OffsetOf(IReadOnlyList<CalibratedThreshold> found, string ticketClass) =>
        found.Where(entry => entry.Segment is null || entry.Segment == ticketClass).Select(entry => (int?)Steps(entry)).FirstOrDefault();

    private static int Steps(CalibratedThreshold entry) => entry.Outcome == CalibrationOutcome.Found
        ? (int)Math.Floor(Math.Clamp(entry.Offset, -1, 1) * FixedPoint.One)
        : 0;

    private static bool TryMove(double threshold, int offset, int highest, out double moved)
    {
        int steps = FixedPoint.From(threshold) + offset;
        moved = Down(Math.Clamp(steps, Least, highest));
        return steps >= Least;
    }

    /// <summary>Four decimals that people can read, never above; all decimals where four leave nothing.</summary>
    private static double Down(int steps)
    {
        double exact = FixedPoint.ToDouble(steps);
        double shown = Math.Floor(exact * Scale) / Scale;
        return FixedPoint.From(shown) >= Least ? shown : exact;
    }

    private static void LowerContainment(EscalationTrustOptions options)
    {
        ContainmentOptions containment = options.Containment;
        double below = FixedPoint.ToDouble(FixedPoint.From(options.Threshold.EscalateAt) - 1);
        containment.EnterAt = Math.Min(containment.EnterAt, Math.Min(options.Threshold.Floor, below));
        containment.LeaveBelow = Math.Min(containment.LeaveBelow, containment.EnterAt);
        foreach (TicketClassOptions ticketClass in options.TicketClasses.Values)
        {
            double escalateAt = ticketClass.EscalateAt ?? options.Threshold.EscalateAt;
            double most = Math.Min(options.Threshold.Floor, FixedPoint.ToDouble(FixedPoint.From(escalateAt) - 1));
            if ((ticketClass.ContainAt ?? containment.EnterAt) > most)
            {
                ticketClass.ContainAt = most;
            }
        }
    }
}
