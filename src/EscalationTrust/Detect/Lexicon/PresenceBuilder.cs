using System.Numerics;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Groups the words that patterns cannot do without into 63 classes, so that a few bits say for most patterns that a message does not hold what they need. Used while compiling only.</summary>
/// <remarks>Sets of words that matter most get classes of their own; the others join the class that they make least common.</remarks>
internal sealed class PresenceBuilder
{
    private const int Classes = PresenceClasses.Always;
    private const double MessageWords = 40;
    private const double Million = 1e6;

    /// <summary>A set of words that most messages hold tells nothing.</summary>
    private const double TooCommon = 0.8;

    private readonly LexiconVocabulary _vocabulary;
    private readonly CueSetsBuilder _sets;
    private readonly NumberedRows _needs = new();
    private readonly Dictionary<(CueElementKind Kind, ushort Value), int> _needOfElement = [];
    private readonly List<double> _weights = [];
    private readonly List<double> _frequencies = [];

    public PresenceBuilder(LexiconVocabulary vocabulary, CueSetsBuilder sets)
    {
        _vocabulary = vocabulary;
        _sets = sets;
    }

    /// <summary>Notes the two rarest things that a pattern needs besides those from which it is looked up.</summary>
    public PresenceNeeds Add(CueElement[] elements, CueStartPlace start)
    {
        (int first, double firstShare) = (PresenceNeeds.None, TooCommon);
        (int second, double secondShare) = (PresenceNeeds.None, TooCommon);
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i].Optional || i == start.LeftPlace || i == start.RightPlace)
            {
                continue;
            }

            int need = NumberOf(elements[i]);
            double share = ShareOf(_frequencies[need]);
            if (share < firstShare)
            {
                (second, secondShare) = (first, firstShare);
                (first, firstShare) = (need, share);
            }
            else if (share < secondShare && need != first)
            {
                (second, secondShare) = (need, share);
            }
        }

        AddWeight(first, start.Cost);
        AddWeight(second, start.Cost * firstShare);
        return new PresenceNeeds(first, second);
    }

    /// <summary>Chooses the classes.</summary>
    /// <param name="words">The greatest number of a word.</param>
    public PresenceClasses Build(int words)
    {
        var classOf = new byte[_needs.Count];
        Array.Fill(classOf, (byte)Classes);
        var classesOfWord = new ulong[words + 1];
        var frequencies = new double[Classes];
        var weights = new double[Classes];
        var shared = new double[Classes];
        int used = 0;
        foreach (int need in ByValue())
        {
            Array.Clear(shared);
            foreach (ushort word in _needs[need])
            {
                for (ulong rest = classesOfWord[word]; rest != 0; rest &= rest - 1)
                {
                    shared[BitOperations.TrailingZeroCount(rest)] += _vocabulary.FrequencyOf(word);
                }
            }

            int best = used < Classes ? used++ : LeastLoss(need, shared, frequencies, weights);
            if (best == Classes)
            {
                continue;
            }

            classOf[need] = (byte)best;
            frequencies[best] += _frequencies[need] - shared[best];
            weights[best] += _weights[need];
            foreach (ushort word in _needs[need])
            {
                classesOfWord[word] |= 1UL << best;
            }
        }

        return new PresenceClasses(classOf, classesOfWord);
    }

    private IEnumerable<int> ByValue()
    {
        var order = new int[_needs.Count];
        var values = new double[_needs.Count];
        for (int need = 0; need < order.Length; need++)
        {
            order[need] = need;
            values[need] = -_weights[need] * (1 - ShareOf(_frequencies[need]));
        }

        Array.Sort(values, order);
        return order;
    }

    private int LeastLoss(int need, double[] shared, double[] frequencies, double[] weights)
    {
        int best = Classes;
        double least = _weights[need] * (1 - ShareOf(_frequencies[need]));
        for (int c = 0; c < Classes; c++)
        {
            double together = ShareOf(frequencies[c] + _frequencies[need] - shared[c]);
            double loss = (weights[c] * (together - ShareOf(frequencies[c]))) + (_weights[need] * (together - ShareOf(_frequencies[need])));
            (best, least) = loss < least ? (c, loss) : (best, least);
        }

        return best;
    }

    private int NumberOf(CueElement element)
    {
        (CueElementKind, ushort) key = (element.Kind, element.Value);
        if (!_needOfElement.TryGetValue(key, out int need))
        {
            _needOfElement.Add(key, need = NumberNeed(element));
        }

        return need;
    }

    private int NumberNeed(CueElement element)
    {
        int need = _needs.NumberOf(SortedWords.Of([.. _sets.SinglesOf(element), .. Array.ConvertAll(_sets.RowsOf(element), Rarest)]));
        if (need == _weights.Count)
        {
            _weights.Add(0);
            _frequencies.Add(_vocabulary.FrequencyOf(_needs[need]));
        }

        return need;
    }

    private ushort Rarest(ushort[] row)
    {
        ushort rarest = row[0];
        foreach (ushort word in row)
        {
            rarest = _vocabulary.FrequencyOf(word) < _vocabulary.FrequencyOf(rarest) ? word : rarest;
        }

        return rarest;
    }

    private void AddWeight(int need, double weight)
    {
        if (need != PresenceNeeds.None)
        {
            CollectionsMarshal.AsSpan(_weights)[need] += weight;
        }
    }

    /// <summary>The share of messages that hold at least one of some words.</summary>
    private static double ShareOf(double perMillion) => 1 - Math.Exp(-perMillion * MessageWords / Million);
}

/// <summary>The numbers of what a pattern needs. Used while compiling only.</summary>
internal readonly record struct PresenceNeeds(int First, int Second)
{
    public const int None = -1;
}

/// <summary>The class of each need, and the classes of each word as bits. Used while compiling only.</summary>
internal sealed record PresenceClasses(byte[] ClassOfNeed, ulong[] ClassesOfWord)
{
    /// <summary>A class that every message holds.</summary>
    public const byte Always = 63;

    public byte ClassOf(int need) => need == PresenceNeeds.None ? Always : ClassOfNeed[need];
}
