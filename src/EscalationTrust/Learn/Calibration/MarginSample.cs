namespace EscalationTrust;

/// <summary>Margins of the conversations of one kind, sorted when they are asked for.</summary>
internal sealed class MarginSample(double insteadOfNaN)
{
    private readonly List<double> _margins = [];
    private bool _sorted;

    public long Count => _margins.Count;

    /// <summary>The margin at a place in ascending order, from 0.</summary>
    public double this[long place] => Sorted()[(int)place];

    public void Add(double margin)
    {
        _margins.Add(double.IsNaN(margin) ? insteadOfNaN : margin);
        _sorted = false;
    }

    public void Add(MarginSample other)
    {
        _margins.AddRange(other._margins);
        _sorted = false;
    }

    /// <summary>How many margins lie strictly below a value.</summary>
    public long Below(double value)
    {
        List<double> sorted = Sorted();
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private List<double> Sorted()
    {
        if (!_sorted)
        {
            _margins.Sort();
            _sorted = true;
        }

        return _margins;
    }
}
