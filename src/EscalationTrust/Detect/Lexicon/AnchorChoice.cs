namespace EscalationTrust;

/// <summary>Chooses the element of a pattern from which it is looked up: the rarest one, alone or as half of a pair. Used while compiling only.</summary>
internal static class AnchorChoice
{
    /// <summary>The index of the element from which a search costs least.</summary>
    public static int For(LexiconEntry entry, Func<LexiconAlternatives, CompiledAlternatives> compile)
    {
        LexiconElement[] elements = entry.Elements;
        int best = -1;
        int bestCost = int.MaxValue;
        for (int i = 0; i < elements.Length; i++)
        {
            if (!elements[i].CanAnchor)
            {
                continue;
            }

            CompiledAlternatives alternatives = compile(elements[i].Alternatives);
            bool paired = !entry.Guard && (HasFewNeighbours(entry, i, -1) || HasFewNeighbours(entry, i, 1));
            int cost = paired ? alternatives.PairedCost : alternatives.Cost;
            if (cost < bestCost)
            {
                (best, bestCost) = (i, cost);
            }
        }

        return best;
    }

    /// <summary>True when only a few words can stand right beside an element on one side.</summary>
    private static bool HasFewNeighbours(LexiconEntry entry, int element, int step)
    {
        int words = 0;
        for (int i = element + step; i >= 0 && i < entry.Elements.Length; i += step)
        {
            LexiconElement neighbour = entry.Elements[i];
            words += neighbour.Alternatives.Singles.Count + neighbour.Alternatives.Rows.Count;
            if (neighbour.IsGap || words > CuePairBuilder.MostPairs / 2)
            {
                return false;
            }

            if (!neighbour.Optional)
            {
                return true;
            }
        }

        return step < 0 ? entry.AtStart : entry.AtEnd;
    }
}
