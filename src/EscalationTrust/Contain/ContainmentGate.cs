namespace EscalationTrust;

/// <summary>Enters containment on risk or on a containing signal, holds it, and leaves after enough good turns.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ContainmentGate
{
    private readonly int _leaveBelow;
    private readonly int _recoverAfter;
    private readonly SignalSet _always;

    public ContainmentGate(ContainmentOptions options)
    {
        _leaveBelow = FixedPoint.From(options.LeaveBelow);
        _recoverAfter = options.RecoverAfter;
        _always = SignalSet.Of([.. options.Always]);
        Permitted = options.Permitted;
    }

    public PermittedActs Permitted { get; }

    /// <summary>What the bot may do at a stage.</summary>
    public PermittedActs PermittedAt(LadderStage stage) => stage switch
    {
        LadderStage.Automate => PermittedActs.WhenAutomated,
        LadderStage.Contain => Permitted,
        LadderStage.HumanOwned => PermittedActs.AssistOwner,
        _ => PermittedActs.WhenWaiting,
    };

    /// <summary>What containment finds in this turn, and updates the hold in the state.</summary>
    public ContainmentCause Enter(SignalSet signals, RiskScore risk, int enterAt, bool forced, ref ConversationState conversation)
    {
        CountGoodTurn(risk, ref conversation);
        ContainmentCause cause =
            forced ? ContainmentCause.KillSwitch
            : risk.Raw >= enterAt ? ContainmentCause.Risk
            : signals.Overlaps(_always) ? ContainmentCause.Signal
            : conversation.Contained ? ContainmentCause.Held
            : ContainmentCause.None;

        if (cause == ContainmentCause.Held && _recoverAfter != 0 && conversation.GoodTurnCount >= _recoverAfter)
        {
            Release(ref conversation);
            return ContainmentCause.None;
        }

        // A kill-switch is not evidence: when it is lifted, so is what it did.
        if (cause is ContainmentCause.Risk or ContainmentCause.Signal)
        {
            Hold(ref conversation);
        }

        return cause;
    }

    /// <summary>Contains for a reason found elsewhere, until enough good turns.</summary>
    public static void Hold(ref ConversationState conversation)
    {
        if (!conversation.Contained)
        {
            // Each containment says once that a person should decide, whatever was offered before.
            conversation.Flags &= unchecked((byte)~StateFlags.OfferNoticeGiven);
        }

        conversation.Flags |= StateFlags.Contained;
        conversation.GoodTurnCount = 0;
    }

    private static void Release(ref ConversationState conversation)
    {
        conversation.Flags &= unchecked((byte)~StateFlags.Contained);
        conversation.GoodTurnCount = 0;
    }

    private void CountGoodTurn(RiskScore risk, ref ConversationState conversation) =>
        conversation.GoodTurnCount = risk.Raw < _leaveBelow ? Saturating.Increment(conversation.GoodTurnCount) : (byte)0;
}

/// <summary>Why a turn is contained.</summary>
internal enum ContainmentCause
{
    None,
    Risk,
    Signal,
    KillSwitch,
    Held,
}
