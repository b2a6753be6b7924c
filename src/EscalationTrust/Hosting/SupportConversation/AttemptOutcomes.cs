namespace EscalationTrust;

/// <summary>Which replies are attempts to help, and what the customer's next message says of them.</summary>
internal static class AttemptOutcomes
{
    private const int Shortest = 15;

    private static readonly SignalSet Rejected = SignalSet.Of(Signal.AnswerRejected, Signal.CustomerNegates, Signal.AlternativeAsked);
    private static readonly SignalSet Again = SignalSet.Of(Signal.CustomerRestates, Signal.CustomerSaysRepeated, Signal.DoomLoop);

    /// <summary>A reply that only asks, or says next to nothing, tries nothing.</summary>
    public static bool IsAttempt(string reply)
    {
        ReadOnlySpan<char> words = reply.AsSpan().Trim();
        return words.Length >= Shortest && words[^1] is not ('?' or '？' or '؟');
    }

    /// <summary>Gives the attempts since the last message their outcome.</summary>
    public static void Settle(ConversationMemory memory, SignalSet signals)
    {
        AttemptOutcome outcome = Of(signals);
        IReadOnlyList<BotAttempt> attempts = memory.Known.Experience.Attempts;
        if (!memory.Pending.Tries || outcome == AttemptOutcome.Unknown || attempts.Count == 0)
        {
            return;
        }

        int turn = attempts[attempts.Count - 1].Turn;
        BotAttempt[] settled = [.. attempts.Select(attempt => attempt.Turn == turn && attempt.Outcome == AttemptOutcome.Unknown ? attempt with { Outcome = outcome } : attempt)];
        memory.Known = memory.Known with { Experience = memory.Known.Experience with { Attempts = settled } };
    }

    private static AttemptOutcome Of(SignalSet signals) =>
        signals.Overlaps(SignalCatalog.Access) ? AttemptOutcome.PersonRequested
        : signals.Overlaps(Rejected) ? AttemptOutcome.Rejected
        : signals.Overlaps(Again) ? AttemptOutcome.AskedAgain
        : signals.Contains(Signal.Gratitude) ? AttemptOutcome.Accepted
        : AttemptOutcome.Unknown;
}
