namespace EscalationTrust;

/// <summary>Gives every identity a place in a random order that only the seed decides: the same on every machine and in every shard.</summary>
internal static class SeededOrder
{
    /// <summary>The place of an identity, even over all 64-bit numbers.</summary>
    public static ulong Of(ReadOnlySpan<char> identity, ulong seed)
    {
        ulong hash = Mix(seed + 0x9E3779B97F4A7C15);
        foreach (char c in identity)
        {
            hash = Mix(hash ^ c);
        }

        return Mix(hash + (ulong)identity.Length);
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): a bijection that scatters every bit.
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
