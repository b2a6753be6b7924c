namespace EscalationTrust.Tests.Detect;

/// <summary>What the default ladder hears in a message.</summary>
internal static class Said
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    public static SignalSet First(string text) => Second(null, null, text);

    /// <summary>The same after an earlier exchange, which some signals need.</summary>
    public static SignalSet Later(string text, string reply = "Have a look at the settings page.") => Second("Hello, I need some help.", reply, text);

    public static SignalSet Reply(string reply) => Second("Hello, I need some help.", reply, "hm");

    private static SignalSet Second(string? before, string? reply, string text)
    {
        ConversationState state = default;
        if (before is not null)
        {
            Ladder.Policy.ShouldEscalate(new Turn { CustomerText = before }, ref state, out _);
        }

        Ladder.Policy.ShouldEscalate(new Turn { CustomerText = text, PreviousReply = reply }, ref state, out EscalationDecision decision);
        return decision.Signals;
    }
}
