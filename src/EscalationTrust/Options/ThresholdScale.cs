namespace EscalationTrust;

/// <summary>Puts a policy's thresholds on another scale of risk: escalation, floor and adjustments by one factor, containment where it is told to be.</summary>
internal static class ThresholdScale
{
    private const int Scale = 10_000;
    private const double Step = 1.0 / Scale;

    /// <summary>A policy with its thresholds times a factor in (0, 1], contained from a risk at most as high as its floor was.</summary>
    public static EscalationTrustOptions Apply(string document, double factor, double containAt)
    {
        EscalationTrustOptions options = PolicyDocument.Read(document);
        EscalationThresholdOptions threshold = options.Threshold;
        ContainmentOptions containment = options.Containment;
        double enterAt = Math.Clamp(Down(containAt), Step, Math.Min(threshold.Floor, threshold.EscalateAt - Step));
        double ratio = enterAt / containment.EnterAt;
        containment.LeaveBelow = Math.Min(Down(containment.LeaveBelow * ratio), enterAt);
        containment.EnterAt = enterAt;

        double floor = threshold.Floor;
        threshold.EscalateAt = Math.Max(Down(threshold.EscalateAt * factor), enterAt + Step);
        threshold.Floor = Math.Clamp(Down(floor * factor), enterAt, threshold.EscalateAt);
        Adjust(threshold.Adjustments, factor);
        foreach (TicketClassOptions ticketClass in options.TicketClasses.Values)
        {
            ticketClass.EscalateAt = ticketClass.EscalateAt is { } escalateAt ? Math.Max(Down(escalateAt * factor), 2 * Step) : null;
            double most = Math.Min(threshold.Floor, (ticketClass.EscalateAt ?? threshold.EscalateAt) - Step);
            double own = ticketClass.ContainAt is { } old ? Down(old * ratio) : enterAt;
            ticketClass.ContainAt = ticketClass.ContainAt is not null || own > most ? Math.Clamp(own, Step, most) : null;
        }

        return options;
    }

    private static void Adjust(ThresholdAdjustmentOptions by, double factor)
    {
        by.CustomerState *= factor;
        by.AccountValue *= factor;
        by.Exposure *= factor;
        by.Trust *= factor;
        by.PolicyAmbiguity *= factor;
        by.Confidence *= factor;
    }

    // Four decimals, for people.
    private static double Down(double value) => Math.Floor((value * Scale) + 1e-6) / Scale;
}
