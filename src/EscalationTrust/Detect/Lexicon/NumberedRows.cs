namespace EscalationTrust;

/// <summary>Rows of numbers, equal ones kept once and numbered in the order of their first coming. Used while compiling only.</summary>
internal sealed class NumberedRows
{
    private readonly Dictionary<ushort[], int> _numbers = new(ByContent.Instance);
    private readonly List<ushort[]> _rows = [];

    public int Count => _rows.Count;

    public ushort[] this[int number] => _rows[number];

    public int NumberOf(ushort[] row)
    {
        if (!_numbers.TryGetValue(row, out int number))
        {
            number = _rows.Count;
            _numbers.Add(row, number);
            _rows.Add(row);
        }

        return number;
    }

    private sealed class ByContent : IEqualityComparer<ushort[]>
    {
        public static readonly ByContent Instance = new();

        public bool Equals(ushort[]? x, ushort[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ushort[] row)
        {
            uint hash = (uint)row.Length;
            foreach (ushort number in row)
            {
                hash = (hash * 0x9E3779B1) + number;
                hash ^= hash >> 15;
            }

            return (int)hash;
        }
    }
}
