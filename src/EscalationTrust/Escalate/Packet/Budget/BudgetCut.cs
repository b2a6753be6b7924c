namespace EscalationTrust;

/// <summary>Cuts one field by as much as is still too much, and no more where entries are whole.</summary>
internal sealed class BudgetCut(CutLog log, string field, int over)
{
    /// <summary>Drops the first entries.</summary>
    public IReadOnlyList<T> Oldest<T>(IReadOnlyList<T> list, int keep, Func<T, int> sizeOf)
    {
        int freed = 0;
        int drop = 0;
        while (list.Count - drop > keep && freed < over)
        {
            freed += sizeOf(list[drop++]);
        }

        log.Add(field, drop, 0);
        return PacketLists.Last(list, list.Count - drop);
    }

    /// <summary>Drops the last entries.</summary>
    public IReadOnlyList<T> Latest<T>(IReadOnlyList<T> list, int keep, Func<T, int> sizeOf)
    {
        int freed = 0;
        int drop = 0;
        while (list.Count - drop > keep && freed < over)
        {
            drop++;
            freed += sizeOf(list[list.Count - drop]);
        }

        log.Add(field, drop, 0);
        return PacketLists.First(list, list.Count - drop);
    }

    public string? Text(string? text, int most) => text is null ? null : log.Cut(field, text, most);

    public IReadOnlyList<T> Texts<T>(IReadOnlyList<T> list, Func<T, T> change) => [.. list.Select(change)];
}
