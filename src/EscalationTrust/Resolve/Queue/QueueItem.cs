namespace EscalationTrust;

/// <summary>One waiting ticket as an audit sees it. 24 bytes.</summary>
internal readonly struct QueueItem(double cost, double handling)
{
    /// <summary>Marginal cost rate now, per minute, 0 or more.</summary>
    public readonly double Cost = cost;

    /// <summary>Handling time in minutes, above 0.</summary>
    public readonly double Handling = handling;

    /// <summary>Cost over handling time: the higher is to be served first.</summary>
    public readonly double Index = cost / handling;
}
