namespace EscalationTrust;

/// <summary>Sees raw machine text in a bot's reply: data, call syntax, tags that a customer should never read.</summary>
internal static class ReplyForm
{
    public static bool IsMalformed(ReadOnlySpan<char> reply) =>
        reply.Contains("\":", StringComparison.Ordinal)
        || reply.Contains("{\"", StringComparison.Ordinal)
        || reply.Contains("</", StringComparison.Ordinal)
        || reply.Contains("<|", StringComparison.Ordinal)
        || reply.Contains("<tool", StringComparison.OrdinalIgnoreCase)
        || reply.Contains("<function", StringComparison.OrdinalIgnoreCase);
}
