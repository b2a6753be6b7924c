namespace EscalationTrust;

/// <summary>Alternatives as word numbers, with what a search that starts from them would cost. Used while compiling only.</summary>
internal sealed class CompiledAlternatives
{
    /// <summary>How much rarer a pair of words is than the commoner of them.</summary>
    private const int PairAdvantage = 50;

    public CompiledAlternatives(LexiconAlternatives alternatives, LexiconVocabulary vocabulary)
    {
        var singles = new ushort[alternatives.Singles.Count];
        for (int i = 0; i < singles.Length; i++)
        {
            singles[i] = vocabulary.IdOf(alternatives.Singles[i]);
            int cost = vocabulary.CostOf(singles[i]);
            Cost += cost;
            PairedCost += vocabulary.IsCommon(singles[i]) ? cost / PairAdvantage : cost;
        }

        Array.Sort(singles);
        Singles = WithoutRepeats(singles);
        Rows = new ushort[alternatives.Rows.Count][];
        RarestOfRow = new int[Rows.Length];
        for (int i = 0; i < Rows.Length; i++)
        {
            ushort[] row = Array.ConvertAll(alternatives.Rows[i], vocabulary.IdOf);
            Rows[i] = row;
            for (int word = 1; word < row.Length; word++)
            {
                RarestOfRow[i] = vocabulary.CostOf(row[word]) < vocabulary.CostOf(row[RarestOfRow[i]]) ? word : RarestOfRow[i];
            }

            // The words of a row stand beside one another, so a common one is looked up as half of a pair.
            int cost = vocabulary.CostOf(row[RarestOfRow[i]]);
            cost = vocabulary.IsCommon(row[RarestOfRow[i]]) ? cost / PairAdvantage : cost;
            Cost += cost;
            PairedCost += cost;
        }
    }

    /// <summary>Alternatives of one word, sorted.</summary>
    public ushort[] Singles { get; }

    /// <summary>Alternatives of several words.</summary>
    public ushort[][] Rows { get; }

    public int[] RarestOfRow { get; }

    /// <summary>What a search that starts from any of them costs.</summary>
    public int Cost { get; }

    /// <summary>The same where common words are looked up as half of a pair.</summary>
    public int PairedCost { get; }

    /// <summary>The set of all alternatives, once one was made.</summary>
    public ushort? Set { get; set; }

    /// <summary>The set of single words only, once one was made.</summary>
    public ushort? SinglesSet { get; set; }

    private static ushort[] WithoutRepeats(ushort[] sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return kept == sorted.Length ? sorted : sorted[..kept];
    }
}
