namespace EscalationTrust;

/// <summary>Quotes the words that raised a signal: the sentence around them, the first of each signal.</summary>
internal static class EvidenceQuotes
{
    private const int Around = 100;

    private static readonly char[] Ends = ['.', '!', '?', '\n', '。', '！', '？'];

    /// <summary>Signals that are not quoted: no words raise them, or they speak against a handoff.</summary>
    private static readonly SignalSet Unquoted = SignalSet.Of(
        Signal.Gratitude, Signal.NegativeSentiment, Signal.FallingSentiment, Signal.HighValueAccount, Signal.RenewalNear, Signal.LowConfidence,
        Signal.UnknownConfidence, Signal.MismatchedConfidence, Signal.ToolFailure, Signal.RepeatedToolCall, Signal.Inactivity, Signal.TurnBudget,
        Signal.PingPong, Signal.Stall, Signal.TextTruncated);

    /// <summary>Signals that words of the turn may have raised.</summary>
    public static SignalSet Quotable(SignalSet signals, in Turn turn)
    {
        SignalSet words = signals.Except(Unquoted);

        // An account that the host calls broken needs no words, turn after turn.
        return turn.Account.BrokenTrust ? words.Without(Signal.BrokenTrust) : words;
    }

    public static IReadOnlyList<EvidenceQuote> Add(IReadOnlyList<EvidenceQuote> quotes, IReadOnlyList<SignalEvidence> evidence, in Turn turn, int customerTurn)
    {
        SignalSet added = default;
        foreach (SignalEvidence entry in evidence)
        {
            bool bot = entry.Source == EvidenceSource.PreviousReply || entry.Signal == Signal.BotRepeats;
            string? text = bot ? turn.PreviousReply : turn.CustomerText;
            bool words = !Unquoted.Contains(entry.Signal) && entry.Source is EvidenceSource.CustomerText or EvidenceSource.PreviousReply or EvidenceSource.Memory;
            if (!words || string.IsNullOrWhiteSpace(text) || added.Contains(entry.Signal) || quotes.Count >= PacketCaps.Evidence)
            {
                continue;
            }

            added = added.With(entry.Signal);
            quotes = PacketLists.With(
                quotes,
                new EvidenceQuote { Signal = entry.Signal, Turn = customerTurn, Speaker = bot ? Speaker.Bot : Speaker.Customer, Text = Sentence(text, entry.Start, entry.Length) },
                PacketCaps.Evidence);
        }

        return quotes;
    }

    /// <summary>The sentence around some words; around none, the beginning of the text.</summary>
    private static string Sentence(string text, int start, int length)
    {
        int end = Math.Min(text.Length, start + length);
        int from = length == 0 ? 0 : text.LastIndexOfAny(Ends, Math.Max(0, start - 1), Math.Min(start, Around)) + 1;
        from = from == 0 && start > Around ? start - Around : from;
        int to = length == 0 ? -1 : text.IndexOfAny(Ends, end, Math.Min(text.Length - end, Around));
        bool sentenceEnds = to >= 0;
        to = sentenceEnds ? to + 1 : Math.Min(text.Length, end + (length == 0 ? PacketCaps.Quote : Around));
        // Neither end may fall into a character.
        from = Whole(text, from);
        to = sentenceEnds || to == text.Length ? to : Math.Max(end, from + SafeCut.Length(text.AsSpan(from), to - from));
        return KeptText.Of(text.AsSpan(from, to - from).Trim().ToString(), PacketCaps.Quote);
    }

    /// <summary>The last boundary between characters at or before a place, looked for from a little before it: not every script has a space there.</summary>
    private static int Whole(string text, int from)
    {
        int begin = from;
        while (begin > 0 && from - begin < Around && text[begin - 1] > '~')
        {
            begin--;
        }

        return begin + SafeCut.Length(text.AsSpan(begin), from - begin);
    }
}
