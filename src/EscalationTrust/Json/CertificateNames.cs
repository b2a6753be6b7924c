namespace EscalationTrust;

/// <summary>The stored names of what a calibration promises and finds.</summary>
internal static class CertificateNames
{
    public static string Of(CalibrationMethod method) => method == CalibrationMethod.Pac ? "pac" : "conformal";

    public static string Of(CalibrationOutcome outcome) => outcome switch
    {
        CalibrationOutcome.Found => "found",
        CalibrationOutcome.NoThreshold => "no-threshold",
        _ => "too-few",
    };

    public static CalibrationMethod Method(string name) => name switch
    {
        "pac" => CalibrationMethod.Pac,
        "conformal" => CalibrationMethod.Conformal,
        _ => throw new FormatException($"the method \"{name}\" is not known: it is pac or conformal"),
    };

    // An outcome of a later version is one that vouches for nothing.
    public static CalibrationOutcome Outcome(string name) => name switch
    {
        "found" => CalibrationOutcome.Found,
        "no-threshold" => CalibrationOutcome.NoThreshold,
        _ => CalibrationOutcome.TooFew,
    };
}
