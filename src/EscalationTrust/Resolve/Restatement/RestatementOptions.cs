namespace EscalationTrust;

/// <summary>When a message after the handoff counts as telling the need again.</summary>
public sealed class RestatementOptions
{
    /// <summary>Overlap in [0.1, 1] from which a message restates the need. The default value is 0.5: see <c>docs/restatement.md</c> for how it was chosen.</summary>
    public double OverlapAt { get; set; } = 0.5;

    /// <summary>How many of the customer's first messages to a person are judged (1 to 100): later ones are the work itself. The default value is 3.</summary>
    public int FirstMessages { get; set; } = 3;
}
