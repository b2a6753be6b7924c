namespace EscalationTrust.Tool;

/// <summary>One conversation as the policy went through it, with the turn where it went wrong.</summary>
internal sealed class JudgedConversation
{
    /// <summary>The conversation.</summary>
    public required Transcript Transcript { get; init; }

    /// <summary>What was decided at each of the customer's messages.</summary>
    public required IReadOnlyList<ReplayedTurn> Turns { get; init; }

    /// <summary>The case made of it.</summary>
    public required CaseRecord Case { get; init; }

    /// <summary>The customer turn at which a person was needed, by audit or by request; null when none was or nobody knows.</summary>
    public int? NeededTurn => (Case.Need == AuditedNeed.Needed ? Case.NeededTurn : null, Case.RequestedTurn) switch
    {
        ({ } audited, { } requested) => Math.Min(audited, requested),
        var (audited, requested) => audited ?? requested,
    };

    /// <summary>The judgement of the moment; unknown without a need that somebody established.</summary>
    public TimingVerdict Verdict
    {
        get
        {
            if (NeededTurn is not { } needed)
            {
                return Case.Need != AuditedNeed.NotNeeded ? TimingVerdict.Unknown
                    : Case.DecidedTurn is null ? TimingVerdict.CorrectlyContained : TimingVerdict.Unnecessary;
            }

            int tolerance = new IndicatorOptions().ToleranceTurns;
            return Case.DecidedTurn is not { } decided ? TimingVerdict.Missed
                : decided - needed > tolerance ? TimingVerdict.Late
                : needed - decided > tolerance ? TimingVerdict.Early : TimingVerdict.Correct;
        }
    }

    /// <summary>How bad it is: missed before late before unnecessary before early, then by the highest risk.</summary>
    public double Badness => HighestRisk + Verdict switch
    {
        TimingVerdict.Missed => 4,
        TimingVerdict.Late => 3,
        TimingVerdict.Unnecessary => 2,
        TimingVerdict.Early => 1,
        _ => 0,
    };

    /// <summary>The customer turn to look at: where a person was needed, else where the policy stopped the bot, else the riskiest.</summary>
    public int TurnToLookAt =>
        NeededTurn ?? Case.DecidedTurn ?? (Turns.Count == 0 ? 1 : Turns.MaxBy(turn => turn.Decision.Risk).CustomerTurn);

    private double HighestRisk => Turns.Count == 0 ? 0 : Turns.Max(turn => turn.Decision.Risk.Value);
}
