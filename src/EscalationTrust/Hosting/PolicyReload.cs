namespace EscalationTrust;

/// <summary>What came of a change of configuration.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PolicyReload : EventArgs
{
    internal PolicyReload(EscalationLadder inForce, Exception? failure)
    {
        InForce = inForce;
        Failure = failure;
    }

    /// <summary>True when the new policy is in force; false when the last good one stays.</summary>
    public bool Accepted => Failure is null;

    /// <summary>The policy in force after the reload.</summary>
    public EscalationLadder InForce { get; }

    /// <summary>Why the new policy was rejected: every rule it breaks, or the value that could not be read. Null when it was accepted.</summary>
    public Exception? Failure { get; }
}
