namespace EscalationTrust;

/// <summary>The record of a calibration: what was promised, on which evidence, for which policy, and how high its thresholds may stand.</summary>
/// <remarks>
/// <para>Made by <see cref="ThresholdCertification"/>, stored as JSON by <see cref="CertificateJson"/>. It holds no words and no
/// names of customers. Immutable and thread-safe.</para>
/// </remarks>
public sealed record ThresholdCertificate
{
    /// <summary>What the threshold promises. A conformal certificate is no audit claim and vouches for no loosened threshold.</summary>
    public CalibrationMethod Method { get; init; }

    /// <summary>The promised highest share of late escalations, in (0, 1).</summary>
    public double LateAtMost { get; init; }

    /// <summary>The promised highest share of unnecessary escalations, in (0, 1). Null without that promise.</summary>
    public double? UnnecessaryAtMost { get; init; }

    /// <summary>How sure the promises are, all together, in (0, 1).</summary>
    public double Confidence { get; init; }

    /// <summary>Customer turns after the needed one on which an escalation still counts as in time.</summary>
    public int Grace { get; init; }

    /// <summary>The hash of the policy that was calibrated, before its thresholds moved.</summary>
    public ulong PolicyHash { get; init; }

    /// <summary>The hash of everything in that policy but its name, its targets, its notices, its duties and its escalation thresholds. A policy with another core is not covered.</summary>
    public ulong CoreHash { get; init; }

    /// <summary>What names the labelled data, given by the caller: the tool takes the SHA-256 of the file.</summary>
    public required string DataHash { get; init; }

    /// <summary>The day of the calibration, given by the caller.</summary>
    public DateOnly Date { get; init; }

    /// <summary>What was found, for all conversations or by segment.</summary>
    public required IReadOnlyList<CalibratedThreshold> Found { get; init; }

    /// <summary>The highest escalation threshold that is covered for an unclassified ticket.</summary>
    public double EscalateAt { get; init; }

    /// <summary>The highest floor of adjusted thresholds that is covered.</summary>
    public double Floor { get; init; }

    /// <summary>The highest escalation threshold that is covered for each ticket class of the policy.</summary>
    public required IReadOnlyDictionary<string, double> TicketClasses { get; init; }
}
