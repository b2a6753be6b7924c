using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>What the lexicon knows of one word, in one machine word. The default value is a word it does not know.</summary>
/// <remarks>Bits 0–15 number, 16–31 column, 32–51 row, 52 stop word, 53–56 kinds alone, 57–59 and 60–62 reach. See <see cref="PairTable"/>.</remarks>
internal static class WordFacts
{
    public const int MostRows = 1 << 20;

    /// <summary>Set for a word without content.</summary>
    public const ulong StopWord = 1UL << StopShift;

    /// <summary>Where the bit of a stop word is.</summary>
    public const int StopShift = 52;

    /// <summary>The farthest that two words can stand apart and still be looked up as a pair.</summary>
    public const int MostReach = 12;

    private const int AloneShift = 53;
    private const int AfterShift = 57;
    private const int BeforeShift = 60;
    private const ulong ReachMask = 7;

    // Codes are one less than the reach: the highest of three bits stands for a reach beyond the margin of four.
    private const ulong FarReach = 4;

    /// <summary>Flags of words from which more is looked up than pairs with their neighbours.</summary>
    public static ulong Worth(CueKinds kinds) => ((ulong)kinds << AloneShift) | (ReachMask << AfterShift) | (ReachMask << BeforeShift);

    public static ulong Of(int number, int column, int row, bool stopWord) =>
        (uint)number | ((ulong)(uint)column << 16) | ((ulong)(uint)row << 32) | (stopWord ? StopWord : 0);

    /// <summary>Facts with what is looked up from the word besides pairs with its neighbours.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="alone">Kinds of patterns tried from the word alone.</param>
    /// <param name="after">How far behind the word its partner can stand; 0 when only beside it.</param>
    /// <param name="before">How far before the word its partner can stand; 0 when only beside it.</param>
    public static ulong WithSearch(ulong facts, CueKinds alone, int after, int before) =>
        facts | ((ulong)alone << AloneShift) | ((ulong)Code(after) << AfterShift) | ((ulong)Code(before) << BeforeShift);

    /// <summary>The word's number; 0 when no pattern holds it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Number(ulong facts) => (ushort)facts;

    /// <summary>The column of its pairs with words before it; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Column(ulong facts) => (ushort)(facts >> 16);

    /// <summary>Where the row of its pairs with words behind it begins; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(ulong facts) => (uint)(facts >> 32) & (MostRows - 1);

    public static CueKinds Alone(ulong facts) => (CueKinds)(facts >> AloneShift) & CueKinds.All;

    /// <summary>How far behind the word its partner can stand; at most 1 when only beside it.</summary>
    public static int After(ulong facts) => Reach((int)(facts >> AfterShift & ReachMask));

    /// <summary>How far before the word its partner can stand; at most 1 when only beside it.</summary>
    public static int Before(ulong facts) => Reach((int)(facts >> BeforeShift & ReachMask));

    /// <summary>1 when a partner can stand farther behind the word than beside it, 0 otherwise.</summary>
    public static int LooksBehind(ulong facts) => Unsafe.BitCast<bool, byte>((facts & ReachMask << AfterShift) != 0);

    /// <summary>1 when a partner can stand farther before the word than beside it, 0 otherwise.</summary>
    public static int LooksBefore(ulong facts) => Unsafe.BitCast<bool, byte>((facts & ReachMask << BeforeShift) != 0);

    /// <summary>1 when a partner can stand farther from the word than <see cref="TextChunk.Margin"/>, 0 otherwise.</summary>
    public static int LooksFarther(ulong facts) => Unsafe.BitCast<bool, byte>((facts & (FarReach << AfterShift | FarReach << BeforeShift)) != 0);

    // Reaches from 2 to 7 are kept as they are, all beyond as the most.
    private static int Code(int reach) => reach < 2 ? 0 : Math.Min(reach - 1, 7);

    private static int Reach(int code) => code == 7 ? MostReach : code + 1;
}

/// <summary>Whose text a pattern is looked for in, and whether it makes hits or takes them away.</summary>
[Flags]
internal enum CueKinds : byte
{
    None = 0,
    Customer = 1,
    Bot = 2,
    CustomerGuard = 4,
    BotGuard = 8,
    Hits = Customer | Bot,
    Guards = CustomerGuard | BotGuard,
    All = Hits | Guards,
}
