namespace EscalationTrust;

/// <summary>What a business declares that waiting costs: a weight in risk (or money) per minute, and how it grows; or nothing declared.</summary>
/// <remarks>
/// <para>The default value is <see cref="Undeclared"/>, which is not the same as a weight of zero.</para>
/// <para>Van Mieghem, <i>Dynamic scheduling with convex delay costs</i> (1995): what counts in a queue is the marginal rate
/// now. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct CostFunction
{
    /// <summary>How many times the weight a barrier reaches: 100.</summary>
    public const double BarrierCap = 100;

    /// <summary>The largest weight that is kept: 1e12.</summary>
    public const double LargestWeight = 1e12;

    private readonly double _weight;
    private readonly CostShape _shape;
    private readonly bool _declared;

    private CostFunction(CostShape shape, double weight)
    {
        // Neither NaN nor a negative cost is a declaration.
        _declared = weight >= 0;
        _weight = _declared ? Math.Min(weight, LargestWeight) : 0;
        _shape = _declared && shape is >= CostShape.Constant and <= CostShape.Barrier ? shape : CostShape.Constant;
    }

    /// <summary>Nothing is declared. The same as <c>default</c>.</summary>
    public static CostFunction Undeclared => default;

    /// <summary>True when a cost was declared.</summary>
    public bool IsDeclared => _declared;

    /// <summary>The weight per minute, 0 or more; null when nothing was declared.</summary>
    public double? Weight => _declared ? _weight : null;

    /// <summary>How the rate grows with the wait. <see cref="CostShape.Constant"/> when nothing was declared.</summary>
    public CostShape Shape => _shape;

    /// <summary>Declares a cost.</summary>
    /// <param name="shape">How the rate grows; an undefined value counts as constant.</param>
    /// <param name="weight">The weight per minute, 0 or more. NaN and negative numbers declare nothing; above <see cref="LargestWeight"/> counts as that.</param>
    public static CostFunction Of(CostShape shape, double weight) => new(shape, weight);

    /// <summary>Declares the same cost for every minute: see <see cref="CostShape.Constant"/> and <see cref="Of"/>.</summary>
    public static CostFunction Constant(double weight) => new(CostShape.Constant, weight);

    /// <summary>Declares a cost whose rate grows in proportion to the wait: see <see cref="CostShape.Linear"/> and <see cref="Of"/>.</summary>
    public static CostFunction Linear(double weight) => new(CostShape.Linear, weight);

    /// <summary>Declares a cost whose rate grows with the square of the wait: see <see cref="CostShape.Quadratic"/> and <see cref="Of"/>.</summary>
    public static CostFunction Quadratic(double weight) => new(CostShape.Quadratic, weight);

    /// <summary>Declares a cost with a wall at the deadline: see <see cref="CostShape.Barrier"/> and <see cref="Of"/>.</summary>
    public static CostFunction Barrier(double weight) => new(CostShape.Barrier, weight);

    /// <summary>The marginal rate per minute after a wait; 0 when nothing was declared.</summary>
    /// <param name="waited">Minutes waited; NaN (not known) gives the weight itself, below 0 counts as 0.</param>
    /// <param name="target">Minutes from the need to the deadline; NaN, 0 or less (not known) gives the weight itself.</param>
    public double RateAt(double waited, double target)
    {
        if (_shape == CostShape.Constant || double.IsNaN(waited) || !(target > 0))
        {
            return _weight;
        }

        double share = Math.Max(0, waited) / target;
        return _shape switch
        {
            CostShape.Linear => _weight * share,
            CostShape.Quadratic => _weight * share * share,
            _ => _weight * Math.Min(BarrierCap, share < 1 ? 1 / (1 - share) : BarrierCap),
        };
    }
}
