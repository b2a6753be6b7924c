namespace EscalationTrust;

/// <summary>A sum that carries what rounding drops, about 32 digits in all: small differences of large sums stay right.</summary>
/// <remarks>Knuth's two-sum and the exact product by fused multiply-add.</remarks>
internal struct ExactSum
{
    private double _high;
    private double _low;

    public readonly double Value => _high + _low;

    public void Add(double value)
    {
        double sum = _high + value;
        double part = sum - _high;
        _low += (_high - (sum - part)) + (value - part);
        _high = sum;
    }

    /// <summary>Adds a product with another sum, exactly.</summary>
    public void AddProduct(double factor, in ExactSum other)
    {
        double product = factor * other._high;
        Add(product);
        _low += Math.FusedMultiplyAdd(factor, other._high, -product) + (factor * other._low);
    }

    /// <summary>The difference of two sums.</summary>
    public static double Difference(in ExactSum left, in ExactSum right) => (left._high - right._high) + (left._low - right._low);
}
