namespace EscalationTrust.Tool;

/// <summary>One step of an account's trust: which case, when, from where to where.</summary>
internal readonly record struct TrustPoint
{
    public string Case { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>What happened: good, failure or made-good.</summary>
    public string What { get; init; }

    public double Before { get; init; }

    public double After { get; init; }
}
