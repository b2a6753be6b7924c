namespace EscalationTrust;

/// <summary>The receipt of one failure: keep it with the case, so that making good can be booked against it, once.</summary>
/// <remarks>The default value is no failure: making it good changes nothing. Immutable and thread-safe.</remarks>
public readonly record struct TrustFailure
{
    /// <summary>When the account was failed.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How badly, as it was booked. Default 0: no failure.</summary>
    public double Severity { get; init; }

    /// <summary>True when it has been made good already. Default false.</summary>
    public bool IsRecovered { get; init; }
}
