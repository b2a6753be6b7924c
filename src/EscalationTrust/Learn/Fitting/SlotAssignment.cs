namespace EscalationTrust;

/// <summary>Which features raise which of the host's signals: features of like weight share one.</summary>
internal sealed class SlotAssignment
{
    private const double LeastWeight = 0.03;
    private const int WordSlots = 4;

    private readonly Dictionary<int, Signal> _slots = [];

    /// <summary>The features that were kept, each with its signal.</summary>
    public IReadOnlyDictionary<int, Signal> Slots => _slots;

    /// <summary>Shares the free signals out.</summary>
    /// <param name="catalog">Names of the features.</param>
    /// <param name="weights">The weight of each chosen feature.</param>
    /// <param name="free">The host's signals that nothing else raises.</param>
    /// <param name="mostWords">The most words and phrases to keep.</param>
    public static SlotAssignment Make(FeatureCatalog catalog, IReadOnlyDictionary<int, double> weights, IReadOnlyList<Signal> free, int mostWords)
    {
        var assignment = new SlotAssignment();
        KeyValuePair<int, double>[] kept = [.. weights.Where(pair => pair.Value >= LeastWeight).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];
        KeyValuePair<int, double>[] words = [.. kept.Where(pair => catalog[pair.Key].IsWords).Take(mostWords)];
        KeyValuePair<int, double>[] features = [.. kept.Where(pair => !catalog[pair.Key].IsWords)];
        int forWords = words.Length == 0 ? 0 : Math.Min(free.Count, features.Length == 0 ? free.Count : WordSlots);
        assignment.Share(features, [.. free.Take(free.Count - forWords)]);
        assignment.Share(words, [.. free.Skip(free.Count - forWords)]);
        return assignment;
    }

    /// <summary>The signals of a turn with those that its features raise; no features are left.</summary>
    public FittingTurn Raise(in FittingTurn turn)
    {
        SignalSet signals = turn.Signals;
        foreach (int feature in turn.Features)
        {
            signals = _slots.TryGetValue(feature, out Signal slot) ? signals.With(slot) : signals;
        }

        return new FittingTurn { Signals = signals, Needed = turn.Needed, Features = [] };
    }

    // Levels of equal width from nothing to the heaviest; empty levels take no signal.
    private void Share(KeyValuePair<int, double>[] sorted, Signal[] slots)
    {
        if (slots.Length == 0 || sorted.Length == 0)
        {
            return;
        }

        int used = -1;
        int last = -1;
        foreach ((int feature, double weight) in sorted)
        {
            int level = sorted.Length <= slots.Length ? last + 1 : Math.Min(slots.Length - 1, (int)((1 - (weight / sorted[0].Value)) * slots.Length));
            used += level == last ? 0 : 1;
            last = level;
            _slots.Add(feature, slots[used]);
        }
    }
}
