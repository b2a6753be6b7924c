namespace EscalationTrust;

/// <summary>Puts a policy's thresholds on another scale of risk: escalation, floor and adjustments by one factor, containment where it is told to be, as far as that leaves a band below escalation.</summary>
internal static class ThresholdScale
{
    private const int Scale = 10_000;
    private const double Step = 1.0 / Scale;

    // Without a band between them the bot would go from free to stopped. A policy with a narrower one keeps its own.
    private const double Band = 0.9;

    /// <summary>A policy with its thresholds times a factor in (0, 1], contained from a risk that stays below them.</summary>
    public static EscalationTrustOptions Apply(string document, double factor, double containAt)
    {
        EscalationTrustOptions options = PolicyDocument.Read(document);
        EscalationThresholdOptions threshold = options.Threshold;
        ContainmentOptions containment = options.Containment;
        double band = Math.Max(Band, containment.EnterAt / threshold.Floor);
        double enterAt = Contained(containAt, threshold.Floor, threshold.EscalateAt, band);
        double ratio = enterAt / containment.EnterAt;
        containment.LeaveBelow = Math.Min(Down(containment.LeaveBelow * ratio), enterAt);
        containment.EnterAt = enterAt;

        threshold.EscalateAt = Escalated(threshold.EscalateAt, factor, enterAt, band);
        threshold.Floor = Math.Min(Math.Max(Down(threshold.Floor * factor), Up(enterAt / band)), Math.Min(threshold.Floor, threshold.EscalateAt));
        Adjust(threshold.Adjustments, factor);
        foreach (TicketClassOptions ticketClass in options.TicketClasses.Values)
        {
            double own = Contained((ticketClass.ContainAt * ratio) ?? enterAt, threshold.Floor, ticketClass.EscalateAt ?? threshold.EscalateAt, band);
            ticketClass.ContainAt = ticketClass.ContainAt is not null || own < enterAt ? own : null;
            ticketClass.EscalateAt = ticketClass.EscalateAt is { } old ? Escalated(old, factor, own, band) : null;
        }

        return options;
    }

    private static double Contained(double at, double floor, double escalateAt, double band) =>
        Math.Clamp(Down(at), Step, Math.Max(Down(Math.Min(Math.Min(floor, escalateAt) * band, escalateAt - Step)), Step));

    // Escalation gives way upwards, as far as its old threshold: a lower containment would hold turns that were free.
    private static double Escalated(double old, double factor, double containAt, double band) =>
        Math.Min(Math.Max(Down(old * factor), Up(Math.Max(containAt / band, containAt + Step))), old);

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

    private static double Up(double value) => Math.Ceiling((value * Scale) - 1e-6) / Scale;
}
