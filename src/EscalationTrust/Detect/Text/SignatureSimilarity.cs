namespace EscalationTrust;

/// <summary>How alike two messages are, from their signatures, in 1/10,000.</summary>
/// <remarks>
/// Jaccard similarity of the underlying word forms. The sizes of both sets and of their union are estimated from the bits set
/// (linear counting, Whang et al. 1990), which takes out the bias of two forms that share a bit.
/// </remarks>
internal static class SignatureSimilarity
{
    public const int One = 10_000;

    public static int Between(in SignatureBits left, in SignatureBits right)
    {
        (int shared, int union) = Overlap(SizeOf(in left), in left, in right);
        return Share(shared, union);
    }

    /// <summary>The similarity of a message to the most similar of several earlier ones; those with too few content words are passed over.</summary>
    public static int ToMostSimilar(in SignatureBits message, ReadOnlySpan<MessageSignature> earlier, int leastContentWords)
    {
        int size = SizeOf(in message);
        int bestShared = 0;
        int bestUnion = 1;
        foreach (ref readonly MessageSignature candidate in earlier)
        {
            if (candidate.ContentWords < leastContentWords)
            {
                continue;
            }

            // Fractions are compared crosswise: one division at the end instead of one for each.
            (int shared, int union) = Overlap(size, in message, in candidate.Set);
            if ((long)shared * bestUnion > (long)bestShared * union)
            {
                (bestShared, bestUnion) = (shared, union);
            }
        }

        return Share(bestShared, bestUnion);
    }

    /// <summary>The share of the smaller set that the larger one holds too.</summary>
    public static int OverlapOf(in SignatureBits left, in SignatureBits right)
    {
        int leftSize = SizeOf(in left);
        (int shared, _) = Overlap(leftSize, in left, in right);
        return Math.Min(Share(shared, Math.Min(leftSize, SizeOf(in right))), One);
    }

    private static int SizeOf(in SignatureBits set) => FixedPointTables.Occupancy[set.PopCount()];

    private static (int Shared, int Union) Overlap(int leftSize, in SignatureBits left, in SignatureBits right)
    {
        int union = FixedPointTables.Occupancy[left.PopCountOfUnion(in right)];
        return (leftSize + SizeOf(in right) - union, union);
    }

    private static int Share(int shared, int union) =>
        shared <= 0 || union == 0 ? 0 : (int)((long)shared * One / union);

    /// <summary>The share of a message's forms that an accumulated set already holds, corrected for how full that set is.</summary>
    public static int KnownShare(in SignatureBits message, in SignatureBits seen)
    {
        int bits = message.PopCount();
        int seenBits = seen.PopCount();
        int known = bits + seenBits - seen.PopCountOfUnion(in message);
        int byChance = bits * seenBits / MessageSignature.Bits;
        return known <= byChance ? 0 : (int)((long)(known - byChance) * One / (bits - byChance));
    }
}
