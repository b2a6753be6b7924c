namespace EscalationTrust;

/// <summary>Finds out from the text itself whether a customer had to restate the need after a handoff, and whether a person asked for what was known.</summary>
/// <remarks>
/// <para>Compares content words with the need that was handed over, in any language; understands nothing else. A paraphrase
/// without common words is not seen, an answer that repeats the question's nouns may be.</para>
/// <para>Total, allocates nothing, keeps nothing. Immutable and thread-safe. Made by <see cref="EscalationLadder.RestatementDetector"/>.</para>
/// </remarks>
public sealed class RestatementDetector
{
    private const int LeastContentWords = 3;

    private readonly TurnDetector _reader;
    private readonly Func<DraftReader> _questions;
    private readonly int _overlapAt;
    private readonly int _firstMessages;

    /// <summary>Makes a detector.</summary>
    /// <param name="reader">Reads customers' words.</param>
    /// <param name="questions">Reads agents' questions.</param>
    /// <param name="options">Validated options.</param>
    internal RestatementDetector(TurnDetector reader, Func<DraftReader> questions, RestatementOptions options)
    {
        _reader = reader;
        _questions = questions;
        _overlapAt = (int)Math.Round(options.OverlapAt * SignatureSimilarity.One);
        _firstMessages = options.FirstMessages;
    }

    /// <summary>Judges one exchange of the human phase.</summary>
    /// <param name="message">The exchange.</param>
    /// <param name="need">What the handoff brought.</param>
    public RestatementFinding Inspect(in HumanPhaseMessage message, in HandedOverNeed need)
    {
        AskableFacts askedAgain = AskedAgain(message.AgentText, in need);
        if (string.IsNullOrWhiteSpace(message.CustomerText) || message.Index < 0 || message.Index >= _firstMessages)
        {
            return new() { AskedAgain = askedAgain };
        }

        MessageReading reading = _reader.Read(message.CustomerText, bot: false);
        int overlap = Math.Max(Overlap(in reading, need.FirstRequest), Math.Max(Overlap(in reading, need.LastPhrase), Overlap(in reading, need.Summary)));
        bool saysSo = reading.Signals.Contains(Signal.CustomerSaysRepeated);
        return new()
        {
            Judged = true,
            Restated = saysSo || overlap >= _overlapAt,
            SaysSo = saysSo,
            Overlap = overlap < 0 ? Ratio.Unknown : Ratio.From((double)overlap / SignatureSimilarity.One),
            AskedAgain = askedAgain,
        };
    }

    /// <summary>The overlap with one text of the need in 1/10,000; −1 when there is too little to compare.</summary>
    private int Overlap(in MessageReading message, string? told)
    {
        if (message.Signature.ContentWords < LeastContentWords || string.IsNullOrWhiteSpace(told))
        {
            return -1;
        }

        MessageSignature known = _reader.Read(told, bot: false).Signature;
        return known.ContentWords < LeastContentWords ? -1 : SignatureSimilarity.OverlapOf(in message.Signature.Set, in known.Set);
    }

    private AskableFacts AskedAgain(string? agentText, in HandedOverNeed need)
    {
        if (string.IsNullOrWhiteSpace(agentText))
        {
            return AskableFacts.None;
        }

        bool told = !string.IsNullOrWhiteSpace(need.FirstRequest) || !string.IsNullOrWhiteSpace(need.Summary);
        AskableFacts known = told ? need.Facts | AskableFacts.Problem : need.Facts;
        return known & (AskableFacts)(_questions().Read(agentText) >> DraftTarget.FirstFact);
    }
}
