namespace EscalationTrust;

/// <summary>What to try from which word. Words of one class share their starts, so that the tables stay small enough for the cache.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class CueStartGroups
{
    private readonly int[] _firstGroupOfWord;
    private readonly ushort[] _groups;
    private readonly int[] _firstStartOfGroup;
    private readonly CueStart[] _starts;

    /// <param name="groupsOfWord">For each word number, its groups; null for none.</param>
    /// <param name="startsOfGroup">For each group, its starts.</param>
    public CueStartGroups(List<ushort>?[] groupsOfWord, List<List<CueStart>> startsOfGroup)
    {
        _firstGroupOfWord = new int[groupsOfWord.Length + 1];
        for (int i = 0; i < groupsOfWord.Length; i++)
        {
            _firstGroupOfWord[i + 1] = _firstGroupOfWord[i] + (groupsOfWord[i]?.Count ?? 0);
        }

        _groups = new ushort[_firstGroupOfWord[^1]];
        for (int i = 0; i < groupsOfWord.Length; i++)
        {
            groupsOfWord[i]?.CopyTo(_groups, _firstGroupOfWord[i]);
        }

        _firstStartOfGroup = new int[startsOfGroup.Count + 1];
        for (int i = 0; i < startsOfGroup.Count; i++)
        {
            _firstStartOfGroup[i + 1] = _firstStartOfGroup[i] + startsOfGroup[i].Count;
        }

        _starts = new CueStart[_firstStartOfGroup[^1]];
        for (int i = 0; i < startsOfGroup.Count; i++)
        {
            startsOfGroup[i].CopyTo(_starts, _firstStartOfGroup[i]);
        }
    }

    /// <summary>The groups of a word.</summary>
    public ReadOnlySpan<ushort> GroupsOf(ushort word) =>
        _groups.AsSpan(_firstGroupOfWord[word], _firstGroupOfWord[word + 1] - _firstGroupOfWord[word]);

    /// <summary>The starts of a group.</summary>
    public ReadOnlySpan<CueStart> StartsOf(ushort group) =>
        _starts.AsSpan(_firstStartOfGroup[group], _firstStartOfGroup[group + 1] - _firstStartOfGroup[group]);
}
