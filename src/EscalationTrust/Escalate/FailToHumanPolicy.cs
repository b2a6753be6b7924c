namespace EscalationTrust;

/// <summary>Wraps a custom policy so that its failure goes to a person, never to a silent "no".</summary>
/// <remarks>
/// <para>When the inner policy throws, its changes to the state are undone, the decision is to escalate with
/// <see cref="EscalationReason.PolicyFailed"/>, and the exception is passed to the host's callback. Thread-safe when the
/// inner policy and the callback are.</para>
/// <para>Made by a ladder (<c>ladder.FailToHuman(policy)</c>, <c>monitor.FailToHuman(policy)</c>) it hands over to the queue, and by
/// the deadline, that the ladder has for the ticket class. Made by its constructor it knows neither.</para>
/// </remarks>
public sealed class FailToHumanPolicy : DelegatingEscalationPolicy
{
    private readonly Action<Exception>? _onFailure;
    private readonly Func<PolicyTables>? _tables;

    /// <summary>Wraps a policy. Handoffs of its failures name no queue and no deadline; prefer the ladder's own <c>FailToHuman</c>.</summary>
    /// <param name="inner">The policy that may fail.</param>
    /// <param name="onFailure">Told of each failure, for a log; its own exceptions are ignored. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    public FailToHumanPolicy(IEscalationPolicy inner, Action<Exception>? onFailure = null)
        : base(inner) => _onFailure = onFailure;

    /// <summary>Wraps a policy whose failures go where the tables in force say.</summary>
    internal FailToHumanPolicy(IEscalationPolicy inner, Action<Exception>? onFailure, Func<PolicyTables> tables)
        : this(inner, onFailure) => _tables = tables;

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

    private EscalationDecision Escalate(in Turn turn, ref ConversationState conversation)
    {
        bool reopens = EpisodeBoundary.BeginTurn(ref conversation, turn.At);
        conversation.EpisodeSignalBits |= turn.Signals.Bits;
        bool owned = conversation.Custody == Custody.HumanOwned;
        NoteRequest(in turn, owned, ref conversation);
        bool opens = !owned && !conversation.HandoffOpened;
        if (opens)
        {
            conversation.FirstReason = (byte)EscalationReason.PolicyFailed;
            conversation.Apply(CustodyEvent.HandoffRequested, turn.At);
        }

        LadderStage stage = owned ? LadderStage.HumanOwned : opens ? LadderStage.Escalate : LadderStage.Waiting;
        conversation.StageCode = (byte)stage;
        var decision = new EscalationDecision
        {
            Stage = stage,
            Reason = EscalationReason.PolicyFailed,
            Signals = turn.Signals,
            PermittedActs = owned ? PermittedActs.AssistOwner : PermittedActs.WhenWaiting,
            OpensHandoff = opens,
            Notice = opens ? NoticeKey.HandoffNeeded : NoticeKey.None,
            Turn = conversation.TurnCount,
            Episode = conversation.Episode,
            ReopensCase = reopens,
        };
        return owned ? decision : Routed(decision, in turn, ref conversation);
    }

    /// <summary>A request that the host saw is a request, whoever failed.</summary>
    private static void NoteRequest(in Turn turn, bool owned, ref ConversationState conversation)
    {
        long now = StateClock.Advance(ref conversation, turn.At);
        CustodyClocks.NeedBegan(ref conversation, now);
        if (!owned && turn.Signals.Overlaps(SignalCatalog.Access))
        {
            CustodyClocks.PersonRequested(ref conversation, now);
        }
    }

    /// <summary>Queue, priority and deadline, as far as they are known.</summary>
    private EscalationDecision Routed(EscalationDecision decision, in Turn turn, ref ConversationState conversation)
    {
        if (_tables?.Invoke() is not { } tables)
        {
            return decision with
            {
                Priority = HandoffRouting.PriorityOf(ref conversation, HandoffPriority.Normal, atStake: false),
                AcknowledgeByTicks = conversation.AcknowledgeByTicks,
            };
        }

        TicketClassTable ticketClass = tables.For(turn.TicketClass);
        HandoffPriority priority = HandoffRouting.PriorityOf(ref conversation, ticketClass.Priority, tables.Threshold.AtStake(in turn));
        return decision with
        {
            Queue = ticketClass.Queue,
            Priority = priority,
            AcknowledgeByTicks = HandoffRouting.AcknowledgeBy(ref conversation, ticketClass.AcknowledgeWithinTicks, priority),
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
