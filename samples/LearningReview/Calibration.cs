using EscalationTrust;

namespace LearningReview;

/// <summary>Then: how high the threshold may stand, once on too little data and once on enough.</summary>
internal static class Calibration
{
    public static CertifiedPolicy? Print(EscalationLadder ladder, IReadOnlyList<Transcript> conversations, string dataHash)
    {
        var options = new CalibrationOptions(); // at most 5 % late or missed, at 95 % confidence
        Text.Heading($"3. The threshold: at most {Text.Percent(options.LateAtMost)} late or missed, at {Text.Percent(options.Confidence)} confidence");
        Say("the first 150", Calibrate(ladder, conversations.Take(150), options));
        CalibrationResult result = Calibrate(ladder, conversations, options);
        Say($"all {conversations.Count}", result);
        if (!ThresholdCertification.TryCertify(PolicyDocument.Read(ladder.Document), result, dataHash, new DateOnly(2026, 5, 11), out CertifiedPolicy? certified))
        {
            return null;
        }

        Console.WriteLine("  The certificate:");
        Console.WriteLine(CertificateJson.Write(certified.Certificate));
        return certified;
    }

    private static CalibrationResult Calibrate(EscalationLadder ladder, IEnumerable<Transcript> conversations, CalibrationOptions options)
    {
        var calibrator = new ThresholdCalibrator(options);
        foreach (Transcript conversation in conversations)
        {
            if (MarginReplay.TryMeasure(ladder.Policy, conversation, options.Grace, out CalibrationCase measured, ladder.TicketClass))
            {
                calibrator.Add(in measured);
            }
        }

        return calibrator.Calibrate();
    }

    private static void Say(string which, CalibrationResult result)
    {
        CalibratedThreshold found = result.Thresholds[0];
        Console.WriteLine($"  {which}: {found.Needed} need a person, {found.LateBefore} of them late or missed now; {found.NotNeeded} need nobody, {found.UnnecessaryBefore} of them escalated now");
        Console.WriteLine("    " + found.Outcome switch
        {
            CalibrationOutcome.Found => $"move the thresholds by {found.Offset:+0.0000;-0.0000}: then {found.LateAfter} late ({found.AllowedLate} allowed), {found.UnnecessaryAfter} unnecessary",
            CalibrationOutcome.TooFew => $"too few for the promise: {found.Missing} more that need a person",
            _ => "no threshold keeps the promise: too many show nothing in time",
        });
    }
}
