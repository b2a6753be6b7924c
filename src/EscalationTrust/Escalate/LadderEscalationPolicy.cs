using System.Diagnostics;
using System.Numerics;

namespace EscalationTrust;

/// <summary>The Escalation Trust Ladder as a policy, with a fixed order of precedence.</summary>
/// <remarks>
/// <para>Human-owned › waiting › human requested › kill-switch › always-escalate signals › risk at or above the threshold ›
/// limits › contain › automate.</para>
/// <para>Immutable, thread-safe, meant to be shared. Pure and total: no clock, no I/O, no allocation, and no input throws.
/// Made by <see cref="EscalationLadder"/>.</para>
/// </remarks>
public sealed class LadderEscalationPolicy : IEscalationPolicy
{
    private readonly PolicyTables _tables;
    private readonly bool _riskDecides;

    internal LadderEscalationPolicy(PolicyTables tables, bool riskDecides = true)
    {
        _tables = tables;
        _riskDecides = riskDecides;
    }

    /// <summary>The same policy with a threshold that no risk reaches: what calibration compares against.</summary>
    internal LadderEscalationPolicy WithoutRiskTrigger() => new(_tables, riskDecides: false);

    /// <summary>True when risk at the threshold would escalate: the evidence is not thin, and no cool-down holds it back.</summary>
    internal bool RiskMayDecide(in ConversationState conversation) =>
        !EvidenceStrength.IsThin(conversation.EpisodeSignals, conversation.FrictionTurnCount) && !_tables.Limits.CoolsDown(EscalationReason.RiskThreshold, in conversation);

    /// <inheritdoc/>
    public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
    {
        Claim(ref conversation);
        long silenceTicks = Begin(in turn, ref conversation, out bool reopens);

        SignalSet signals = _tables.Detector.Detect(in turn, silenceTicks, ref conversation);
        conversation.EpisodeSignalBits |= signals.Bits;

        TicketClassTable ticketClass = _tables.For(turn.TicketClass);
        RiskScore risk = _tables.Scorer.Score(signals, ref conversation, ticketClass.Prior, turn.Account.Trust);
        RiskScore threshold = _tables.Threshold.For(in turn, signals, ticketClass.EscalateAt);
        EscalationLimits.Count(signals, risk.Raw >= ticketClass.ContainAt, ref conversation);

        Verdict verdict = Decide(in turn, signals, risk, threshold, ticketClass, ref conversation);
        Conclude(in turn, signals, risk, threshold, ticketClass, verdict, reopens, ref conversation, out decision);
        Release(ref conversation);
        return decision.BotMustNotAnswer;
    }

    /// <summary>Counts the turn and returns the time since the last activity; 0 without a clock.</summary>
    private static long Begin(in Turn turn, ref ConversationState conversation, out bool reopens)
    {
        long last = conversation.LastAtTicks;
        long now = StateClock.Advance(ref conversation, turn.At);
        reopens = EpisodeBoundary.BeginTurn(ref conversation, turn.At);
        return last > 0 && now > last ? now - last : 0;
    }

    private Verdict Decide(
        in Turn turn, SignalSet signals, RiskScore risk, RiskScore threshold, TicketClassTable ticketClass, ref ConversationState conversation)
    {
        // An undefined kill-switch is a broken one: it fails towards the human.
        KillSwitch killSwitch = Max(Max(_tables.KillSwitch, ticketClass.KillSwitch), Defined(turn.KillSwitch));
        ContainmentCause containment = _tables.Containment.Enter(
            signals, risk, ticketClass.ContainAt, killSwitch == KillSwitch.Contain, ref conversation);

        switch (conversation.Custody)
        {
            case Custody.HumanOwned:
                return new(LadderStage.HumanOwned, EscalationReason.HumanOwned);
            case Custody.HandoffRequested or Custody.Queued or Custody.HandoffFailed or Custody.Expired:
                return new(LadderStage.Waiting, EscalationReason.Waiting);
        }

        if (signals.Overlaps(SignalCatalog.Access))
        {
            return new(LadderStage.Escalate, EscalationReason.HumanRequested);
        }

        if (killSwitch == KillSwitch.Escalate)
        {
            return new(LadderStage.Escalate, EscalationReason.KillSwitch);
        }

        if (signals.Overlaps(ticketClass.AlwaysEscalate))
        {
            return new(LadderStage.Escalate, EscalationReason.AlwaysEscalate);
        }

        int accumulated = Accumulated(risk, threshold, in conversation);
        if (accumulated != 0)
        {
            return Weigh(accumulated, ref conversation);
        }

        return containment switch
        {
            ContainmentCause.KillSwitch => new(LadderStage.Contain, EscalationReason.ContainKillSwitch),
            ContainmentCause.Risk => new(LadderStage.Contain, EscalationReason.ContainRisk),
            ContainmentCause.Signal => new(LadderStage.Contain, EscalationReason.ContainSignal),
            ContainmentCause.Held => new(LadderStage.Contain, EscalationReason.ContainHeld),
            _ => new(LadderStage.Automate, EscalationReason.None),
        };
    }

