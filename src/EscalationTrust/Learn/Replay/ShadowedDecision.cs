namespace EscalationTrust;

/// <summary>One turn decided twice: by the policy that acts, and by one that only watches.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct ShadowedDecision
{
    /// <summary>The decision to act on.</summary>
    public EscalationDecision Live { get; init; }

    /// <summary>What the watching policy would have decided, with a state of its own. The default value when it failed.</summary>
    public EscalationDecision Shadow { get; init; }

    /// <summary>True when the watching policy threw; its state is then as it was before the turn.</summary>
    public bool ShadowFailed { get; init; }

    /// <summary>True when both would let the bot answer, or neither, at the same stage.</summary>
    public bool SameStage => !ShadowFailed && Live.Stage == Shadow.Stage;
}
