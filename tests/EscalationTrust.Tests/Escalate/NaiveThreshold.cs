namespace EscalationTrust.Tests.Escalate;

/// <summary>The Escalation Threshold as its options describe it.</summary>
internal static class NaiveThreshold
{
    public static double For(EscalationTrustOptions options, TicketClassOptions? ticketClass, in Turn turn, SignalSet signals)
    {
        ThresholdAdjustmentOptions by = options.Threshold.Adjustments;
        double start = ticketClass?.EscalateAt ?? options.Threshold.EscalateAt;
        double threshold = start;
        threshold -= Shows(signals, Signal.Frustration, Signal.Abuse, Signal.Shouting, Signal.NegativeSentiment, Signal.FallingSentiment) ? by.CustomerState : 0;
        threshold -= turn.Account.Tier == AccountTier.Strategic ? 2 * by.AccountValue : Shows(signals, Signal.HighValueAccount) ? by.AccountValue : 0;
        threshold -= turn.Exposure.Amount >= by.ExposureFrom ? by.Exposure : 0;
        threshold -= turn.Account.Trust.Value < by.TrustBelow || Shows(signals, Signal.BrokenTrust) ? by.Trust : 0;
        threshold -= Shows(signals, Signal.PolicyAmbiguity, Signal.InterpretationNeeded) ? by.PolicyAmbiguity : 0;
        threshold -= Shows(signals, Signal.LowConfidence, Signal.UnknownConfidence, Signal.MismatchedConfidence) ? by.Confidence : 0;
        threshold = Math.Max(threshold, Math.Min(options.Threshold.Floor, start));
        return Math.Clamp(threshold + (by.Congestion * (turn.Congestion.Value ?? 0)), 0, 65_535 / 65_536.0);
    }

    private static bool Shows(SignalSet signals, params Signal[] any) => signals.Overlaps(SignalSet.Of(any));
}