    /// <summary>What has added up to a reason: one bit each, in the order of precedence.</summary>
    private int Accumulated(RiskScore risk, RiskScore threshold, in ConversationState conversation) =>
        (_riskDecides && risk >= threshold ? 1 << (int)EscalationReason.RiskThreshold : 0) | _tables.Limits.Reached(in conversation);

    /// <summary>Escalates for the first cause that may decide now: one that is thin or cools down holds no other back. Contains when none may.</summary>
    private Verdict Weigh(int causes, ref ConversationState conversation)
    {
        bool isThin = EvidenceStrength.IsThin(conversation.EpisodeSignals, conversation.FrictionTurnCount);
        for (int rest = causes; rest != 0; rest &= rest - 1)
        {
            var cause = (EscalationReason)BitOperations.TrailingZeroCount(rest);
            if (!(isThin && IsRisk(cause)) && !_tables.Limits.CoolsDown(cause, in conversation))
            {
                return new(LadderStage.Escalate, cause);
            }
        }

        ContainmentGate.Hold(ref conversation);
        bool thin = isThin && IsRisk((EscalationReason)BitOperations.TrailingZeroCount(causes));
        return new(LadderStage.Contain, thin ? EscalationReason.ContainFriction : EscalationReason.ContainRisk);
    }

    private static bool IsRisk(EscalationReason cause) => cause is EscalationReason.RiskThreshold or EscalationReason.TurnsAtRiskLimit;

    private void Conclude(
        in Turn turn,
        SignalSet signals,
        RiskScore risk,
        RiskScore threshold,
        TicketClassTable ticketClass,
        Verdict verdict,
        bool reopens,
        ref ConversationState conversation,
        out EscalationDecision decision)
    {
        long now = turn.At is null ? 0 : conversation.LastAtTicks;
        if (verdict.Stage != LadderStage.Automate || !signals.Without(Signal.Gratitude).IsEmpty)
        {
            CustodyClocks.NeedBegan(ref conversation, now);
        }

        if (verdict.Stage != LadderStage.HumanOwned && signals.Overlaps(SignalCatalog.Access))
        {
            CustodyClocks.PersonRequested(ref conversation, now);
        }

        bool opens = false;
        if (verdict.Stage == LadderStage.Escalate)
        {
            opens = !conversation.HandoffOpened;
            conversation.FirstReason = (byte)verdict.Reason;
            conversation.Apply(CustodyEvent.HandoffRequested, turn.At);
        }

        conversation.StageCode = (byte)verdict.Stage;
        bool disclose = _tables.DiscloseAi
            && verdict.Stage != LadderStage.HumanOwned
            && (conversation.Flags & StateFlags.DisclosureGiven) == 0;
        conversation.Flags |= disclose ? StateFlags.DisclosureGiven : (byte)0;

        bool handsOver = verdict.Stage is LadderStage.Escalate or LadderStage.Waiting;
        HandoffPriority priority = handsOver
            ? HandoffRouting.PriorityOf(ref conversation, ticketClass.Priority, _tables.Threshold.AtStake(in turn))
            : HandoffPriority.Normal;

        decision = new EscalationDecision
        {
            Stage = verdict.Stage,
            Reason = verdict.Reason,
            Risk = risk,
            Threshold = threshold,
            Signals = signals,
            PermittedActs = _tables.Containment.PermittedAt(verdict.Stage),
            OpensHandoff = opens,
            DisclosureDue = disclose,
            Notice = NoticeChoice.For(verdict, signals, disclose, ref conversation),
            Queue = handsOver ? ticketClass.Queue : null,
            Priority = priority,
            AcknowledgeByTicks = handsOver
                ? HandoffRouting.AcknowledgeBy(ref conversation, ticketClass.AcknowledgeWithinTicks, priority)
                : 0,
            Turn = conversation.TurnCount,
            Episode = conversation.Episode,
            ReopensCase = reopens,
            PolicyHash = _tables.Hash,
        };
    }

    private static KillSwitch Defined(KillSwitch value) =>
        value is KillSwitch.Off or KillSwitch.Contain ? value : KillSwitch.Escalate;

    private static KillSwitch Max(KillSwitch left, KillSwitch right) => left > right ? left : right;

    [Conditional("DEBUG")]
    private static void Claim(ref ConversationState conversation)
    {
        Debug.Assert((conversation.Flags & StateFlags.Busy) == 0, "Two turns of one conversation ran at once: a ConversationState has one writer at a time.");
        conversation.Flags |= StateFlags.Busy;
    }

    [Conditional("DEBUG")]
    private static void Release(ref ConversationState conversation) =>
        conversation.Flags &= unchecked((byte)~StateFlags.Busy);
}
