namespace EscalationTrust;

/// <summary>Refits the weights of the risk model on labelled conversations of the host's own. Deterministic; advice only, nothing changes by itself.</summary>
/// <remarks>
/// <para>The model is the scorer's own, so what is fitted is what runs: weights in [0, 1) by signal, strengths by family,
/// baseline, decay, prior. After a fit, risk is the chance that a person is needed by this turn (or soon enough, see
/// <see cref="FittingOptions.Ahead"/>). Every number is held near where it was, the more the less data there is; a risk
/// signal never weighs less than zero, gratitude never raises risk, access is not touched. Host features and, on request, words
/// that tell of need are shared out over the host's free signals.</para>
/// <para>Only turns on which risk may matter count: up to the first that another trigger escalates. Not thread-safe.</para>
/// </remarks>
public sealed class EvidenceFitter
{
    private const int FewNeeded = 50;
    private const int FewGroups = 20;

    // Thresholds are set by the highest risks among those that need nobody: the next one exceeds the highest of n with a chance of 1/(n + 1).
    private const int LeastOfEachKind = 20;

    private readonly IEscalationPolicy _policy;
    private readonly RiskScoringOptions _start;
    private readonly FittingOptions _options;
    private readonly FittingSamples _samples;

    /// <summary>Makes a fitter.</summary>
    /// <param name="policy">The policy whose signals and other triggers count.</param>
    /// <param name="start">That policy's numbers.</param>
    /// <param name="options">How to fit; copied.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public EvidenceFitter(IEscalationPolicy policy, RiskScoringOptions start, FittingOptions options)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        _policy = policy;
        _start = start;
        _options = options.Checked();
        _samples = new FittingSamples(_options);
    }

    /// <summary>Takes in a labelled conversation.</summary>
    /// <param name="transcript">The conversation, with its audit label.</param>
    /// <param name="group">Conversations of one group are never split: an account, a task. Null for a group of its own.</param>
    /// <param name="resolve">Finds the handle of a ticket class by name. Null by default: every ticket is unclassified.</param>
    /// <returns>False when the conversation can say nothing: nobody audited it, or no turn is left on which risk may matter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transcript"/> is null.</exception>
    public bool Add(Transcript transcript, string? group = null, Func<string, TicketClass>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return _samples.Add(_policy, transcript, group ?? transcript.Id, resolve);
    }

    /// <summary>Fits, and judges the fit by cross-validation.</summary>
    /// <remarks>With fewer than 20 conversations of either kind, or fewer groups than parts of the cross-validation, nothing is
    /// fitted: the numbers stay as they were, <see cref="FittedEvidence.Changes"/> is empty and the only warning says why.</remarks>
    public FittedEvidence Fit()
    {
        FittingConversation[] conversations = _samples.Conversations();
        if (TooLittle(conversations) is { } reason)
        {
            return Nothing(conversations, reason);
        }

        Signal[] free = FreeSlots(conversations);
        FittedModel model = FittedModel.Fit(conversations, _samples.Catalog, _start, free, _options);
        Reliability before = Before(conversations);
        Reliability after = CrossValidated(conversations, free);
        RiskScoringOptions risk = Copy(_start);
        SignalSet seen = Seen(conversations, model.Slots);
        model.Parameters.WriteTo(risk, seen);
        return new FittedEvidence
        {
            Risk = risk,
            Features = [.. model.Slots.Slots.Select(pair => _samples.Describe(pair.Key, pair.Value)).OrderBy(f => f.Signal).ThenByDescending(f => f.Conversations).ThenBy(f => f.Name, StringComparer.Ordinal)],
            Changes = EvidenceChanges.Of(_start, risk, seen, conversations, model.Slots),
            Before = before,
            After = after,
            Conversations = conversations.Length,
            Needed = conversations.Count(conversation => conversation.PersonNeeded),
            Groups = GroupsOf(conversations),
            Warnings = [.. Warnings(conversations, before, after)],
        };
    }

    private string? TooLittle(FittingConversation[] conversations)
    {
        int needed = conversations.Count(conversation => conversation.PersonNeeded);
        int groups = GroupsOf(conversations);
        if (Math.Min(needed, conversations.Length - needed) >= LeastOfEachKind && groups >= _options.Folds)
        {
            return null;
        }

        return $"Too little to learn from: of the labelled conversations on which risk may decide, {needed} need a person and {conversations.Length - needed} need nobody, in {groups} groups; "
            + $"it takes at least {LeastOfEachKind} of each, in at least {_options.Folds} groups (one for each part of the cross-validation). "
            + "Label more conversations, or keep the policy as it is.";
    }

    private FittedEvidence Nothing(FittingConversation[] conversations, string reason) => new()
    {
        Risk = Copy(_start),
        Features = [],
        Changes = [],
        Before = Before(conversations),
        After = new Reliability([]),
        Conversations = conversations.Length,
        Needed = conversations.Count(conversation => conversation.PersonNeeded),
        Groups = GroupsOf(conversations),
        Warnings = [reason],
    };

    private Reliability Before(FittingConversation[] conversations)
    {
        double[] start = EvidenceParameters.From(_start).Values;
        return ReliabilityOf(conversations, conversation => EvidenceObjective.RisksOf(conversation, start));
    }

    private static int GroupsOf(FittingConversation[] conversations) => conversations.Select(conversation => conversation.Group).Distinct().Count();

    /// <summary>Host signals that neither the policy nor the data use.</summary>
    private Signal[] FreeSlots(FittingConversation[] conversations)
    {
        SignalSet used = conversations.SelectMany(conversation => conversation.Turns).Aggregate(SignalSet.Empty, (all, turn) => all | turn.Signals);
        return
        [
            .. Enumerable.Range(SignalCatalog.FirstHostSlot, SignalCatalog.Count - SignalCatalog.FirstHostSlot).Select(i => (Signal)i)
                .Where(slot => !used.Contains(slot) && _start.Weights.GetValueOrDefault(slot) == 0),
        ];
    }

    private Reliability CrossValidated(FittingConversation[] conversations, Signal[] free)
    {
        var told = new Dictionary<FittingConversation, double[]>();
        ILookup<int, FittingConversation> folds = conversations.ToLookup(conversation => GroupHash.Of(conversation.Group, _options.Seed, _options.Folds));
        foreach (IGrouping<int, FittingConversation> fold in folds.OrderBy(fold => fold.Key))
        {
            FittedModel model = FittedModel.Fit([.. conversations.Except(fold)], _samples.Catalog, _start, free, _options);
            foreach (FittingConversation conversation in fold)
            {
                told[conversation] = model.RisksOf(conversation);
            }
        }

        return ReliabilityOf(conversations, conversation => told[conversation]);
    }

    private static Reliability ReliabilityOf(FittingConversation[] conversations, Func<FittingConversation, double[]> risks) =>
        new([.. conversations.SelectMany(conversation => risks(conversation).Zip(conversation.Turns, (risk, turn) => (risk, turn.Needed)))]);

    private static SignalSet Seen(FittingConversation[] conversations, SlotAssignment slots) =>
        conversations.SelectMany(conversation => conversation.Turns).Aggregate(
            SignalSet.Of([.. slots.Slots.Values]), (all, turn) => all | turn.Signals);

    private IEnumerable<string> Warnings(FittingConversation[] conversations, Reliability before, Reliability after)
    {
        int needed = conversations.Count(conversation => conversation.PersonNeeded);
        int groups = GroupsOf(conversations);
        if (needed < FewNeeded || conversations.Length - needed < FewNeeded)
        {
            yield return $"Too little data to trust: {needed} conversations need a person and {conversations.Length - needed} need nobody; at least {FewNeeded} of each are wanted.";
        }

        if (groups < FewGroups)
        {
            yield return $"Only {groups} distinct groups: what was learned may be about them alone; at least {FewGroups} are wanted.";
        }

        if (!(after.Area > before.Area))
        {
            yield return "No gain on conversations that were not seen: keep the policy as it is.";
        }
    }

    private static RiskScoringOptions Copy(RiskScoringOptions options) => new()
    {
        Baseline = options.Baseline,
        Decay = options.Decay,
        Prior = options.Prior,
        DistrustPrior = options.DistrustPrior,
        GratitudeRelief = options.GratitudeRelief,
        Weights = new(options.Weights),
        FamilyStrengths = new(options.FamilyStrengths),
    };
}
