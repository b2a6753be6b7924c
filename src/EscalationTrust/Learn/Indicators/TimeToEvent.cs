namespace EscalationTrust;

/// <summary>How long something took, or at least took so far.</summary>
internal readonly record struct TimeToEvent
{
    public bool IsKnown { get; init; }

    /// <summary>False when the watch ended first: it took at least so long.</summary>
    public bool HasEnded { get; init; }

    public TimeSpan Length { get; init; }

    /// <summary>Whether it ended within a limit: yes, no, or too early to say.</summary>
    public CaseAnswer Within(TimeSpan limit) => !IsKnown ? CaseAnswer.Unknown
        : HasEnded ? (Length <= limit ? CaseAnswer.Yes : CaseAnswer.No)
        : Length > limit ? CaseAnswer.No : CaseAnswer.Unknown;
}
