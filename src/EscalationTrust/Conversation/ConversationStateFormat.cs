namespace EscalationTrust;

/// <summary>The compact binary form of <see cref="ConversationState"/>.</summary>
public static class ConversationStateFormat
{
}
