namespace EscalationTrust;

/// <summary>Rules that raise the host's signals can be read.</summary>
internal static class HostSignalRules
{
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        for (int i = 0; i < (options.Detection?.HostSignals?.Count ?? 0); i++)
        {
            string? rule = options.Detection!.HostSignals![i];
            if (!string.IsNullOrWhiteSpace(rule) && !HostSignalRule.TryParse(rule, out _))
            {
                review.Add(
                    PolicyPath.At("Detection.HostSignals", i),
                    PolicyReview.Show(rule),
                    "is no rule for a signal of the host's",
                    "Write host-1 to host-16, a colon, the feature's name, >= and a number: host-1: wait_minutes >= 12");
            }
        }
    }
}
