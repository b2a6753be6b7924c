using System.Globalization;

namespace EscalationTrust.Accuracy;

/// <summary>Before → after: fit and calibrate on parts of one half, measure on the half that neither saw.</summary>
internal static class LearningReport
{
    private const double FalseAlarms = 0.05;

    public static void Write(TextWriter output, string folder)
    {
        output.WriteLine("# Learning from labelled conversations: before → after");
        output.WriteLine();
        output.WriteLine("Each set is cut by a fixed hash of the group: the weights are fitted on three tenths, thresholds calibrated on two others, everything");
        output.WriteLine("below is measured on the half that neither saw. Before is the default policy, calibrated in the same way. 95 % intervals: Wilson's for shares,");
        output.WriteLine("DeLong's by group for areas. \"In time\" counts any trigger, up to the needed turn, no grace.");
        output.WriteLine();
        foreach (LearningSet set in LearningSet.All)
        {
            Write(output, set, folder);
        }
    }

    private static void Write(TextWriter output, LearningSet set, string folder)
    {
        Halves halves = Halves.Of(set, folder);
        EscalationLadder before = EscalationLadder.Create();
        FittedPolicy fitted = PolicyFitting.Fit(new EscalationTrustOptions(), halves.Fit, set.Fitting, set.GroupOf);
        EscalationLadder after = EscalationLadder.Create(fitted.Options);
        (Measured Calibrate, Measured Measure) old = (Measured.Of(before, halves.Calibrate, set.GroupOf), Measured.Of(before, halves.Measure, set.GroupOf));
        (Measured Calibrate, Measured Measure) now = (Measured.Of(after, halves.Calibrate, set.GroupOf), Measured.Of(after, halves.Measure, set.GroupOf));

        output.WriteLine($"## {set.Name}");
        output.WriteLine();
        output.WriteLine($"{halves.Fit.Count} conversations to fit, {halves.Calibrate.Count} to calibrate, {halves.Measure.Count} to measure, of which {old.Measure.Needed.Count()} need a person.");
        output.WriteLine();
        output.WriteLine("| measured on the unseen half | before | after | reach |");
        output.WriteLine("|---|---|---|--:|");
        Row("turns: needed by now against not yet, AUC", old.Measure.TurnArea, now.Measure.TurnArea, null);
        double oldOffset = old.Calibrate.OffsetFor(FalseAlarms);
        double newOffset = now.Calibrate.OffsetFor(FalseAlarms);
        Row("threshold set for 5 % false alarms on the calibration part: in time", old.Measure.Detected(oldOffset), now.Measure.Detected(newOffset), null);
        Row("… false alarms", old.Measure.Unnecessary(oldOffset), now.Measure.Unnecessary(newOffset), null);
        Row("at exactly 5 % false alarms: in time", old.Measure.Detected(old.Measure.OffsetFor(FalseAlarms)), now.Measure.Detected(now.Measure.OffsetFor(FalseAlarms)), set.Reach);
        Promise(output, set, old, now);
        output.WriteLine();
        Sentences(output, fitted);

        void Row(string name, Interval left, Interval right, double? reach) =>
            output.WriteLine($"| {name} | {Show(left)} | {Show(right)} | {(reach is { } goal ? $"≥ {Number(goal)} {(right.Value >= goal ? "reached" : "**missed**")}" : "–")} |");
    }

    private static void Promise(TextWriter output, LearningSet set, (Measured Calibrate, Measured Measure) old, (Measured Calibrate, Measured Measure) now)
    {
        (string Late, string Unnecessary) left = Kept(set, old);
        (string Late, string Unnecessary) right = Kept(set, now);
        string promise = set.Late.ToString("0 %", CultureInfo.InvariantCulture);
        output.WriteLine($"| calibrated: late at most {promise} at 95 %; late on the unseen half | {left.Late} | {right.Late} | ≤ {Number(set.Late)} |");
        output.WriteLine($"| … escalated without need | {left.Unnecessary} | {right.Unnecessary} | – |");
    }

    private static (string Late, string Unnecessary) Kept(LearningSet set, (Measured Calibrate, Measured Measure) policy)
    {
        var calibrator = new ThresholdCalibrator(new CalibrationOptions { LateAtMost = set.Late });
        foreach (CalibrationCase one in policy.Calibrate.Cases)
        {
            calibrator.Add(in one);
        }

        CalibratedThreshold found = calibrator.Calibrate().Thresholds[0];
        if (found.Outcome != CalibrationOutcome.Found)
        {
            return (found.Outcome == CalibrationOutcome.TooFew ? $"too few, {found.Missing} missing" : "no threshold", "–");
        }

        Interval detected = policy.Measure.Detected(found.Offset);
        return (Show(new Interval(1 - detected.Value, 1 - detected.High, 1 - detected.Low)), Show(policy.Measure.Unnecessary(found.Offset)));
    }

    private static void Sentences(TextWriter output, FittedPolicy fitted)
    {
        FittedEvidence evidence = fitted.Evidence;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Cross-validated inside the fitting part: AUC {evidence.Before.Area:0.000} → {evidence.After.Area:0.000}, calibration error {evidence.Before.CalibrationError:0.000} → {evidence.After.CalibrationError:0.000}."));
        output.WriteLine($"{evidence.Features.Count(feature => !feature.IsWords)} features and {evidence.Features.Count(feature => feature.IsWords)} words or phrases were kept. {string.Join(" ", evidence.Warnings)}");
        output.WriteLine();
    }

    private static string Show(Interval interval) => double.IsNaN(interval.Value)
        ? "other triggers alone exceed it"
        : string.Create(CultureInfo.InvariantCulture, $"{interval.Value:0.000} ({interval.Low:0.000} – {interval.High:0.000})");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
