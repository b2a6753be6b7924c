using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Verifies one pattern word by word, right and left of the place from which it is looked up.</summary>
/// <remarks>Behind the last word of a chunk stands one with number 0, which no pattern holds: a word that matches exists.</remarks>
internal ref struct CueVerifier
{
    private const int None = -1;

    private readonly CueSets _sets;
    private readonly ref TextChunk _chunk;
    private readonly ref ulong _facts;
    private readonly ref CueElement _elements;
    private readonly int _words;
    private readonly MessageEdges _edges;
    private int _first;
    private int _last;
    private int _from;
    private CueEdge _start;
    private CueEdge _end;

    public CueVerifier(CueLexicon lexicon, ref TextChunk chunk, MessageEdges edges)
    {
        _sets = lexicon.Sets;
        _chunk = ref chunk;
        _facts = ref chunk.FirstFact;
        _elements = ref lexicon.Elements.First;
        _words = chunk.WordCount;
        _edges = edges;
    }

    /// <summary>True when a pattern matches around a place.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="word">The word right of the place.</param>
    /// <param name="begin">The first word of the match.</param>
    /// <param name="end">The word after its last.</param>
    public bool Matches(in CuePattern pattern, int word, out int begin, out int end)
    {
        _first = pattern.FirstElement;
        _last = pattern.FirstElement + pattern.ElementCount;
        _from = word;
        _start = pattern.Start;
        _end = pattern.End;
        begin = None;
        end = Right(_first + pattern.Place, word);
        if (end >= 0)
        {
            begin = Left(_first + pattern.Place - 1, word - 1);
        }

        return begin >= 0;
    }

    /// <summary>Matches elements from one on with words from one on and returns the word after the last; −1 when they do not match.</summary>
    private readonly int Right(int element, int word)
    {
        for (; element < _last; element++, word++)
        {
            ref CueElement current = ref Unsafe.Add(ref _elements, element);
            if (current.Optional || current.Kind == CueElementKind.Rows)
            {
                return RightBranches(element, word);
            }

            if (!IsOneWord(ref current, NumberOf(word)) || !Follows(word))
            {
                return None;
            }
        }

        return _end == CueEdge.Anywhere || EndsBefore(word) ? word : None;
    }

    /// <summary>The same where the first element can be matched in several ways.</summary>
    private readonly int RightBranches(int element, int word)
    {
        ref CueElement current = ref Unsafe.Add(ref _elements, element);
        if (current.Kind == CueElementKind.Gap)
        {
            for (int skipped = 1; skipped <= current.Value && word + skipped <= _words && Follows(word + skipped - 1); skipped++)
            {
                int end = Right(element + 1, word + skipped);
                if (end >= 0)
                {
                    return end;
                }
            }
        }
        else if (NumberOf(word) is var number and not 0 && Follows(word))
        {
            int end = IsOneWord(ref current, number) ? Right(element + 1, word + 1) : None;
            end = end < 0 && current.Kind == CueElementKind.Rows ? RightOfRows(in _sets[current.Value], element, word) : end;
            if (end >= 0)
            {
                return end;
            }
        }

        return current.Optional ? Right(element + 1, word) : None;
    }

    private readonly int RightOfRows(in CueSet set, int element, int word)
    {
        if ((set.FirstsMask >> NumberOf(word) & 1) == 0)
        {
            return None;
        }

        ReadOnlySpan<ushort> firsts = _sets.FirstsOf(in set);
        for (int row = firsts.IndexOf((ushort)NumberOf(word)); row >= 0; row = Next(firsts, row))
        {
            ReadOnlySpan<ushort> words = _sets.RowOf(in set, row);
            int end = IsRow(words, word) ? Right(element + 1, word + words.Length) : None;
            if (end >= 0)
            {
                return end;
            }
        }

        return None;
    }

    /// <summary>Matches elements from one back with words from one back and returns the first word; −1 when they do not match.</summary>
    private readonly int Left(int element, int word)
    {
        for (; element >= _first; element--, word--)
        {
            ref CueElement current = ref Unsafe.Add(ref _elements, element);
            if (current.Optional || current.Kind == CueElementKind.Rows)
            {
                return LeftBranches(element, word);
            }

            if (word < 0 || !IsOneWord(ref current, NumberOf(word)) || !Joins(word + 1))
            {
                return None;
            }
        }

        return _start == CueEdge.Anywhere || BeginsBehind(word) ? word + 1 : None;
    }

    /// <summary>The same where the last element can be matched in several ways.</summary>
    private readonly int LeftBranches(int element, int word)
    {
        ref CueElement current = ref Unsafe.Add(ref _elements, element);
        if (current.Kind == CueElementKind.Gap)
        {
            for (int skipped = 1; skipped <= current.Value && word - skipped >= None && Joins(word - skipped + 2); skipped++)
            {
                int begin = Left(element - 1, word - skipped);
                if (begin >= 0)
                {
                    return begin;
                }
            }
        }
        else if (word >= 0 && NumberOf(word) is var number and not 0 && Joins(word + 1))
        {
            int begin = IsOneWord(ref current, number) ? Left(element - 1, word - 1) : None;
            begin = begin < 0 && current.Kind == CueElementKind.Rows ? LeftOfRows(in _sets[current.Value], element, word) : begin;
            if (begin >= 0)
            {
                return begin;
            }
        }

        return current.Optional ? Left(element - 1, word) : None;
    }

    private readonly int LeftOfRows(in CueSet set, int element, int word)
    {
        if ((set.LastsMask >> NumberOf(word) & 1) == 0)
        {
            return None;
        }

        ReadOnlySpan<ushort> lasts = _sets.LastsOf(in set);
        for (int row = lasts.IndexOf((ushort)NumberOf(word)); row >= 0; row = Next(lasts, row))
        {
            ReadOnlySpan<ushort> words = _sets.RowOf(in set, row);
            int first = word - words.Length + 1;
            int begin = first >= 0 && IsRow(words, first) && Joins(word + 1) ? Left(element - 1, first - 1) : None;
            if (begin >= 0)
            {
                return begin;
            }
        }

        return None;
    }

    /// <summary>The next row with the same word there; −1 when there is none.</summary>
    private static int Next(ReadOnlySpan<ushort> ends, int row)
    {
        int next = ends[(row + 1)..].IndexOf(ends[row]);
        return next < 0 ? None : row + 1 + next;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsOneWord(ref CueElement element, int number) =>
        element.Kind == CueElementKind.Word ? element.Value == number : _sets.Contains(in _sets[element.Value], number);

    /// <summary>True when the words of a row stand from a word on.</summary>
    private readonly bool IsRow(ReadOnlySpan<ushort> row, int word)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (NumberOf(word + i) != row[i] || (i != 0 && !Joins(word + i)))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int NumberOf(int word) => WordFacts.Number(Unsafe.Add(ref _facts, word));

    private readonly bool EndsBefore(int word) =>
        word == _words ? _edges.Last : _end == CueEdge.Sentence && SentenceEnd.IsClear(ref _chunk, word);

    private readonly bool BeginsBehind(int word) =>
        word < 0 ? _edges.First : _start == CueEdge.Sentence && SentenceEnd.IsClear(ref _chunk, word + 1);

    /// <summary>The same for a word right of the place; what stands before the first of them is looked at from the left, if anything has to stand there.</summary>
    private readonly bool Follows(int word) => word == _from || Joins(word);

    /// <summary>True when no sentence ends between a word and the one before; nothing ends behind the last.</summary>
    private readonly bool Joins(int word) => word >= _words || !SentenceEnd.Before(ref _chunk, word);
}
