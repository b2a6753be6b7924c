namespace EscalationTrust;

/// <summary>One fit from beginning to end: choose features, weigh them, let those of like weight share a signal, weigh again.</summary>
internal sealed class FittedModel
{
    private FittedModel(EvidenceParameters parameters, SlotAssignment slots)
    {
        Parameters = parameters;
        Slots = slots;
    }

    public EvidenceParameters Parameters { get; }

    public SlotAssignment Slots { get; }

    public static FittedModel Fit(
        IReadOnlyList<FittingConversation> conversations, FeatureCatalog catalog, RiskScoringOptions start, IReadOnlyList<Signal> free, FittingOptions options)
    {
        int[] chosen = free.Count == 0 ? [] : FeatureSelection.Choose(conversations, catalog, options.LeastSupport);
        SlotAssignment slots = SlotAssignment.Make(catalog, Weigh(conversations, chosen, start, options), free, options.MostWords);
        EvidenceParameters parameters = EvidenceParameters.From(start);
        ResilientDescent.Minimise(new EvidenceObjective(Raised(conversations, slots), parameters, options.Regularisation), parameters);
        return new FittedModel(parameters, slots);
    }

    /// <summary>The risk after each turn.</summary>
    public double[] RisksOf(FittingConversation conversation) =>
        EvidenceObjective.RisksOf(Raised([conversation], Slots)[0], Parameters.Values);

    private static Dictionary<int, double> Weigh(
        IReadOnlyList<FittingConversation> conversations, int[] chosen, RiskScoringOptions start, FittingOptions options)
    {
        if (chosen.Length == 0)
        {
            return [];
        }

        EvidenceParameters parameters = EvidenceParameters.From(start, chosen.Length);
        FittingConversation[] kept = FeatureSelection.Keep(conversations, chosen);
        ResilientDescent.Minimise(new EvidenceObjective(kept, parameters, options.Regularisation), parameters);
        return Enumerable.Range(0, chosen.Length)
            .ToDictionary(i => chosen[i], i => 1 - Math.Exp(-parameters.Values[EvidenceParameters.Features + i]));
    }

    private static FittingConversation[] Raised(IReadOnlyList<FittingConversation> conversations, SlotAssignment slots) =>
    [
        .. conversations.Select(conversation => new FittingConversation
        {
            Group = conversation.Group,
            PersonNeeded = conversation.PersonNeeded,
            Turns = [.. conversation.Turns.Select(turn => slots.Raise(in turn))],
        }),
    ];
}
