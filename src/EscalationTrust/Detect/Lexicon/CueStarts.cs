namespace EscalationTrust;

/// <summary>Lists of what to try: one for each kind of pair, one for each word that is worth a look alone.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueStarts
{
    /// <param name="heads">Where each list begins and what is in it, see <see cref="CueListHead"/>.</param>
    /// <param name="starts">The lists, one behind the other.</param>
    /// <param name="listOfWord">For each word number, its list; 0, the empty list, for most.</param>
    public CueStarts(LexiconTable<uint> heads, LexiconTable<CueStart> starts, LexiconTable<ushort> listOfWord)
    {
        Heads = heads;
        Starts = starts;
        ListOfWord = listOfWord;
    }

    public LexiconTable<uint> Heads { get; }

    public LexiconTable<CueStart> Starts { get; }

    public LexiconTable<ushort> ListOfWord { get; }

    /// <summary>The head of a word's list.</summary>
    public uint HeadOf(int word) => Heads[ListOfWord[word]];
}

/// <summary>Where a list of starts begins and what is in it, in one number.</summary>
internal static class CueListHead
{
    private const int FirstBits = 20;
    private const int FarShift = FirstBits + 4;

    /// <summary>The most starts that all lists together can hold.</summary>
    public const int MostStarts = (1 << FirstBits) - 1;

    /// <param name="first">Where the list begins.</param>
    /// <param name="kinds">The kinds of what is in the list.</param>
    /// <param name="far">True when something in the list is also tried with other words between the two of its pair.</param>
    public static uint Of(int first, CueKinds kinds, bool far) => (uint)first | ((uint)kinds << FirstBits) | (far ? 1u << FarShift : 0);

    public static int First(uint head) => (int)(head & MostStarts);

    public static CueKinds Kinds(uint head) => (CueKinds)(head >> FirstBits) & CueKinds.All;

    public static bool IsFar(uint head) => (head >> FarShift & 1) != 0;
}

/// <summary>One pattern to try from a place, with the test that turns most tries away.</summary>
internal readonly record struct CueStart
{
    private const byte Right = 1;
    private const byte RightFirst = 2;
    private const byte Last = 4;

    /// <summary>The words that can stand beside the place, as bits: word number n is bit n modulo 64, no word is bit 0.</summary>
    public required ulong Beside { get; init; }

    public required ushort Pattern { get; init; }

    /// <summary>Exactly one kind.</summary>
    public required CueKinds Kind { get; init; }

    /// <summary>What the pattern raises; see <see cref="CueTarget"/>.</summary>
    public required byte Target { get; init; }

    /// <summary>A class of words one of which the message must hold; see <see cref="PresenceClasses"/>.</summary>
    public required byte Need { get; init; }

    /// <summary>The same once more.</summary>
    public required byte SecondNeed { get; init; }

    /// <summary>How far apart the two words of the pair may stand; 0 for a word alone.</summary>
    public required byte Reach { get; init; }

    // Three answers in one byte, and behind the others: so a start takes sixteen, four to a cache line.
    private readonly byte _sides;

    /// <summary>True when <see cref="Beside"/> looks at the word behind the pair, false for the one before it.</summary>
    public required bool BesideRight
    {
        get => (_sides & Right) != 0;
        init => _sides |= value ? Right : (byte)0;
    }

    /// <summary>True for the last one of a list.</summary>
    public bool IsLast
    {
        get => (_sides & Last) != 0;
        init => _sides |= value ? Last : (byte)0;
    }

    /// <summary>True when the pattern is verified from before the right word on, false for from behind the left one; the same for neighbours.</summary>
    public required bool FromRight
    {
        get => (_sides & RightFirst) != 0;
        init => _sides |= value ? RightFirst : (byte)0;
    }
}
