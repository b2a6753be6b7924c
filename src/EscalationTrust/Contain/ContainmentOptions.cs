namespace EscalationTrust;

/// <summary>When the bot may only assist, and when it may answer again.</summary>
public sealed class ContainmentOptions
{
    /// <summary>Risk in (0, 1) from which the conversation is contained. Must lie below the escalation threshold. The default value is 0.4.</summary>
    public double EnterAt { get; set; } = 0.4;

    /// <summary>Risk in [0, 1) below which a turn counts as good. At most <see cref="EnterAt"/>. The default value is 0.25.</summary>
    public double LeaveBelow { get; set; } = 0.25;

    /// <summary>Good turns in a row (1 to 100) after which the bot may answer again; 0 means never within an episode. The default value is 3.</summary>
    public int RecoverAfter { get; set; } = 3;

    /// <summary>What a contained bot may do. Must not hold Answer, TakeAction, Promise or Close, and must hold OfferHuman. The default value is <see cref="PermittedActs.WhenContained"/>.</summary>
    public PermittedActs Permitted { get; set; } = PermittedActs.WhenContained;

    /// <summary>Signals that contain at once, whatever the risk. By default security, billing dispute and the first policy ambiguity.</summary>
    public HashSet<Signal> Always { get; set; } = [Signal.Security, Signal.BillingDispute, Signal.PolicyAmbiguity];
}
