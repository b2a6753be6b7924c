namespace EscalationTrust;

/// <summary>What one stratum adds to a stratified share.</summary>
internal readonly record struct StratumTally
{
    /// <summary>Its part of all conversations.</summary>
    public double Weight { get; init; }

    public long Drawn { get; init; }

    /// <summary>The share found in what was drawn.</summary>
    public double Share { get; init; }

    /// <summary>True when all of it was drawn: its share is known.</summary>
    public bool IsWhole { get; init; }
}
