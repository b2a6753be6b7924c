namespace EscalationTrust;

/// <summary>Decides, at every turn, whether the bot may answer.</summary>
/// <remarks>
/// <para>Implementations are immutable, thread-safe and shared; what changes is the <see cref="ConversationState"/>, which
/// the host owns. Prove an implementation of your own with <c>EscalationPolicyContract</c> (samples/CustomPolicy), and wrap
/// it in <see cref="FailToHumanPolicy"/>.</para>
/// </remarks>
public interface IEscalationPolicy
{
    /// <summary>Reads one turn, updates the conversation and decides.</summary>
    /// <param name="turn">The customer's message and what the host knows. Any content is safe.</param>
    /// <param name="conversation">The conversation's state; <c>default</c> for a new one. One writer at a time.</param>
    /// <param name="decision">What the bot may do, why, and what travels with the ticket.</param>
    /// <returns><c>true</c> when the bot must not answer this turn, because it escalates now, is waiting for a person, or a person owns the conversation.</returns>
    bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision);
}
