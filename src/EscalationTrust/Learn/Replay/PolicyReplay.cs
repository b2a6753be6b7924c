namespace EscalationTrust;

/// <summary>Runs one or two policies over recorded conversations and says, conversation by conversation, what would have changed.</summary>
/// <remarks>
/// <para>Each policy has a state of its own and sees the recording as it is: what the bot would have said under another
/// policy nobody knows, so that what follows a first difference is the recording's, not the policy's. Compare first
/// escalations and read the rest as a hint. Memory does not grow with the number of conversations.</para>
/// <para>Immutable and thread-safe when the policies are.</para>
/// </remarks>
public sealed class PolicyReplay
{
    private readonly IEscalationPolicy _first;
    private readonly IEscalationPolicy _second;
    private readonly Func<string, TicketClass>? _resolveFirst;
    private readonly Func<string, TicketClass>? _resolveSecond;
    private readonly int _tolerance;

    /// <summary>Makes a replay of two policies.</summary>
    /// <param name="first">The policy in force. Its exceptions pass through; wrap it in <see cref="FailToHumanPolicy"/> to have none.</param>
    /// <param name="second">The policy that is tried.</param>
    /// <param name="resolveFirst">Finds the first policy's handle of a ticket class. Null: every ticket is unclassified.</param>
    /// <param name="resolveSecond">Finds the second policy's handle of a ticket class: handles belong to one ladder. Null: every ticket is unclassified.</param>
    /// <param name="toleranceTurns">Customer turns by which an escalation may miss the audited need and still be at the right time, 0 or more. 1 by default.</param>
    /// <exception cref="ArgumentNullException">A policy is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toleranceTurns"/> is negative.</exception>
    public PolicyReplay(
        IEscalationPolicy first,
        IEscalationPolicy second,
        Func<string, TicketClass>? resolveFirst = null,
        Func<string, TicketClass>? resolveSecond = null,
        int toleranceTurns = 1)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceTurns);
        (_first, _second) = (first, second);
        (_resolveFirst, _resolveSecond) = (resolveFirst, resolveSecond);
        _tolerance = toleranceTurns;
    }

    /// <summary>Replays one conversation under both policies.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="transcript"/> is null.</exception>
    public ReplayDiff Compare(Transcript transcript)
    {
        ReplayOutcome first = Run(_first, transcript, _resolveFirst, _tolerance);
        ReplayOutcome second = Run(_second, transcript, _resolveSecond, _tolerance);
        return new ReplayDiff
        {
            Id = transcript.Id,
            First = first,
            Second = second,
            Changes = ChangesOf(in first, in second),
            NeededTurn = ReplayNeed.TurnOf(transcript),
        };
    }

    /// <summary>Replays one conversation under one policy.</summary>
    /// <param name="policy">The policy to ask. Its exceptions pass through.</param>
    /// <param name="transcript">The conversation.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null: every ticket is unclassified.</param>
    /// <param name="toleranceTurns">Customer turns by which an escalation may miss the audited need and still be at the right time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="transcript"/> is null.</exception>
    public static ReplayOutcome Run(
        IEscalationPolicy policy, Transcript transcript, Func<string, TicketClass>? resolve = null, int toleranceTurns = 1)
    {
        var outcome = default(ReplayOutcome);
        foreach (ReplayedTurn turn in TranscriptReplay.Run(policy, transcript, resolve))
        {
            outcome = Add(outcome, in turn);
        }

        return ReplayNeed.Judge(outcome, transcript, toleranceTurns);
    }

    private static ReplayOutcome Add(ReplayOutcome outcome, in ReplayedTurn turn)
    {
        LadderStage stage = turn.Decision.Stage;
        bool escalates = stage == LadderStage.Escalate && outcome.EscalatedTurn is null;
        return outcome with
        {
            CustomerTurns = turn.CustomerTurn,
            EscalatedTurn = escalates ? turn.CustomerTurn : outcome.EscalatedTurn,
            EscalatedMessage = escalates ? turn.MessageIndex : outcome.EscalatedMessage,
            Reason = escalates ? turn.Decision.Reason : outcome.Reason,
            ContainedTurns = outcome.ContainedTurns + (stage == LadderStage.Contain ? 1 : 0),
            HighestRisk = turn.Decision.Risk > outcome.HighestRisk ? turn.Decision.Risk : outcome.HighestRisk,
            TakenOver = outcome.TakenOver || (stage == LadderStage.HumanOwned && outcome.EscalatedTurn is null),
        };
    }

    private static ReplayChanges ChangesOf(in ReplayOutcome first, in ReplayOutcome second)
    {
        ReplayChanges changes = (first.EscalatedTurn, second.EscalatedTurn) switch
        {
            (null, null) => ReplayChanges.None,
            (null, _) => ReplayChanges.NewlyEscalated,
            (_, null) => ReplayChanges.NoLongerEscalated,
            ({ } a, { } b) => (b < a ? ReplayChanges.Earlier : b > a ? ReplayChanges.Later : ReplayChanges.None)
                | (first.Reason != second.Reason ? ReplayChanges.DifferentReason : ReplayChanges.None),
        };
        return changes
            | (second.ContainedTurns > first.ContainedTurns ? ReplayChanges.ContainedMore : ReplayChanges.None)
            | (second.ContainedTurns < first.ContainedTurns ? ReplayChanges.ContainedLess : ReplayChanges.None);
    }
}
