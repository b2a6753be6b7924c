namespace EscalationTrust;

/// <summary>A policy that passes every turn to another one: the base for decorators.</summary>
/// <remarks>Thread-safe when the inner policy is.</remarks>
public abstract class DelegatingEscalationPolicy : IEscalationPolicy
{
    /// <summary>Wraps a policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="inner"/> is null.</exception>
    protected DelegatingEscalationPolicy(IEscalationPolicy inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Inner = inner;
    }

    /// <summary>The wrapped policy.</summary>
    protected IEscalationPolicy Inner { get; }

    /// <inheritdoc/>
    public virtual bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision) =>
        Inner.ShouldEscalate(in turn, ref conversation, out decision);
}
