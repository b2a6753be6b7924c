namespace EscalationTrust;

/// <summary>A policy for turns whose ticket classes are handles of another ladder: each is matched by name, and unclassified where the policy does not have it.</summary>
internal sealed class ForeignClassPolicy(IEscalationPolicy inner, Dictionary<TicketClass, TicketClass> classes) : DelegatingEscalationPolicy(inner)
{
    public override bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
    {
        if (!turn.TicketClass.IsClassified)
        {
            return Inner.ShouldEscalate(in turn, ref conversation, out decision);
        }

        Turn translated = turn with { TicketClass = classes.GetValueOrDefault(turn.TicketClass) };
        return Inner.ShouldEscalate(in translated, ref conversation, out decision);
    }
}
