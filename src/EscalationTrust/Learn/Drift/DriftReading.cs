namespace EscalationTrust;

/// <summary>What a drift monitor says now.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct DriftReading
{
    /// <summary>Evidence that the rate has risen; an alarm from <see cref="DriftOptions.RunLength"/> on.</summary>
    public double Evidence { get; init; }

    /// <summary>True when the rate has risen, or once in a run length by chance. Calibrate anew; nothing is changed by itself.</summary>
    public bool Alarm { get; init; }

    /// <summary>Conversations seen.</summary>
    public long Count { get; init; }
}
