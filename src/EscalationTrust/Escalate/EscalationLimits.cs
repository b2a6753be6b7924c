namespace EscalationTrust;

/// <summary>Counts what must not happen too often in one episode, and says when it did.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EscalationLimits
{
    // Sentiment is left out: a mood score never decides, however often it is reported.
    private static readonly SignalSet FrictionWords = SignalSet.Of(Signal.Frustration, Signal.Abuse, Signal.Shouting);

    private static readonly SignalSet Counted = FrictionWords | SignalSet.Of(
        Signal.CustomerRestates, Signal.BotRepeats, Signal.NotUnderstood, Signal.PolicyAmbiguity, Signal.ToolFailure);

    private readonly int _restatements;
    private readonly int _botRepeats;
    private readonly int _notUnderstood;
    private readonly int _toolFailures;
    private readonly int _turnsAtRisk;
    private readonly int _frictionTurns;
    private readonly int _policyAmbiguities;
    private readonly int _cooldownTurns;
    private readonly int _sameCauseCooldownTurns;

    public EscalationLimits(EscalationLimitOptions options)
    {
        _restatements = options.Restatements;
        _botRepeats = options.BotRepeats;
        _notUnderstood = options.NotUnderstood;
        _toolFailures = options.ToolFailures;
        _turnsAtRisk = options.TurnsAtRisk;
        _frictionTurns = options.FrictionTurns;
        _policyAmbiguities = options.PolicyAmbiguities;
        _cooldownTurns = options.CooldownTurns;
        _sameCauseCooldownTurns = Math.Max(options.CooldownTurns, options.SameCauseCooldownTurns);
    }

    public static void Count(SignalSet signals, bool atRisk, ref ConversationState conversation)
    {
        conversation.TurnsAtRiskCount = atRisk ? Saturating.Increment(conversation.TurnsAtRiskCount) : (byte)0;
        if (!signals.Overlaps(Counted))
        {
            return;
        }

        Count(ref conversation.RestatementCount, signals.Contains(Signal.CustomerRestates));
        Count(ref conversation.BotRepeatCount, signals.Contains(Signal.BotRepeats));
        Count(ref conversation.NotUnderstoodCount, signals.Contains(Signal.NotUnderstood));
        Count(ref conversation.FrictionTurnCount, signals.Overlaps(FrictionWords));
        Count(ref conversation.PolicyAmbiguityCount, signals.Contains(Signal.PolicyAmbiguity));
        Count(ref conversation.ToolFailureCount, signals.Contains(Signal.ToolFailure));
    }

    /// <summary>The first limit that was reached, in the order of their numbers; of those behind a reason where one is given.</summary>
    public EscalationReason Reached(in ConversationState conversation, EscalationReason after = EscalationReason.RiskThreshold) =>
        Over(conversation.RestatementCount, _restatements) && after < EscalationReason.RestatementLimit ? EscalationReason.RestatementLimit
        : Over(conversation.BotRepeatCount, _botRepeats) && after < EscalationReason.BotRepeatLimit ? EscalationReason.BotRepeatLimit
        : Over(conversation.NotUnderstoodCount, _notUnderstood) && after < EscalationReason.NotUnderstoodLimit ? EscalationReason.NotUnderstoodLimit
        : Over(conversation.ToolFailureCount, _toolFailures) && after < EscalationReason.ToolFailureLimit ? EscalationReason.ToolFailureLimit
        : Over(conversation.TurnsAtRiskCount, _turnsAtRisk) && after < EscalationReason.TurnsAtRiskLimit ? EscalationReason.TurnsAtRiskLimit
        : Over(conversation.FrictionTurnCount, _frictionTurns) && after < EscalationReason.FrictionLimit ? EscalationReason.FrictionLimit
        : Over(conversation.PolicyAmbiguityCount, _policyAmbiguities) && after < EscalationReason.PolicyAmbiguityLimit ? EscalationReason.PolicyAmbiguityLimit
        : EscalationReason.None;

    /// <summary>True while a new episode is too young for this cause; longer for the cause of the handoff before. Asked about accumulated evidence and limits only.</summary>
    public bool CoolsDown(EscalationReason cause, in ConversationState conversation)
    {
        bool same = Cause(cause) == Cause((EscalationReason)conversation.EarlierReason);
        return conversation.EpisodeCount != 0 && conversation.EpisodeTurnCount <= (same ? _sameCauseCooldownTurns : _cooldownTurns);
    }

    // Turns at risk are risk.
    private static EscalationReason Cause(EscalationReason reason) =>
        reason == EscalationReason.TurnsAtRiskLimit ? EscalationReason.RiskThreshold : reason;

    private static bool Over(int count, int limit) => limit != 0 && count >= limit;

    private static void Count(ref byte counter, bool seen)
    {
        if (seen)
        {
            counter = Saturating.Increment(counter);
        }
    }
}
