using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>Buffers for one stretch of text: folded letters, word edges, what the lexicon knows of the words. Lives on the stack.</summary>
/// <remarks>Not cleared between uses: only what the counts cover is valid.</remarks>
internal struct TextChunk
{
    /// <summary>Characters read at a time.</summary>
    public const int Capacity = 1024;

    /// <summary>Room behind the text for loads of eight bytes.</summary>
    public const int Padding = 64;

    /// <summary>Words from which places are collected at a time, so that there is room for every place.</summary>
    public const int Batch = 64;

    /// <summary>Places before the first and behind the last word that hold no word, so that loops may look there.</summary>
    public const int Margin = 4;

    public FoldedBuffer Folded;
    public MaskBuffer Words;
    public EdgeBuffer Edges;

    /// <summary>What the lexicon knows of each word; see <see cref="WordFacts"/>. Begins <see cref="Margin"/> places before the first word; see <see cref="FirstFact"/>.</summary>
    public FactBuffer Facts;

    /// <summary>Words of one batch from which more is looked up than pairs with their neighbours.</summary>
    public WorthBuffer Worth;

    /// <summary>Those of them whose partner can stand farther behind.</summary>
    public WorthBuffer LookBehind;

    /// <summary>Those of them whose partner can stand farther before.</summary>
    public WorthBuffer LookBefore;

    /// <summary>Those of them whose partner can stand beyond <see cref="Margin"/>.</summary>
    public WorthBuffer LookFarther;

    /// <summary>Those of them from which patterns are tried without a partner.</summary>
    public WorthBuffer Alone;

    /// <summary>Words that the lexicon does not know.</summary>
    public WordBuffer Unknown;

    /// <summary>Words and pairs of words from which a look-up starts; see <see cref="CuePlace"/>.</summary>
    public PlaceBuffer Places;

    /// <summary>Characters in this chunk.</summary>
    public int Length;

    /// <summary>How many line ends between two words end a sentence; see <see cref="SentenceEnd"/>.</summary>
    public int LinesOfAnEnd;

    /// <summary>Words in this chunk.</summary>
    public int WordCount;

    /// <summary>What classes of words are there; see <see cref="PresenceClasses"/>.</summary>
    public ulong Present;

    public TextShape Shape;

    /// <summary>The facts of the first word, for loops over words.</summary>
    [UnscopedRef]
    public ref ulong FirstFact => ref Unsafe.Add(ref Unsafe.As<FactBuffer, ulong>(ref Facts), Margin);

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

    [InlineArray((Capacity * 2) + WordEdges.Padding)]
    internal struct EdgeBuffer
    {
        private ushort _first;
    }

    [InlineArray(Capacity + 1 + (2 * Margin))]
    internal struct FactBuffer
    {
        private ulong _first;
    }

    [InlineArray(Batch + 3)]
    internal struct WorthBuffer
    {
        private short _first;
    }

    [InlineArray(Capacity + 1)]
    internal struct WordBuffer
    {
        private ushort _first;
    }

    [InlineArray(((Batch + 2) * 2 * WordFacts.MostReach) + 8)]
    internal struct PlaceBuffer
    {
        private ulong _first;
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

    /// <summary>True when a slash occurs: there may be a web address.</summary>
    public bool Slashes;

    /// <summary>True when something occurs that may be a picture.</summary>
    public bool Pictures;

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
