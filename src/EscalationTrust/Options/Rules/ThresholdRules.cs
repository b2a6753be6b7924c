namespace EscalationTrust;

/// <summary>The Escalation Threshold stays between containment and certainty, whatever moves it.</summary>
internal static class ThresholdRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Threshold is not { } threshold)
        {
            return;
        }

        if (threshold.Floor > threshold.EscalateAt)
        {
            review.Add(
                "Threshold.Floor",
                PolicyReview.Number(threshold.Floor),
                $"must not lie above Threshold.EscalateAt, which is {PolicyReview.Number(threshold.EscalateAt)}",
                "Lower Floor or raise EscalateAt");
        }

        if (options.Containment is { } containment && threshold.Floor < containment.EnterAt)
        {
            review.Add(
                "Threshold.Floor",
                PolicyReview.Number(threshold.Floor),
                $"must not lie below Containment.EnterAt, which is {PolicyReview.Number(containment.EnterAt)}",
                "Raise Floor or lower EnterAt");
        }

        if (threshold.Adjustments is { } by)
        {
            Congestion("Threshold.EscalateAt", threshold.EscalateAt, by.Congestion, review);
        }
    }

    /// <summary>A full queue may delay an escalation on risk; it may not forbid it.</summary>
    public static void Congestion(string path, double escalateAt, double congestion, PolicyReview review)
    {
        // Each alone is checked against its own range.
        if (escalateAt < 1 && congestion <= 0.5 && escalateAt + congestion >= 1)
        {
            review.Add(
                path,
                PolicyReview.Number(escalateAt),
                $"must stay below 1 with Threshold.Adjustments.Congestion added, which is {PolicyReview.Number(congestion)}: a full queue may not switch escalation off",
                "Lower one of them");
        }
    }
}
