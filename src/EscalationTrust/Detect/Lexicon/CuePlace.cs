using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>A place in a text and what to try there, in one number: the first start of its list, the right word, and how far before it the left word stands (0 for a word alone).</summary>
internal static class CuePlace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong At(int right, int distance) => ((uint)right << 4) | (uint)distance;

    /// <summary>A place with the list that begins with a head; see <see cref="CueListHead"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(uint head, ulong place) => ((ulong)head << 32) | (uint)place;

    public static int FirstStart(ulong place) => CueListHead.First((uint)(place >> 32));

    public static int Right(ulong place) => (int)(place >> 4) & 0xFFF;

    public static int Distance(ulong place) => (int)(place & 15);
}

/// <summary>Which ends of a message lie in a chunk.</summary>
internal readonly record struct MessageEdges(bool First, bool Last);
