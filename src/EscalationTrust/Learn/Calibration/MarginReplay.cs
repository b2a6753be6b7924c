namespace EscalationTrust;

/// <summary>Replays a labelled conversation and measures by how much its risk passes or misses the threshold in force.</summary>
/// <remarks>
/// <para>The policy is judged as it runs: all adjustments of the threshold count; a turn on which risk may not decide
/// (friction alone, cool-down) counts for nothing; where any other trigger fires in time (a request for a person, a signal
/// that always escalates, a limit, a kill-switch) the margin is infinite. For the library's own policy the other triggers
/// are seen also behind an escalation on risk; for a custom policy or a decorator they are seen up to the first escalation.</para>
/// <para>What follows a message of a human agent is not judged: a person was there. Thread-safe.</para>
/// </remarks>
public static class MarginReplay
{
    /// <summary>Measures one conversation.</summary>
    /// <param name="policy">The policy to calibrate. Its exceptions pass through.</param>
    /// <param name="transcript">The conversation, with its audit label.</param>
    /// <param name="grace">Customer turns after the needed one on which an escalation still is in time, at least 0. The needed turn is the first of the customer's at or after the label, or the last one when none follows.</param>
    /// <param name="measured">The case for a <see cref="ThresholdCalibrator"/>. Without a segment.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null by default: every ticket is unclassified.</param>
    /// <returns>False when the conversation can say nothing: nobody audited it, it has no turn of the customer's, or a person had taken over before one was needed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="transcript"/> is null.</exception>
    public static bool TryMeasure(
        IEscalationPolicy policy, Transcript transcript, int grace, out CalibrationCase measured, Func<string, TicketClass>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(transcript);
        measured = default;
        if (!transcript.IsAudited || OwnedFrom(transcript) <= (transcript.NeededAt ?? -1) || !Speaks(transcript))
        {
            return false;
        }

        IEscalationPolicy judged = policy is LadderEscalationPolicy ladder ? ladder.WithoutRiskTrigger() : policy;
        int left = transcript.NeededAt is null ? int.MaxValue : Math.Max(0, grace);
        double margin = double.NegativeInfinity;
        foreach (ReplayedTurn turn in TranscriptReplay.Run(judged, transcript, resolve))
        {
            margin = Math.Max(margin, MarginOf(in turn, policy as LadderEscalationPolicy));
            if (turn.MessageIndex >= transcript.NeededAt && left-- == 0)
            {
                break;
            }
        }

        measured = new CalibrationCase { PersonNeeded = transcript.NeededAt is not null, Margin = margin };
        return true;
    }

    private static double MarginOf(in ReplayedTurn turn, LadderEscalationPolicy? ladder)
    {
        EscalationDecision decision = turn.Decision;
        // No threshold lies as low as a risk of zero.
        double above = decision.Risk.Raw == 0 ? double.NegativeInfinity : decision.Risk.Value - decision.Threshold.Value;
        return decision.Stage switch
        {
            LadderStage.HumanOwned => double.NegativeInfinity,
            LadderStage.Escalate when decision.Reason != EscalationReason.RiskThreshold => double.PositiveInfinity,
            // Behind an escalation nothing more is seen than risk; it was judged on the turn that escalated.
            LadderStage.Escalate or LadderStage.Waiting => above,
            _ => ladder is null || ladder.RiskMayDecide(turn.Conversation) ? above : double.NegativeInfinity,
        };
    }

    /// <summary>The index of the first message of a human agent; past the end without one.</summary>
    private static int OwnedFrom(Transcript transcript)
    {
        int index = 0;
        while (index < transcript.Messages.Count && transcript.Messages[index].Role != TranscriptRole.HumanAgent)
        {
            index++;
        }

        return index;
    }

    private static bool Speaks(Transcript transcript) =>
        transcript.Messages.TakeWhile(message => message.Role != TranscriptRole.HumanAgent).Any(message => message.Role == TranscriptRole.User);
}
