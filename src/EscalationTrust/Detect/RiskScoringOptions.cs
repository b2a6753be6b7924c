namespace EscalationTrust;

/// <summary>How signals become Resolution Risk.</summary>
/// <remarks>
/// <para>Per turn <c>z = baseline + Σ over families of strength × (1 − Π (1 − weight))</c>; over turns
/// <c>r ← softplus(r + ln decay) + z</c> (Shiryaev–Roberts with forgetting); <c>risk = σ(r + prior)</c>.</para>
/// </remarks>
public sealed class RiskScoringOptions
{
    /// <summary>Log-odds a turn without any signal adds, −8 to 0. The default value is −3.5.</summary>
    public double Baseline { get; set; } = -3.5;

    /// <summary>Share of the past that is kept from turn to turn, in (0, 1]. The default value is 0.7.</summary>
    public double Decay { get; set; } = 0.7;

    /// <summary>Log-odds of the prior for an unclassified ticket, −4 to 4. The default value is 0.</summary>
    public double Prior { get; set; }

    /// <summary>Log-odds added to the prior when trust is 0, falling to none at trust 1; 0 to 4. The default value is 0.5.</summary>
    public double DistrustPrior { get; set; } = 0.5;

    /// <summary>Log-odds taken off a turn that shows <see cref="Signal.Gratitude"/>, 0 to 4. The default value is 0.6.</summary>
    public double GratitudeRelief { get; set; } = 0.6;

    /// <summary>Weights in [0, 1) that replace the default weights of single signals. Empty by default: the page <c>docs/signals.md</c> lists the defaults.</summary>
    public Dictionary<Signal, double> Weights { get; set; } = [];

    /// <summary>Strengths in [0, 8] (log-odds) that replace the default strengths of families. Empty by default.</summary>
    public Dictionary<SignalFamily, double> FamilyStrengths { get; set; } = [];
}
