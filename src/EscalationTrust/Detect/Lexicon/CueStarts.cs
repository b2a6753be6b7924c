namespace EscalationTrust;

/// <summary>Lists of what to try: one for each kind of pair, one for each word that is worth a look alone.</summary>
/// <remarks>Immutable after construction and thread-safe.</remarks>
internal sealed class CueStarts
{
    private readonly int[] _firsts;
    private readonly CueStart[] _starts;
    private readonly ushort[] _listOfWord;

    /// <param name="firsts">Where each list begins, and where the last one ends.</param>
    /// <param name="starts">The lists, one behind the other.</param>
    /// <param name="listOfWord">For each word number, its list; 0, the empty list, for most.</param>
    public CueStarts(int[] firsts, CueStart[] starts, ushort[] listOfWord)
    {
        _firsts = firsts;
        _starts = starts;
        _listOfWord = listOfWord;
    }

    public ReadOnlySpan<int> Firsts => _firsts;

    public ReadOnlySpan<CueStart> Starts => _starts;

    public ReadOnlySpan<ushort> ListOfWord => _listOfWord;

    public int ListOf(int word) => _listOfWord[word];

    public ReadOnlySpan<CueStart> this[int list] => _starts.AsSpan(_firsts[list], _firsts[list + 1] - _firsts[list]);
}

/// <summary>One pattern to try from a place, with the test that turns most tries away.</summary>
internal readonly record struct CueStart
{
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

    /// <summary>True when <see cref="Beside"/> looks at the word behind the pair, false for the one before it.</summary>
    public required bool BesideRight { get; init; }

    /// <summary>True when the pattern is verified from before the right word on, false for from behind the left one; the same for neighbours.</summary>
    public required bool FromRight { get; init; }
}
