using System.Numerics;

namespace EscalationTrust;

/// <summary>Finds a place of its own for every word. Used while compiling only.</summary>
internal static class WordTableBuilder
{
    private const int Displacements = 256;

    public static WordTable Build(List<WordPlace> words, List<ulong> presence)
    {
        // A fixed order, so that equal packs make equal tables.
        words.Sort((left, right) => left.Hash.CompareTo(right.Hash));
        int places = Math.Max(64, words.Count * 17 / 16);
        while (true)
        {
            if (TryBuild(words, [.. presence], places) is { } table)
            {
                return table;
            }

            // A little at a time: a table is as large as a third of all others together.
            places += places / 64;
        }
    }

    private static WordTable? TryBuild(List<WordPlace> words, ulong[] presence, int size)
    {
        var displacements = new byte[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, size / 4))];
        int shift = 64 - int.Log2(displacements.Length);
        var places = new WordPlace[size];

        // The fullest buckets first: they are the hardest to place.
        var buckets = new List<(int First, int Count)>();
        for (int first = 0; first < words.Count;)
        {
            int end = first;
            while (end < words.Count && words[end].Hash >> shift == words[first].Hash >> shift)
            {
                end++;
            }

            buckets.Add((first, end - first));
            first = end;
        }

        buckets.Sort((left, right) => left.Count != right.Count ? right.Count.CompareTo(left.Count) : left.First.CompareTo(right.First));
        foreach ((int first, int count) in buckets)
        {
            List<WordPlace> bucket = words.GetRange(first, count);
            int displacement = 0;
            while (displacement < Displacements && !TryPlace(bucket, (uint)displacement, places))
            {
                displacement++;
            }

            if (displacement == Displacements)
            {
                return null;
            }

            displacements[bucket[0].Hash >> shift] = (byte)displacement;
        }

        return new WordTable(displacements, places, presence);
    }

    private static bool TryPlace(List<WordPlace> bucket, uint displacement, WordPlace[] places)
    {
        uint count = (uint)places.Length;
        for (int i = 0; i < bucket.Count; i++)
        {
            uint place = WordTable.PlaceOf(bucket[i].Hash, displacement, count);
            if (places[place].Hash != 0)
            {
                // Take back what this try has placed so far.
                for (int j = 0; j < i; j++)
                {
                    places[WordTable.PlaceOf(bucket[j].Hash, displacement, count)] = default;
                }

                return false;
            }

            places[place] = bucket[i];
        }

        return true;
    }
}
