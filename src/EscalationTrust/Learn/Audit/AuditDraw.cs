namespace EscalationTrust;

/// <summary>One conversation drawn for an audit, with the probability with which it came to be drawn.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct AuditDraw
{
    /// <summary>The conversation's identity.</summary>
    public string? Id { get; init; }

    /// <summary>The stratum it was drawn from, for example <c>risk 0.50–0.75, contained</c>.</summary>
    public string? Stratum { get; init; }

    /// <summary>How many conversations the stratum holds.</summary>
    public long Population { get; init; }

    /// <summary>How many of them were drawn.</summary>
    public long Drawn { get; init; }

    /// <summary>The probability with which this one was drawn: drawn by population. 0 by default.</summary>
    public double Probability => Population == 0 ? 0 : (double)Drawn / Population;

    /// <summary>What the audit found. <see cref="TimingVerdict.Unknown"/> until somebody judged it.</summary>
    public TimingVerdict Verdict { get; init; }
}
