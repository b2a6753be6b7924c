using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Buffers for one stretch of text: folded letters, word edges, word hashes. Lives on the stack.</summary>
/// <remarks>Not cleared between uses: only what the counts cover is valid.</remarks>
internal struct TextChunk
{
    /// <summary>Characters read at a time.</summary>
    public const int Capacity = 1024;

    /// <summary>Room behind the text for loads of eight bytes.</summary>
    public const int Padding = 64;

    public FoldedBuffer Folded;
    public MaskBuffer Words;
    public MaskBuffer Consonants;
    public EdgeBuffer Edges;
    public HashBuffer Hashes;
    public IdBuffer Ids;
    public CandidateBuffer Candidates;
    public CandidateBuffer Pairs;

    /// <summary>Characters in this chunk.</summary>
    public int Length;

    /// <summary>Words in this chunk.</summary>
    public int WordCount;

    /// <summary>Words from which a lexicon look-up starts.</summary>
    public int CandidateCount;

    public TextShape Shape;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int StartOf(int word) => Edges[word * 2];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int EndOf(int word) => Edges[(word * 2) + 1];

    [InlineArray(Capacity + Padding)]
    internal struct FoldedBuffer
    {
        private byte _first;
    }

    [InlineArray((Capacity / 64) + 2)]
    internal struct MaskBuffer
    {
        private ulong _first;
    }

    [InlineArray((Capacity * 2) + 4)]
    internal struct EdgeBuffer
    {
        private ushort _first;
    }

    [InlineArray(Capacity + 1)]
    internal struct HashBuffer
    {
        private ulong _first;
    }

    [InlineArray(Capacity + 1)]
    internal struct IdBuffer
    {
        private ushort _first;
    }

    [InlineArray(Capacity + 2)]
    internal struct CandidateBuffer
    {
        private ushort _first;
    }
}

/// <summary>What the folding pass saw of a text's outer form.</summary>
internal struct TextShape
{
    /// <summary>Capital letters.</summary>
    public int Capitals;

    /// <summary>Letters and digits.</summary>
    public int WordCharacters;

    /// <summary>Runs of three or more exclamation or question marks.</summary>
    public int MarkRuns;

    /// <summary>Question marks.</summary>
    public int Questions;

    /// <summary>True when a brace or an angle bracket occurs: machine text is worth a look.</summary>
    public bool Brackets;

    /// <summary>True when a word needs the slow path: marks without weight, stretched letters, words of their own.</summary>
    public bool Irregular;

    public void Add(in TextShape other)
    {
        Capitals += other.Capitals;
        WordCharacters += other.WordCharacters;
        MarkRuns += other.MarkRuns;
        Questions += other.Questions;
        Brackets |= other.Brackets;
        Irregular |= other.Irregular;
    }
}
