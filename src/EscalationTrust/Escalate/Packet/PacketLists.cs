namespace EscalationTrust;

/// <summary>Parts of lists, copied only when something is left out.</summary>
internal static class PacketLists
{
    public static IReadOnlyList<T> First<T>(IReadOnlyList<T> list, int most) => Part(list, 0, Math.Min(list.Count, most));

    public static IReadOnlyList<T> Last<T>(IReadOnlyList<T> list, int most) => Part(list, Math.Max(0, list.Count - most), Math.Min(list.Count, most));

    /// <summary>The list with one entry more, of which the last so many are kept.</summary>
    public static IReadOnlyList<T> With<T>(IReadOnlyList<T> list, T entry, int most)
    {
        int kept = Math.Max(0, Math.Min(list.Count, most - 1));
        var longer = new T[most == 0 ? 0 : kept + 1];
        for (int i = 0; i < kept; i++)
        {
            longer[i] = list[list.Count - kept + i];
        }

        if (longer.Length != 0)
        {
            longer[kept] = entry;
        }

        return longer;
    }

    private static IReadOnlyList<T> Part<T>(IReadOnlyList<T> list, int start, int count)
    {
        if (count == list.Count)
        {
            return list;
        }

        var part = new T[count];
        for (int i = 0; i < count; i++)
        {
            part[i] = list[start + i];
        }

        return part;
    }
}
