namespace EscalationTrust;

/// <summary>Moves every escalation threshold of a policy by what a calibration found, and keeps the policy valid.</summary>
/// <remarks>
/// <para>The floor moves with the thresholds, so that a threshold lowered by adjustments moves by the same offset; with an
/// offset per ticket class it moves by the least of them, which is never later. Where the rules of a policy leave less
/// room than the offset, a threshold stays lower: every lower one is as late or less. Containment gives way downwards.</para>
/// <para>A promise about unnecessary escalations bounds the offset from below as well: then every threshold must move by
/// the same offset, and by more than the bound.</para>
/// </remarks>
internal static class ThresholdShift
{
    private const int Least = 2;
    private const int Scale = 10_000;

    /// <summary>Changes the options. False when an offset leaves no threshold above zero, or less than the promises need.</summary>
    public static bool Apply(EscalationTrustOptions options, IReadOnlyList<CalibratedThreshold> found)
    {
        int highest = FixedPoint.One - 1 - FixedPoint.From(options.Threshold.Adjustments.Congestion);
        double above = found.Where(entry => entry.Outcome == CalibrationOutcome.Found).Select(entry => entry.AboveOffset).DefaultIfEmpty(double.NegativeInfinity).Max();
        int general = GeneralOffset(options, found);
        int least = general;
        bool room = TryMove(options.Threshold.EscalateAt, general, highest, above, out double escalateAt);
        foreach ((string name, TicketClassOptions ticketClass) in options.TicketClasses)
        {
            int own = OffsetOf(found, name) ?? 0;
            least = Math.Min(least, own);
            room &= own == general || double.IsNegativeInfinity(above);
            if (ticketClass.EscalateAt is not null || own != general)
            {
                room &= TryMove(ticketClass.EscalateAt ?? options.Threshold.EscalateAt, own, highest, above, out double moved);
                ticketClass.EscalateAt = moved;
            }
        }

        int floor = Math.Clamp(FixedPoint.From(options.Threshold.Floor) + least, 1, FixedPoint.From(escalateAt));
        options.Threshold.EscalateAt = escalateAt;
        options.Threshold.Floor = Math.Min(double.IsNegativeInfinity(above) ? Down(floor) : FixedPoint.ToDouble(floor), escalateAt);
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

    private static bool TryMove(double threshold, int offset, int highest, double above, out double moved)
    {
        int before = FixedPoint.From(threshold);
        int steps = Math.Clamp(before + offset, Least, highest);
        moved = Down(steps);
        if (FixedPoint.ToDouble(FixedPoint.From(moved) - before) <= above)
        {
            moved = FixedPoint.ToDouble(steps);
        }

        return before + offset >= Least && FixedPoint.ToDouble(steps - before) > above;
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
