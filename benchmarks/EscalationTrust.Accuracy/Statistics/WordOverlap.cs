namespace EscalationTrust.Accuracy;

/// <summary>What a reader would write to find repetition: Jaccard over sets of words, split at blanks.</summary>
internal static class WordOverlap
{
    /// <summary>For each customer message the largest overlap with an earlier one of the same conversation; 0 for the first.</summary>
    public static double[] WithEarlier(IReadOnlyList<Observation> turns)
    {
        HashSet<string>[] words = [.. turns.Select(seen => seen.Message.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))];
        return [.. words.Select((set, i) => words.Take(i).Select(earlier => Jaccard(set, earlier)).DefaultIfEmpty().Max())];
    }

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        int all = one.Count + other.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
