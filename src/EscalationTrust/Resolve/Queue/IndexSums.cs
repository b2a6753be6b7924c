namespace EscalationTrust;

/// <summary>Sums of cost rate and handling time by rank of the index, asked for "all below this rank": a pair of Fenwick trees.</summary>
internal readonly ref struct IndexSums(Span<double> costs, Span<double> handlings)
{
    private readonly Span<double> _costs = costs;
    private readonly Span<double> _handlings = handlings;

    public void Clear()
    {
        _costs.Clear();
        _handlings.Clear();
    }

    public void Add(int rank, double cost, double handling)
    {
        for (int i = rank + 1; i <= _costs.Length; i += i & -i)
        {
            _costs[i - 1] += cost;
            _handlings[i - 1] += handling;
        }
    }

    /// <summary>Sums over ranks below this one.</summary>
    public (double Cost, double Handling) Below(int rank)
    {
        double cost = 0, handling = 0;
        for (int i = rank; i > 0; i &= i - 1)
        {
            cost += _costs[i - 1];
            handling += _handlings[i - 1];
        }

        return (cost, handling);
    }
}
