namespace EscalationTrust;

/// <summary>A threshold above the library's default needs a certificate that covers it.</summary>
internal static class CertificateRules
{
    private static readonly EscalationThresholdOptions Baseline = new();

    /// <summary>What is an error: a certificate that is none, and an uncovered loosened threshold where one is required.</summary>
    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Certificate is { } text && !CertificateJson.TryRead(text, out _, out string? error))
        {
            review.Add("Certificate", PolicyReview.Show(text.ReplaceLineEndings(" ")), error, "Give the text of a certificate that \"calibrate\" wrote, or take it out");
        }
        else if (options.RequireCertificate)
        {
            Uncovered(options, review);
        }
    }

    /// <summary>Loosened thresholds that no certificate covers.</summary>
    public static void Uncovered(EscalationTrustOptions options, PolicyReview review)
    {
        var loosened = new List<(string Path, double Value, double Baseline, Func<ThresholdCertificate, double?> Covered)>();
        Note("Threshold.EscalateAt", options.Threshold.EscalateAt, Baseline.EscalateAt, certificate => certificate.EscalateAt);
        Note("Threshold.Floor", options.Threshold.Floor, Baseline.Floor, certificate => certificate.Floor);
        foreach ((string name, TicketClassOptions ticketClass) in TicketClassRules.Sorted(options))
        {
            double escalateAt = ticketClass.EscalateAt ?? options.Threshold.EscalateAt;
            Note(PolicyPath.At("TicketClasses", name) + ".EscalateAt", escalateAt, Baseline.EscalateAt, certificate => certificate.TicketClasses.TryGetValue(name, out double covered) ? covered : null);
        }

        if (loosened.Count == 0)
        {
            return;
        }

        ThresholdCertificate? certificate = options.Certificate is { } text && CertificateJson.TryRead(text, out ThresholdCertificate? read, out _) ? read : null;
        string? flaw = FlawOf(certificate, options);
        foreach ((string path, double value, double baseline, Func<ThresholdCertificate, double?> covered) in loosened)
        {
            if (flaw is null && value <= covered(certificate!))
            {
                continue;
            }

            review.Add(
                path,
                PolicyReview.Number(value),
                $"lies above the default, which is {PolicyReview.Number(baseline)}, and {flaw ?? $"its certificate covers {Limit(covered(certificate!))}"}",
                "Calibrate the policy on labelled conversations and set Certificate, or lower the threshold");
        }

        void Note(string path, double value, double baseline, Func<ThresholdCertificate, double?> covered)
        {
            if (value > baseline)
            {
                loosened.Add((path, value, baseline, covered));
            }
        }
    }

    private static string? FlawOf(ThresholdCertificate? certificate, EscalationTrustOptions options) =>
        certificate is null ? "no certificate vouches for it"
        : certificate.Method == CalibrationMethod.Conformal ? "a conformal certificate is no audit claim"
        : certificate.CoreHash != PolicyCore.HashOf(options) ? "its certificate is for a policy with other weights, rules or words"
        : null;

    private static string Limit(double? covered) => covered is { } limit ? "no more than " + PolicyReview.Number(limit) : "other classes only";
}
