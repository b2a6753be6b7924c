namespace EscalationTrust;

/// <summary>Wraps a custom policy so that its failure goes to a person, never to a silent "no".</summary>
/// <remarks>
/// <para>When the inner policy throws, its changes to the state are undone, the decision is to escalate with
/// <see cref="EscalationReason.PolicyFailed"/>, and the exception is passed to the host's callback. Thread-safe when the
/// inner policy and the callback are.</para>
/// </remarks>
public sealed class FailToHumanPolicy : DelegatingEscalationPolicy
{
    private readonly Action<Exception>? _onFailure;

    /// <summary>Wraps a policy.</summary>
    /// <param name="inner">The policy that may fail.</param>
    /// <param name="onFailure">Told of each failure, for a log; its own exceptions are ignored. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    public FailToHumanPolicy(IEscalationPolicy inner, Action<Exception>? onFailure = null)
        : base(inner) => _onFailure = onFailure;

    /// <inheritdoc/>
    public override bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
    {
        ConversationState before = conversation;
        try
        {
            return Inner.ShouldEscalate(in turn, ref conversation, out decision);
        }
        catch (Exception failure)
        {
            conversation = before;
            Report(failure);
            decision = Escalate(in turn, ref conversation);
            return true;
        }
    }

    private static EscalationDecision Escalate(in Turn turn, ref ConversationState conversation)
    {
        EpisodeBoundary.BeginTurn(ref conversation, turn.At);
        bool owned = conversation.Custody == Custody.HumanOwned;
        bool opens = !owned && !conversation.HandoffOpened;
        if (opens)
        {
            conversation.FirstReason = (byte)EscalationReason.PolicyFailed;
            conversation.Apply(CustodyEvent.HandoffRequested, turn.At);
        }

        LadderStage stage = owned ? LadderStage.HumanOwned : opens ? LadderStage.Escalate : LadderStage.Waiting;
        conversation.StageCode = (byte)stage;
        return new EscalationDecision
        {
            Stage = stage,
            Reason = EscalationReason.PolicyFailed,
            Signals = turn.Signals,
            PermittedActs = owned ? PermittedActs.AssistOwner : PermittedActs.WhenWaiting,
            OpensHandoff = opens,
            Notice = opens ? NoticeKey.HandoffNeeded : NoticeKey.None,
            Turn = conversation.TurnCount,
            Episode = conversation.Episode,
        };
    }

    private void Report(Exception failure)
    {
        try
        {
            _onFailure?.Invoke(failure);
        }
        catch (Exception)
        {
            // A broken log must not stop a handoff.
        }
    }
}
