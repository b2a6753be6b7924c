namespace EscalationTrust;

/// <summary>What decides between two tickets at one moment. Smaller is served first; a total order.</summary>
internal readonly struct RankKey(bool capped, double index, bool requested, long need, long id) : IComparable<RankKey>
{
    public readonly double Index = index;

    private readonly bool _capped = capped;
    private readonly bool _requested = requested;
    private readonly long _need = need;
    private readonly long _id = id;

    public int CompareTo(RankKey other) => Compare(in other).Order;

    /// <summary>Below zero when this comes first, with the rule that says so.</summary>
    public (int Order, PrecedenceReason Reason) Compare(in RankKey other)
    {
        if (_capped != other._capped)
        {
            return (_capped ? -1 : 1, PrecedenceReason.AgeingCap);
        }

        // Beyond the cap only age counts.
        if (!_capped && Index != other.Index)
        {
            return (Index > other.Index ? -1 : 1, PrecedenceReason.HigherIndex);
        }

        if (!_capped && _requested != other._requested)
        {
            return (_requested ? -1 : 1, PrecedenceReason.HumanRequested);
        }

        return _need != other._need
            ? (_need < other._need ? -1 : 1, PrecedenceReason.EarlierNeed)
            : (_id.CompareTo(other._id), _id == other._id ? PrecedenceReason.Same : PrecedenceReason.LowerId);
    }
}
