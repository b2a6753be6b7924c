using System.Diagnostics.CodeAnalysis;

namespace EscalationTrust;

/// <summary>Turns the result of a calibration into a policy and its certificate. Nothing changes by itself: the host decides whether to use them.</summary>
/// <remarks>Thread-safe, as long as nobody changes the options meanwhile.</remarks>
public static class ThresholdCertification
{
    /// <summary>Moves the thresholds of a policy and writes the certificate.</summary>
    /// <param name="calibrated">The policy whose margins were calibrated. It is not changed.</param>
    /// <param name="result">What the calibration found.</param>
    /// <param name="dataHash">What names the labelled data, for example the SHA-256 of the file.</param>
    /// <param name="date">The day.</param>
    /// <param name="certified">The policy and its certificate, or null.</param>
    /// <returns>False when no threshold was found anywhere, or when one found leaves no room above zero. Segments without a threshold of their own keep the one they have, uncovered.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PolicyValidationException">The policy does not validate.</exception>
    public static bool TryCertify(
        EscalationTrustOptions calibrated,
        CalibrationResult result,
        string dataHash,
        DateOnly date,
        [NotNullWhen(true)] out CertifiedPolicy? certified)
    {
        ArgumentNullException.ThrowIfNull(calibrated);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(dataHash);
        certified = null;
        EscalationLadder before = EscalationLadder.Create(calibrated);
        EscalationTrustOptions moved = PolicyDocument.Read(before.Document);
        moved.Certificate = null;
        if (!result.Thresholds.Any(entry => entry.Outcome == CalibrationOutcome.Found) || !ThresholdShift.Apply(moved, result.Thresholds))
        {
            return false;
        }

        CalibrationOptions asked = result.Options;
        var certificate = new ThresholdCertificate
        {
            Method = asked.Method,
            LateAtMost = asked.LateAtMost,
            UnnecessaryAtMost = asked.UnnecessaryAtMost,
            Confidence = asked.Confidence,
            Grace = asked.Grace,
            PolicyHash = before.PolicyHash,
            CoreHash = PolicyCore.HashOf(moved),
            DataHash = dataHash,
            Date = date,
            Found = result.Thresholds,
            EscalateAt = moved.Threshold.EscalateAt,
            Floor = moved.Threshold.Floor,
            TicketClasses = Covered(moved, result.Thresholds),
        };
        moved.Certificate = CertificateJson.Write(certificate);
        certified = new CertifiedPolicy(moved, certificate);
        return true;
    }

    /// <summary>Classes with a threshold that was found for them, or for all conversations.</summary>
    private static Dictionary<string, double> Covered(EscalationTrustOptions moved, IReadOnlyList<CalibratedThreshold> found) =>
        moved.TicketClasses
            .Where(pair => found.Any(entry => entry.Outcome == CalibrationOutcome.Found && (entry.Segment is null || entry.Segment == pair.Key)))
            .ToDictionary(pair => pair.Key, pair => pair.Value.EscalateAt ?? moved.Threshold.EscalateAt, StringComparer.Ordinal);
}
