namespace EscalationTrust.Benchmarks;

/// <summary>What the generated messages are like, so that nobody has to trust the word "real-looking".</summary>
internal static class TraceSummary
{
    public static void Write(TextWriter output)
    {
        string[] messages = Trace.Messages(16_384);
        string[] replies = Trace.Replies(16_384);
        output.WriteLine($"{PhraseBook.All.Count} phrases in {PhraseBook.Categories.Length} categories, {PhraseBook.All.Count(phrase => phrase.Language == "en")} of them English.");
        output.WriteLine($"Messages: {messages.Average(text => text.Length):0.0} characters on average, {messages.Min(text => text.Length)} to {messages.Max(text => text.Length)}.");
        output.WriteLine($"Replies: {replies.Average(text => text.Length):0.0} characters on average.");
        output.WriteLine($"With a letter outside ASCII: {Share(messages, text => text.Any(c => c > 127))}; with a phrase of the book: {Share(messages, HasPhrase)}.");

        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        var states = new ConversationState[messages.Length / Trace.TurnsPerConversation];
        var stages = new SortedDictionary<LadderStage, int>();
        var signals = new SortedDictionary<Signal, int>();
        for (int i = 0; i < messages.Length; i++)
        {
            ref ConversationState state = ref states[i % states.Length];
            policy.ShouldEscalate(new Turn { CustomerText = messages[i] }, ref state, out EscalationDecision decision);
            stages[decision.Stage] = stages.GetValueOrDefault(decision.Stage) + 1;
            foreach (Signal signal in decision.Signals)
            {
                signals[signal] = signals.GetValueOrDefault(signal) + 1;
            }
        }

        output.WriteLine("Stages over conversations of eight turns: " + string.Join(", ", stages.Select(stage => $"{stage.Key} {stage.Value}")));
        output.WriteLine("Signals: " + string.Join(", ", signals.Select(signal => $"{signal.Key} {signal.Value}")));
        output.WriteLine();
        foreach (string text in messages.Take(6))
        {
            output.WriteLine("  " + text);
        }

        static bool HasPhrase(string text) => PhraseBook.All.Any(phrase => text.Contains(phrase.Text, StringComparison.OrdinalIgnoreCase));
        static string Share(string[] texts, Func<string, bool> test) => $"{(double)texts.Count(test) / texts.Length:P1}";
    }
}
