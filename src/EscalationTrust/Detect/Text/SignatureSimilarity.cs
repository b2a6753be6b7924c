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
        ReadOnlySpan<int> occupancy = FixedPointTables.Occupancy;
        int leftSize = occupancy[left.PopCount()];
        int rightSize = occupancy[right.PopCount()];
        int unionSize = occupancy[left.PopCountOfUnion(in right)];
        int shared = leftSize + rightSize - unionSize;
        return shared <= 0 || unionSize == 0 ? 0 : (int)((long)shared * One / unionSize);
    }

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
