namespace EscalationTrust;

/// <summary>How well the order of a queue matches what waiting costs.</summary>
/// <remarks>
/// <para>With cost rate c and handling time s, each pair that stands against c/s costs c_j·s_i − c_i·s_j, and the sum X over
/// all such pairs is exactly what the order costs more than the best one (one server, constant rates). With m servers the
/// ordering stays right and X is about m times too large.</para>
/// <para>Units: minutes times the unit of the declared weights ("risk-minutes"). Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct OrderIntegrity
{
    /// <summary>1 − X / X of the worst order, in [0, 1]: 1 for the best order and where order cannot matter. Null when two or more tickets wait and none declares a cost.</summary>
    public double? Integrity { get; init; }

    /// <summary>1 − X / X of first come, first served: 1 for the best order, 0 for arrival order, below 0 for worse than no triage. Null where arrival order costs nothing, where an arrival is not known, and in an estimate.</summary>
    public double? Effectiveness { get; init; }

    /// <summary>X: what this order costs more than the best one, 0 or more. A ratio without it can be gamed.</summary>
    public double Excess { get; init; }

    /// <summary>What the worst order would cost more than the best one.</summary>
    public double WorstExcess { get; init; }

    /// <summary>What arrival order would cost more than the best one. Null where an arrival is not known, and in an estimate.</summary>
    public double? ArrivalExcess { get; init; }

    /// <summary>How much <see cref="Excess"/> may be too small: 0 for an exact audit, the proven bound for an estimate.</summary>
    public double ExcessError { get; init; }

    /// <summary>Tickets that wait for a person.</summary>
    public int Waiting { get; init; }

    /// <summary>Waiting tickets without a declared cost; they count with the default weight.</summary>
    public int Undeclared { get; init; }
}
