namespace EscalationTrust;

/// <summary>A policy with the thresholds of a calibration, and the certificate that vouches for them.</summary>
/// <remarks>The options are the caller's own to change; the certificate covers them as they are.</remarks>
public sealed class CertifiedPolicy
{
    internal CertifiedPolicy(EscalationTrustOptions options, ThresholdCertificate certificate)
    {
        Options = options;
        Certificate = certificate;
    }

    /// <summary>The policy with moved thresholds. It carries the certificate.</summary>
    public EscalationTrustOptions Options { get; }

    /// <summary>The certificate.</summary>
    public ThresholdCertificate Certificate { get; }
}
