namespace EscalationTrust;

/// <summary>How far circumstances lower the Escalation Threshold, in points of risk; and how far a full queue may raise it.</summary>
/// <remarks>Each is in [0, 0.5]. The lowerings add up, down to <see cref="EscalationThresholdOptions.Floor"/>.</remarks>
public sealed class ThresholdAdjustmentOptions
{
    /// <summary>When the customer shows friction. The default value is 0.05.</summary>
    public double CustomerState { get; set; } = 0.05;

    /// <summary>For a high-value account; twice as much for a strategic one. The default value is 0.05.</summary>
    public double AccountValue { get; set; } = 0.05;

    /// <summary>When the stake reaches <see cref="ExposureFrom"/>. The default value is 0.05.</summary>
    public double Exposure { get; set; } = 0.05;

    /// <summary>The stake from which <see cref="Exposure"/> applies, in the host's currency unit, at least 0. The default value is 500.</summary>
    public double ExposureFrom { get; set; } = 500;

    /// <summary>When trust lies below <see cref="TrustBelow"/>, or was broken before. The default value is 0.05.</summary>
    public double Trust { get; set; } = 0.05;

    /// <summary>The trust in [0, 1] below which <see cref="Trust"/> applies. The default value is 0.5.</summary>
    public double TrustBelow { get; set; } = 0.5;

    /// <summary>When the policy is ambiguous or judgement is needed. The default value is 0.05.</summary>
    public double PolicyAmbiguity { get; set; } = 0.05;

    /// <summary>When confidence is low, unknown where it was reported before, or mismatched. The default value is 0.05.</summary>
    public double Confidence { get; set; } = 0.05;

    /// <summary>How far a completely full queue raises the threshold; less in proportion. Never touches access, always-escalate signals or kill-switches. The default value is 0.</summary>
    public double Congestion { get; set; }
}
