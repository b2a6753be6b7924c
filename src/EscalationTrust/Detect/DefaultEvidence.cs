namespace EscalationTrust;

/// <summary>Default weights of signals and strengths of families. Host slots weigh nothing until a policy says so.</summary>
/// <remarks>Round numbers chosen on public conversations (see benchmarks/README.md); a host refits them on its own.</remarks>
internal static class DefaultEvidence
{
    public static double WeightOf(Signal signal) => signal switch
    {
        Signal.HumanRequested => 0.6,
        Signal.BotRefused => 0.6,
        Signal.CustomerRestates => 0.3,
        Signal.CustomerSaysRepeated => .3,
        Signal.BotRepeats => 0.2,
        Signal.DoomLoop => 0.9,
        Signal.PingPong => 0.6,
        Signal.Stall => .1,
        Signal.AnswerRejected => 0.3,
        Signal.CustomerNegates => .3,
        Signal.AlternativeAsked => .2,
        Signal.Frustration => 0.3,
        Signal.Abuse => 0.8,
        Signal.Shouting => 0.2,
        Signal.NegativeSentiment => 0.3,
        Signal.FallingSentiment => 0.2,
        Signal.BillingDispute => 0.5,
        Signal.RefundOrCancellation => 0.2,
        Signal.PolicyAmbiguity => 0.5,
        Signal.InterpretationNeeded => .3,
        Signal.Legal => 0.8,
        Signal.Security => 0.7,
        Signal.Safety => 0.95,
        Signal.Vulnerability => 0.8,
        Signal.Outage => 0.5,
        Signal.DenialOrAppeal => 0.5,
        Signal.MultiCause => .1,
        Signal.ExecutiveEscalation => 0.6,
        Signal.ChurnThreat => 0.6,
        Signal.HighValueAccount => 0.3,
        Signal.RenewalNear => 0.2,
        Signal.BrokenTrust => 0.5,
        Signal.LowConfidence => 0.4,
        Signal.UnknownConfidence => 0.1,
        Signal.MismatchedConfidence => 0.3,
        Signal.NotUnderstood => 0.3,
        Signal.KnowledgeSilence => .1,
        Signal.MissingHistory => 0.1,
        Signal.ToolFailure => .05,
        Signal.RepeatedToolCall => 0.1,
        Signal.Ungrounded => 0.4,
        Signal.BotInability => 0.1,
        Signal.PromiseWithoutAction => 0.4,
        Signal.MalformedReply => 0.9,
        Signal.Inactivity => 0.1,
        Signal.TurnBudget => 0.1,
        Signal.TextTruncated => 0.05,
        _ => 0,
    };

    public static double StrengthOf(SignalFamily family) => family switch
    {
        SignalFamily.Access => 4,
        SignalFamily.Repetition => 3.5,
        SignalFamily.Friction => 3,
        SignalFamily.Substance => 3.5,
        SignalFamily.Relationship => 2,
        SignalFamily.Machine => 5,
        SignalFamily.Host => 3.5,
        _ => 0,
    };
}
