namespace EscalationTrust;

/// <summary>Keeps the first conversations of a stratum in the seeded order, and counts all of them.</summary>
internal sealed class StratumReservoir(string name, int capacity)
{
    // The last of those kept comes out first.
    private readonly PriorityQueue<string, (ulong Place, string Id)> _kept = new(Comparer<(ulong Place, string Id)>.Create(
        (left, right) => Compare(right, left)));

    public string Name { get; } = name;

    public long Population { get; private set; }

    public void Add(string id, ulong place)
    {
        Population++;
        Keep(id, place);
    }

    public void Merge(StratumReservoir other)
    {
        Population += other.Population;
        foreach ((string id, (ulong place, _)) in other._kept.UnorderedItems)
        {
            Keep(id, place);
        }
    }

    /// <summary>The first so many in the seeded order.</summary>
    public IEnumerable<string> First(int count) =>
        _kept.UnorderedItems.OrderBy(item => item.Priority, Comparer<(ulong, string)>.Create(Compare)).Take(count).Select(item => item.Element);

    private static int Compare((ulong Place, string Id) left, (ulong Place, string Id) right) =>
        left.Place != right.Place ? left.Place.CompareTo(right.Place) : string.CompareOrdinal(left.Id, right.Id);

    private void Keep(string id, ulong place)
    {
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(id, (place, id));
        }
        else
        {
            _kept.EnqueueDequeue(id, (place, id));
        }
    }
}
