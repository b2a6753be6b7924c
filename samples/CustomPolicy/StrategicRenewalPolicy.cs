using EscalationTrust;

namespace CustomPolicy;

/// <summary>A rule of this host: strategic accounts near their renewal talk to a person, whatever the matter.</summary>
/// <remarks>
/// The rule only adds a signal of the host's own. The ladder behind it decides, counts and opens the handoff as always, so
/// every promise of the ladder still holds. Immutable and thread-safe.
/// </remarks>
public sealed class StrategicRenewalPolicy(IEscalationPolicy inner) : DelegatingEscalationPolicy(inner)
{
    /// <summary>The host's own signal; the options make it always escalate.</summary>
    public const Signal StrategicRenewal = Signal.Host1;

    /// <summary>The ladder with the rule in front, ready to use.</summary>
    public static IEscalationPolicy Create()
    {
        EscalationLadder ladder = EscalationLadder.Create(options => options.AlwaysEscalate.Add(StrategicRenewal));
        return ladder.FailToHuman(new StrategicRenewalPolicy(ladder.Policy));
    }

    public override bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
    {
        bool applies = turn.Account.RenewalNear && turn.Account.Tier == AccountTier.Strategic;
        Turn judged = applies ? turn with { Signals = turn.Signals.With(StrategicRenewal) } : turn;
        return Inner.ShouldEscalate(in judged, ref conversation, out decision);
    }
}
