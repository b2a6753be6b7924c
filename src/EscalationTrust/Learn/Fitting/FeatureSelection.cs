namespace EscalationTrust;

/// <summary>Chooses the features that stand on risky turns more often than chance has it.</summary>
internal static class FeatureSelection
{
    private const int MostCandidates = 250;
    private const double LeastSurprise = 1;

    /// <summary>The strongest, by how many standard deviations they stand above what chance gives; each host feature with its best cut only.</summary>
    public static int[] Choose(IReadOnlyList<FittingConversation> conversations, FeatureCatalog catalog, int leastSupport)
    {
        double[] on = new double[catalog.Count];
        double[] risky = new double[catalog.Count];
        double turns = 0;
        double needed = 0;
        foreach (FittingTurn turn in conversations.SelectMany(conversation => conversation.Turns))
        {
            turns++;
            needed += turn.Needed ? 1 : 0;
            foreach (int feature in turn.Features)
            {
                on[feature]++;
                risky[feature] += turn.Needed ? 1 : 0;
            }
        }

        double rate = turns == 0 ? 0 : needed / turns;
        return
        [
            .. Enumerable.Range(0, catalog.Count)
                .Where(feature => catalog.SupportOf(feature) >= leastSupport && on[feature] > 0)
                .Select(feature => (Feature: feature, Score: (risky[feature] - (on[feature] * rate)) / Math.Sqrt((on[feature] * rate * (1 - rate)) + 1)))
                .Where(candidate => candidate.Score > LeastSurprise)
                .GroupBy(candidate => (catalog[candidate.Feature].IsWords, catalog[candidate.Feature].Name))
                .Select(candidates => candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Feature).First())
                .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Feature)
                .Take(MostCandidates)
                .Select(candidate => candidate.Feature)
                .Order(),
        ];
    }

    /// <summary>The same conversations with the chosen features only, numbered from 0.</summary>
    public static FittingConversation[] Keep(IReadOnlyList<FittingConversation> conversations, int[] chosen)
    {
        var numbers = chosen.Select((feature, number) => (feature, number)).ToDictionary(pair => pair.feature, pair => pair.number);
        return
        [
            .. conversations.Select(conversation => new FittingConversation
            {
                Group = conversation.Group,
                PersonNeeded = conversation.PersonNeeded,
                Turns =
                [
                    .. conversation.Turns.Select(turn => new FittingTurn
                    {
                        Signals = turn.Signals,
                        Needed = turn.Needed,
                        Features = [.. turn.Features.Where(numbers.ContainsKey).Select(feature => numbers[feature])],
                    }),
                ],
            }),
        ];
    }
}
