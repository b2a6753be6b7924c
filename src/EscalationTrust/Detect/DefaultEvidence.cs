namespace EscalationTrust;

/// <summary>Default weights of signals and strengths of families. Host slots weigh nothing until a policy says so.</summary>
internal static class DefaultEvidence
{
    public static double WeightOf(Signal signal) => signal switch
    {
        Signal.HumanRequested => 0.9,
        Signal.BotRefused => 0.8,
        Signal.CustomerRestates => 0.5,
        Signal.CustomerSaysRepeated => 0.5,
        Signal.BotRepeats => 0.5,
        Signal.DoomLoop => 0.7,
        Signal.PingPong => 0.6,
        Signal.Stall => 0.3,
        Signal.AnswerRejected => 0.5,
        Signal.AlternativeAsked => 0.4,
        Signal.Frustration => 0.5,
        Signal.Abuse => 0.7,
        Signal.Shouting => 0.3,
        Signal.NegativeSentiment => 0.4,
        Signal.FallingSentiment => 0.3,
        Signal.BillingDispute => 0.5,
        Signal.RefundOrCancellation => 0.4,
        Signal.PolicyAmbiguity => 0.5,
        Signal.InterpretationNeeded => 0.4,
        Signal.Legal => 0.8,
        Signal.Security => 0.7,
        Signal.Safety => 0.9,
        Signal.Vulnerability => 0.7,
        Signal.Outage => 0.5,
        Signal.DenialOrAppeal => 0.5,
        Signal.MultiCause => 0.4,
        Signal.ExecutiveEscalation => 0.6,
        Signal.ChurnThreat => 0.6,
        Signal.HighValueAccount => 0.3,
        Signal.RenewalNear => 0.2,
        Signal.BrokenTrust => 0.4,
        Signal.LowConfidence => 0.5,
        Signal.UnknownConfidence => 0.2,
        Signal.MismatchedConfidence => 0.4,
        Signal.NotUnderstood => 0.5,
        Signal.KnowledgeSilence => 0.4,
        Signal.MissingHistory => 0.2,
        Signal.ToolFailure => 0.3,
        Signal.RepeatedToolCall => 0.3,
        Signal.Ungrounded => 0.5,
        Signal.BotApology => 0.4,
        Signal.BotInability => 0.5,
        Signal.BotAsksAgain => 0.4,
        Signal.PromiseWithoutAction => 0.4,
        Signal.Inactivity => 0.2,
        Signal.TurnBudget => 0.3,
        Signal.TextTruncated => 0.1,
        _ => 0,
    };

    public static double StrengthOf(SignalFamily family) => family switch
    {
        SignalFamily.Access => 4,
        SignalFamily.Repetition => 3,
        SignalFamily.Friction => 2.5,
        SignalFamily.Substance => 2.5,
        SignalFamily.Relationship => 1.5,
        SignalFamily.Machine => 3,
        SignalFamily.Host => 3,
        _ => 0,
    };
}
