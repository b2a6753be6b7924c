namespace EscalationTrust;

/// <summary>Counts what must not happen too often in one episode, and says when it did.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EscalationLimits
{
    // Sentiment is left out: a mood score never decides, however often it is reported.
    private static readonly SignalSet FrictionWords = SignalSet.Of(Signal.Frustration, Signal.Abuse);

    private static readonly SignalSet Trouble = SignalCatalog.SetOf(SignalFamily.Repetition) | SignalCatalog.SetOf(SignalFamily.Machine);

    private static readonly SignalSet Counted = FrictionWords | SignalSet.Of(
        Signal.Shouting, Signal.CustomerRestates, Signal.BotRepeats, Signal.NotUnderstood, Signal.PolicyAmbiguity, Signal.ToolFailure);

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
        Count(ref conversation.FrictionTurnCount, ShowsFriction(signals));
        Count(ref conversation.PolicyAmbiguityCount, signals.Contains(Signal.PolicyAmbiguity));
        Count(ref conversation.ToolFailureCount, signals.Contains(Signal.ToolFailure));
    }

    /// <summary>The limits that are reached: one bit each, in the order of precedence.</summary>
    public int Reached(in ConversationState conversation) =>
        Over(conversation.RestatementCount, _restatements, EscalationReason.RestatementLimit)
        | Over(conversation.BotRepeatCount, _botRepeats, EscalationReason.BotRepeatLimit)
        | Over(conversation.NotUnderstoodCount, _notUnderstood, EscalationReason.NotUnderstoodLimit)
        | Over(conversation.ToolFailureCount, _toolFailures, EscalationReason.ToolFailureLimit)
        | Over(conversation.TurnsAtRiskCount, _turnsAtRisk, EscalationReason.TurnsAtRiskLimit)
        | Over(conversation.FrictionTurnCount, _frictionTurns, EscalationReason.FrictionLimit)
        | Over(conversation.PolicyAmbiguityCount, _policyAmbiguities, EscalationReason.PolicyAmbiguityLimit);

    /// <summary>True while a new episode is too young for this cause; longer for the cause of the handoff before. Asked about accumulated evidence and limits only.</summary>
    public bool CoolsDown(EscalationReason cause, in ConversationState conversation)
    {
        bool same = Cause(cause) == Cause((EscalationReason)conversation.EarlierReason);
        return conversation.EpisodeCount != 0 && conversation.EpisodeTurnCount <= (same ? _sameCauseCooldownTurns : _cooldownTurns);
    }

    // Who is glad raises the voice too, and some only write in capitals: it counts where something else goes wrong.
    private static bool ShowsFriction(SignalSet signals) =>
        signals.Overlaps(FrictionWords) || (signals.Contains(Signal.Shouting) && signals.Overlaps(Trouble));

    // Turns at risk are risk.
    private static EscalationReason Cause(EscalationReason reason) =>
        reason == EscalationReason.TurnsAtRiskLimit ? EscalationReason.RiskThreshold : reason;

    private static int Over(int count, int limit, EscalationReason reason) => limit != 0 && count >= limit ? 1 << (int)reason : 0;

    private static void Count(ref byte counter, bool seen)
    {
        if (seen)
        {
            counter = Saturating.Increment(counter);
        }
    }
}
