namespace EscalationTrust;

/// <summary>Asks a second policy beside the one that acts: act on the first, learn from the second.</summary>
/// <remarks>
/// <para>The second policy has a state of its own, which the host stores beside the first one's: evidence, containment and
/// handoffs of one policy mean nothing to the other. A policy cannot carry that state, since it is shared by all
/// conversations; therefore this is a worker with two states and no <see cref="IEscalationPolicy"/>.</para>
/// <para>The second policy can do no harm: its exceptions are caught, and the first decides without it. What it sees is the
/// conversation that the first one makes: compare up to the first escalation of either. Thread-safe when the policies and
/// the callback are.</para>
/// </remarks>
public sealed class PolicyShadow
{
    private readonly IEscalationPolicy _live;
    private readonly IEscalationPolicy _shadow;
    private readonly Action<Exception>? _onFailure;

    /// <summary>Makes a shadow run.</summary>
    /// <param name="live">The policy that acts.</param>
    /// <param name="shadow">The policy that watches. Where it is another ladder's, take <c>EscalationLadder.PolicyFor</c> so that ticket classes keep their meaning.</param>
    /// <param name="onFailure">Told of each failure of the watching policy; its own exceptions are ignored. Optional.</param>
    /// <exception cref="ArgumentNullException">A policy is null.</exception>
    public PolicyShadow(IEscalationPolicy live, IEscalationPolicy shadow, Action<Exception>? onFailure = null)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(shadow);
        (_live, _shadow, _onFailure) = (live, shadow, onFailure);
    }

    /// <summary>Decides one turn with both policies.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="conversation">The state of the policy that acts.</param>
    /// <param name="shadowed">The state of the policy that watches; <c>default</c> for a new conversation.</param>
    /// <param name="decision">Both decisions.</param>
    /// <returns>What the policy that acts returned: true when the bot must not answer.</returns>
    public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, ref ConversationState shadowed, out ShadowedDecision decision)
    {
        bool escalate = _live.ShouldEscalate(in turn, ref conversation, out EscalationDecision live);
        ConversationState before = shadowed;
        try
        {
            _shadow.ShouldEscalate(in turn, ref shadowed, out EscalationDecision shadow);
            decision = new ShadowedDecision { Live = live, Shadow = shadow };
        }
        catch (Exception failure)
        {
            shadowed = before;
            decision = new ShadowedDecision { Live = live, ShadowFailed = true };
            Report(failure);
        }

        return escalate;
    }

    /// <summary>Records an event of the real world in both states: a person who takes over takes over for both.</summary>
    /// <param name="custodyEvent">The event.</param>
    /// <param name="at">When it happened; null without a clock.</param>
    /// <param name="conversation">The state of the policy that acts.</param>
    /// <param name="shadowed">The state of the policy that watches. An event that does not fit it, such as the acknowledgement of a handoff that it never asked for, leaves it as it is.</param>
    /// <returns>What became of the event in the state of the policy that acts.</returns>
    public static CustodyChange Apply(CustodyEvent custodyEvent, DateTimeOffset? at, ref ConversationState conversation, ref ConversationState shadowed)
    {
        shadowed.Apply(custodyEvent, at);
        return conversation.Apply(custodyEvent, at);
    }

    private void Report(Exception failure)
    {
        try
        {
            _onFailure?.Invoke(failure);
        }
        catch (Exception)
        {
            // A broken log must not stop the policy that acts.
        }
    }
}
