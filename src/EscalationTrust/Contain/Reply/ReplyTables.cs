namespace EscalationTrust;

/// <summary>What a guard judges by: the policy's own reader and memory, the words of drafts, and what containment permits.</summary>
internal sealed class ReplyTables
{
    private readonly Lazy<DraftReader> _drafts;

    /// <summary>Makes the tables.</summary>
    /// <param name="detector">The policy's detector, so that a repetition is what the policy calls one.</param>
    /// <param name="words">Makes the words of drafts; asked once, at the first review.</param>
    /// <param name="containment">What each stage permits.</param>
    public ReplyTables(TurnDetector detector, Func<CueLexicon> words, ContainmentGate containment)
    {
        Detector = detector;
        Containment = containment;
        _drafts = new Lazy<DraftReader>(() => new DraftReader(words()));
    }

    public TurnDetector Detector { get; }

    public ContainmentGate Containment { get; }

    public DraftReader Drafts => _drafts.Value;
}
