using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Reads one turn against the conversation and says what it shows. Updates what the state remembers.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TurnDetector
{
    // Only an answer to something can reject it, ask for something else, or open with a "no".
    private static readonly SignalSet AnswerSignals =
        SignalSet.Of(Signal.AnswerRejected, Signal.AlternativeAsked, Signal.CustomerNegates);

    private const int ShortAnswer = 6;

    private readonly MessageReader _reader;
    private readonly RepetitionDetector _repetition;
    private readonly MeasurementSignals _measurements;
    private readonly CueLexicon _lexicon;
    private readonly HostSignals _hostSignals;

    public TurnDetector(DetectionOptions options, CueLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _hostSignals = new HostSignals(options.HostSignals);
        _reader = new MessageReader(lexicon, options.TextCap);
        _repetition = new RepetitionDetector(options);
        _measurements = new MeasurementSignals(options);
    }

    /// <param name="turn">The turn.</param>
    /// <param name="silenceTicks">Time since the last activity; 0 when unknown.</param>
    /// <param name="conversation">The state, in which this turn is already counted.</param>
    public SignalSet Detect(in Turn turn, long silenceTicks, ref ConversationState conversation)
    {
        SignalSet raised = turn.Signals | _hostSignals.Of(turn.Features) | _measurements.Detect(in turn, silenceTicks, ref conversation);
        bool silent = string.IsNullOrEmpty(turn.CustomerText) && string.IsNullOrEmpty(turn.PreviousReply);
        return silent && !turn.Similarity.IsKnown && turn.ReplyNode == 0 ? raised : raised | DetectText(in turn, ref conversation);
    }

    /// <summary>Reads one text as a turn would.</summary>
    public MessageReading Read(string text, bool bot) => _reader.Read(text, bot);

    /// <summary>True when a reply, once said, would count as the bot repeating itself.</summary>
    public bool WouldRepeat(string reply, Ratio similarity, in ConversationState conversation) =>
        _repetition.WouldRepeat(_reader.Read(reply, bot: true).Signature, similarity, in conversation);

    // Apart, so that a turn of signals alone does not pay for the room that texts need.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private SignalSet DetectText(in Turn turn, ref ConversationState conversation)
    {
        ReadOrNothing(turn.CustomerText, bot: false, out MessageReading customer);
        ReadOrNothing(turn.PreviousReply, bot: true, out MessageReading reply);
        bool chooses = customer.Words is > 0 and <= MenuChoice.MostWords && reply.Words != 0 && HearChoice(in turn, ref customer);
        SignalSet words = CustomerWords(in turn, in customer, in reply, ref conversation) | ReplyWords(in turn, in reply, in conversation);
        return words | _repetition.Detect(in turn, in customer, in reply, words, asked: chooses || reply.Asks, ref conversation);
    }

    /// <summary>True when the customer picks an option of the bot's menu: "9" says what the bot wrote beside the 9.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HearChoice(in Turn turn, ref MessageReading customer)
    {
        ReadOnlySpan<char> label = turn.PreviousReply.AsSpan()[MenuChoice.In(turn.CustomerText, turn.PreviousReply)];
        if (label.IsEmpty)
        {
            return false;
        }

        _reader.Read(label, bot: false, out MessageReading option);
        customer.Signals |= option.Signals;
        customer.Marks.Desk |= option.Marks.Desk;
        customer.Marks.Agreement |= option.Marks.Agreement;
        return true;
    }

    private void ReadOrNothing(string? text, bool bot, out MessageReading reading)
    {
        if (string.IsNullOrEmpty(text))
        {
            reading = default;
        }
        else
        {
            _reader.Read(text, bot, out reading);
        }
    }

    /// <summary>Everything that raised a signal, in the order of <see cref="Signal"/>.</summary>
    public IReadOnlyList<SignalEvidence> Explain(in Turn turn, SignalSet raised)
    {
        var evidence = new List<SignalEvidence>();
        foreach (Signal signal in turn.Signals)
        {
            evidence.Add(new SignalEvidence { Signal = signal, Source = EvidenceSource.Host });
        }

        AddWords(turn.CustomerText, bot: false, EvidenceSource.CustomerText, 0, raised, evidence);
        AddWords(turn.PreviousReply, bot: true, EvidenceSource.PreviousReply, 0, raised, evidence);
        (int option, int length) = MenuChoice.In(turn.CustomerText, turn.PreviousReply).GetOffsetAndLength(turn.PreviousReply?.Length ?? 0);
        AddWords(turn.PreviousReply.AsSpan(option, length), bot: false, EvidenceSource.PreviousReply, option, raised, evidence);
        Pictures.AddEvidence(turn.CustomerText, raised, evidence);
        foreach (Signal signal in raised)
        {
            if (!evidence.Exists(entry => entry.Signal == signal))
            {
                evidence.Add(new SignalEvidence { Signal = signal, Source = SourceOf(signal) });
            }
        }

        return [.. evidence.OrderBy(entry => entry.Signal).ThenBy(entry => entry.Source).ThenBy(entry => entry.Start)];
    }

    private static SignalSet CustomerWords(in Turn turn, in MessageReading customer, in MessageReading reply, ref ConversationState conversation)
    {
        SignalSet words = customer.Signals | Pictures.Signals(in customer);
        if (customer.Marks.Desk)
        {
            // Asked for once, the desk's number will do and a person is offered; asked for again, a person is meant.
            words = (conversation.Flags & StateFlags.DeskAsked) != 0 ? words.With(Signal.HumanRequested) : words;
            conversation.Flags |= StateFlags.DeskAsked;
        }

        bool personOffered = PersonOffer.IsAsked(turn.PreviousReply, in reply);
        bool taken = (personOffered && (customer.Marks.Agreement || Pictures.Agree(in customer)))
            || (customer.Marks.ClearYes && PersonOffer.IsStated(turn.PreviousReply, in reply));
        words = taken ? words.With(Signal.HumanRequested) : words;

        // "Did the police come?": the "no" is what was asked for.
        if (words.Contains(Signal.CustomerNegates) && customer.Words <= ShortAnswer
            && !words.Contains(Signal.Gratitude) && !LastQuestion.IsNoOther(turn.PreviousReply, reply.Marks.FactsEnd))
        {
            words = words.With(Signal.AnswerRejected);
        }

        // A short "no, thanks" to an offer or a goodbye rejects no answer; "you have not helped" does.
        bool closes = LastQuestion.IsNoOther(turn.PreviousReply, reply.Marks.ClosingEnd);
        if (conversation.EpisodeTurnCount <= 1 || closes || (personOffered && customer.Words <= ShortAnswer))
        {
            bool unsolved = closes && customer.Marks.Unsolved && conversation.EpisodeTurnCount > 1;
            words = unsolved ? words.With(Signal.AnswerRejected) : words.Except(AnswerSignals);
        }

        words = words.Contains(Signal.BotRefused) ? words.With(Signal.HumanRequested) : words;
        words = Shouting.In(in customer) && words != SignalSet.Of(Signal.Gratitude) ? words.With(Signal.Shouting) : words;
        return customer.Truncated ? words.With(Signal.TextTruncated) : words;
    }

    private static SignalSet ReplyWords(in Turn turn, in MessageReading reply, in ConversationState conversation)
    {
        // A reply that asks for something waits for the customer, and a handoff that is open makes the promise true.
        SignalSet words = reply.Asks || conversation.HandoffOpened ? reply.Signals.Without(Signal.PromiseWithoutAction) : reply.Signals;
        words = reply.Shape.Brackets && ReplyForm.IsMalformed(turn.PreviousReply) ? words.With(Signal.MalformedReply) : words;
        return reply.Truncated ? words.With(Signal.TextTruncated) : words;
    }

    private void AddWords(ReadOnlySpan<char> text, bool bot, EvidenceSource source, int offset, SignalSet raised, List<SignalEvidence> evidence)
    {
        var hits = new List<CueHit>();
        _reader.Explain(text, bot, hits);
        foreach (CueHit hit in hits.DistinctBy(hit => (hit.Target, hit.Start, hit.End)))
        {
            var signal = (Signal)hit.Target;
            if (hit.Target < SignalCatalog.Count && raised.Contains(signal))
            {
                evidence.Add(new SignalEvidence
                {
                    Signal = signal,
                    Source = source,
                    Start = offset + hit.Start,
                    Length = hit.End - hit.Start,
                    Entry = _lexicon.Entries[hit.Entry],
                });
            }
        }
    }

    /// <summary>What raises a signal when no words do.</summary>
    internal static EvidenceSource SourceOf(Signal signal) => signal switch
    {
        Signal.Shouting or Signal.TextTruncated => EvidenceSource.CustomerText,
        Signal.MalformedReply => EvidenceSource.PreviousReply,
        Signal.CustomerRestates or Signal.BotRepeats or Signal.DoomLoop or Signal.PingPong or Signal.Stall or Signal.TurnBudget
            or Signal.RepeatedToolCall or Signal.FallingSentiment or Signal.UnknownConfidence => EvidenceSource.Memory,
        Signal.HumanRequested or Signal.AnswerRejected => EvidenceSource.CustomerText,
        _ => EvidenceSource.Measurement,
    };
}
