namespace EscalationTrust;

/// <summary>The Escalation Threshold: the risk at which automation stops.</summary>
public sealed class EscalationThresholdOptions
{
    /// <summary>Risk in (0, 1) from which the conversation is escalated. Must lie above the containment threshold. The default value is 0.75.</summary>
    public double EscalateAt { get; set; } = 0.75;

    /// <summary>The lowest threshold that adjustments can lead to, in (0, <see cref="EscalateAt"/>]. The default value is 0.5.</summary>
    public double Floor { get; set; } = 0.5;

    /// <summary>What moves the threshold.</summary>
    public ThresholdAdjustmentOptions Adjustments { get; set; } = new();
}
