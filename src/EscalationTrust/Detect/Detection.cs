namespace EscalationTrust;

/// <summary>What the detector saw in one turn.</summary>
internal readonly struct Detection
{
    /// <summary>Everything the turn shows, the host's own signals included.</summary>
    public SignalSet Signals { get; init; }
}
