namespace EscalationTrust.QueueSimulation;

/// <summary>What one run of one discipline came to.</summary>
internal sealed record Outcome
{
    /// <summary>Mean of cost rate times wait, over all contacts.</summary>
    public double WeightedWait { get; init; }

    /// <summary>Mean wait by class, in minutes.</summary>
    public required double[] MeanWait { get; init; }

    /// <summary>Share of waits beyond the class's deadline.</summary>
    public required double[] Breach { get; init; }

    /// <summary>The longest wait by class, in minutes.</summary>
    public required double[] Longest { get; init; }

    /// <summary>Mean integrity of the order over the audits, judged by the declared cost (rate c·w/T).</summary>
    public double Declared { get; init; }

    /// <summary>The same, tickets beyond the cap left out.</summary>
    public double DeclaredUncapped { get; init; }

    /// <summary>The same, judged by constant costs.</summary>
    public double Constant { get; init; }
}
