namespace EscalationTrust;

/// <summary>Collects what turns show. Features get their numbers when all have been seen, since cuts need all values.</summary>
internal sealed class FittingSamples(FittingOptions options)
{
    private readonly List<Sample> _samples = [];
    private readonly FeatureCuts _cuts = new();
    private readonly Dictionary<int, (long Conversations, long Needed)> _counts = [];

    /// <summary>The features, once <see cref="Conversations"/> was called.</summary>
    public FeatureCatalog Catalog { get; private set; } = new();

    /// <summary>Takes in a conversation; false when it can say nothing.</summary>
    public bool Add(IEscalationPolicy policy, Transcript transcript, string group, Func<string, TicketClass>? resolve)
    {
        if (!transcript.IsAudited)
        {
            return false;
        }

        IEscalationPolicy judged = policy is LadderEscalationPolicy ladder ? ladder.WithoutRiskTrigger() : policy;
        var turns = new List<SampleTurn>();
        int? neededTurn = null;
        int from = 0;
        foreach (ReplayedTurn turn in TranscriptReplay.Run(judged, transcript, resolve))
        {
            // A turn that another trigger escalates, and all after it, are no matter of risk.
            bool decided = turn.Decision.Stage >= LadderStage.Escalate && turn.Decision.Reason != EscalationReason.RiskThreshold;
            if (decided)
            {
                break;
            }

            neededTurn ??= turn.MessageIndex >= transcript.NeededAt ? turns.Count : null;
            Dictionary<string, double> features = TurnFeatures.Of(transcript.Messages, from, turn.MessageIndex);
            string? text = transcript.Messages[turn.MessageIndex].Text;
            turns.Add(new SampleTurn(turn.Decision.Signals, features, options.Words && text is not null ? PhraseReader.Read(text) : []));
            from = turn.MessageIndex + 1;
        }

        if (turns.Count == 0)
        {
            return false;
        }

        foreach ((string name, double value) in turns.SelectMany(turn => turn.Features))
        {
            _cuts.Note(name, value);
        }

        // Needed after the last turn there is: the last turn is the latest that could tell.
        bool over = transcript.NeededAt is not null && neededTurn is null && !AnyLater(transcript, from);
        _samples.Add(new Sample(group, transcript.NeededAt is not null, over ? turns.Count - 1 : neededTurn, turns));
        return true;
    }

    public FittingConversation[] Conversations()
    {
        Catalog = new FeatureCatalog();
        _counts.Clear();
        return [.. _samples.Select(Make)];
    }

    public LearnedFeature Describe(int feature, Signal slot)
    {
        FeatureKey key = Catalog[feature];
        (long conversations, long needed) = _counts[feature];
        return new LearnedFeature
        {
            Name = key.Name,
            IsWords = key.IsWords,
            From = key.From,
            Signal = slot,
            Support = Catalog.SupportOf(feature),
            Conversations = conversations,
            Needed = needed,
        };
    }

    private FittingConversation Make(Sample sample)
    {
        var shown = new HashSet<int>();
        var turns = new FittingTurn[sample.Turns.Count];
        for (int t = 0; t < turns.Length; t++)
        {
            int[] features = Number(sample.Turns[t], sample.Group);
            shown.UnionWith(features);
            turns[t] = new FittingTurn
            {
                Signals = sample.Turns[t].Signals,
                Features = features,
                Needed = t >= (long?)sample.NeededTurn - options.Ahead,
            };
        }

        foreach (int feature in shown)
        {
            (long conversations, long needed) = _counts.GetValueOrDefault(feature);
            _counts[feature] = (conversations + 1, needed + (sample.PersonNeeded ? 1 : 0));
        }

        return new FittingConversation { Group = sample.Group, PersonNeeded = sample.PersonNeeded, Turns = turns };
    }

    private int[] Number(SampleTurn turn, string group)
    {
        var numbers = new List<int>();
        foreach ((string name, double value) in turn.Features)
        {
            foreach (double cut in _cuts.Of(name))
            {
                if (value >= cut)
                {
                    numbers.Add(Catalog.NumberOf(new FeatureKey { Name = name, From = cut }, group));
                }
            }
        }

        foreach (string phrase in turn.Phrases)
        {
            numbers.Add(Catalog.NumberOf(new FeatureKey { Name = phrase, IsWords = true }, group));
        }

        return [.. numbers];
    }

    private static bool AnyLater(Transcript transcript, int from) =>
        transcript.Messages.Skip(from).Any(message => message.Role == TranscriptRole.User);

    private sealed record Sample(string Group, bool PersonNeeded, int? NeededTurn, List<SampleTurn> Turns);

    private sealed record SampleTurn(SignalSet Signals, Dictionary<string, double> Features, HashSet<string> Phrases);
}
