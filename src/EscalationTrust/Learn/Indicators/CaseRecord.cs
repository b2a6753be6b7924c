namespace EscalationTrust;

/// <summary>What is left of one conversation when it is closed, or looked at while it is open: identities, times, counts and judgements, no words.</summary>
/// <remarks>
/// <para>Whatever is not known stays null or Unknown and is counted as unknown; nothing is guessed. Read and written by
/// <see cref="CaseJson"/>, <see cref="CaseReader"/> and <see cref="CaseCsv"/>; the fields stand in <c>docs/cases.md</c>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed record CaseRecord
{
    /// <summary>The conversation's identity. Not empty.</summary>
    public required string Id { get; init; }

    /// <summary>The account's identity. Null when unknown.</summary>
    public string? Account { get; init; }

    /// <summary>The name of the ticket class. Null when unknown.</summary>
    public string? TicketClass { get; init; }

    /// <summary>The language, as the host names it. Null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Whether a person could take it at all.</summary>
    public HandoffEligibility Eligibility { get; init; }

    /// <summary>True while the conversation goes on: what has not happened may still happen. Default false.</summary>
    public bool IsOpen { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When the customer first asked for a person, in words or by button.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>The customer turn of that request, from 1.</summary>
    public int? RequestedTurn { get; init; }

    /// <summary>What an audit says about the need for a person.</summary>
    public AuditedNeed Need { get; init; }

    /// <summary>When a person was needed, from the audit.</summary>
    public DateTimeOffset? NeededAt { get; init; }

    /// <summary>The customer turn at which a person was needed, from the audit, from 1.</summary>
    public int? NeededTurn { get; init; }

    /// <summary>When the policy decided to hand over.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The customer turn of that decision, from 1.</summary>
    public int? DecidedTurn { get; init; }

    /// <summary>When a desk acknowledged the handoff.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When a person first answered the customer.</summary>
    public DateTimeOffset? FirstHumanReplyAt { get; init; }

    /// <summary>When a person first answered who had authority and context and did not pass the case on.</summary>
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>When it was resolved.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>When it ended, resolved or not.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Until when the case and the account were watched: the day of the export. What comes later is censored.</summary>
    public DateTimeOffset? ObservedUntil { get; init; }

    /// <summary>When the customer came back with the same matter after the end.</summary>
    public DateTimeOffset? RecontactedAt { get; init; }

    /// <summary>When the case was opened again after it was resolved.</summary>
    public DateTimeOffset? ReopenedAt { get; init; }

    /// <summary>When a failure of this case was made good: an apology with a remedy that the customer accepted.</summary>
    public DateTimeOffset? MadeGoodAt { get; init; }

    /// <summary>How often the customer restated something before the escalation, or at all where there was none.</summary>
    public int? Restatements { get; init; }

    /// <summary>Whether the customer had to say it again to the person who took over.</summary>
    public bool? RestatedAfterHandoff { get; init; }

    /// <summary>Whether the case is of high risk by the host's own declaration.</summary>
    public bool? HighRisk { get; init; }

    /// <summary>The highest risk that the policy computed.</summary>
    public Ratio HighestRisk { get; init; }

    /// <summary>How long automation held the case.</summary>
    public TimeSpan? TimeInAutomation { get; init; }

    /// <summary>How long automation may hold such a case.</summary>
    public TimeSpan? AutomationLimit { get; init; }

    /// <summary>The highest stage of the ladder that was reached.</summary>
    public LadderStage? Stage { get; init; }

    /// <summary>The reason of the handoff.</summary>
    public EscalationReason? Reason { get; init; }

    /// <summary>How it came to be called resolved.</summary>
    public ResolutionKind Resolution { get; init; }

    /// <summary>Whether and where the customer left.</summary>
    public Abandonment Abandonment { get; init; }

    /// <summary>Whether an audit found the bot's answer wrong.</summary>
    public bool? AnswerWrong { get; init; }

    /// <summary>Satisfaction, 0 worst and 1 best; a scale from 1 to 5 is (stars − 1) / 4.</summary>
    public Ratio Satisfaction { get; init; }

    /// <summary>Whether the customer complained.</summary>
    public bool? Complaint { get; init; }

    /// <summary>What the loop with the bot cost the customer, in messages of ordinary length: see <see cref="LoopEffort"/>.</summary>
    public double? Effort { get; init; }

    /// <summary>Trust in the account before the case.</summary>
    public Ratio TrustBefore { get; init; }

    /// <summary>Trust in the account after the case.</summary>
    public Ratio TrustAfter { get; init; }

    /// <summary>Whether it was handed over: true where a decision or a person's reply is recorded, false where the stage says that it was not, else null.</summary>
    public bool? Escalated =>
        DecidedAt is not null || DecidedTurn is not null || FirstHumanReplyAt is not null || Stage >= LadderStage.Escalate ? true
        : Stage is not null ? false
        : null;
}
