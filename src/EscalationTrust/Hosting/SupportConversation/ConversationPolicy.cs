namespace EscalationTrust;

/// <summary>What a <see cref="SupportConversation"/> asks: one ladder for its whole life, or the ladder in force of a monitor, measured.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class ConversationPolicy(Func<EscalationLadder> current, IEscalationPolicy policy, ReplyGuard replyGuard)
{
    /// <summary>The ladder in force; another one after a reload.</summary>
    public EscalationLadder Current => current();

    public IEscalationPolicy Policy { get; } = policy;

    public ReplyGuard ReplyGuard { get; } = replyGuard;

    public static ConversationPolicy Of(EscalationLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return new ConversationPolicy(() => ladder, ladder.Policy, ladder.ReplyGuard);
    }
}
