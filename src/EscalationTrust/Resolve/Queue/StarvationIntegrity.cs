namespace EscalationTrust;

/// <summary>Whether somebody is forgotten.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct StarvationIntegrity
{
    /// <summary>The cap / the longest wait, at most 1. Null when tickets wait and no wait is known.</summary>
    public double? Score { get; init; }

    /// <summary>The longest wait for a person, from the need. Null when none is known.</summary>
    public TimeSpan? LongestWait { get; init; }

    /// <summary>Where in the audited order that ticket stands, starting at 0; −1 when no wait is known.</summary>
    public int LongestIndex { get; init; }

    /// <summary>Waits at or beyond the cap.</summary>
    public int BeyondCap { get; init; }

    /// <summary>Waits that are not known.</summary>
    public int UnknownWait { get; init; }
}
