using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Says what a fit changed and how good it is on conversations that it did not see. Of customers' words it shows only those that were learned.</summary>
internal static class FitReport
{
    private const int MostFeatures = 40;

    public static void Write(IAnsiConsole console, EscalationLadder ladder, LabelledInput input, FittedPolicy fitted, IReadOnlyList<Transcript> transcripts)
    {
        FittedEvidence evidence = fitted.Evidence;
        WriteInput(console, ladder, input, evidence);
        foreach (string warning in evidence.Warnings)
        {
            console.WriteLine("Warning: " + warning);
        }

        WriteQuality(console, evidence);
        WriteReliability(console, evidence.After);
        WriteChanges(console, evidence);
        WriteFeatures(console, evidence.Features);
        WriteThresholds(console, ladder, fitted, transcripts);
        input.Skipped.WriteTo(console, "a conversation");
    }

    /// <summary>Says what was read when there was too little to learn from.</summary>
    public static void WriteUnfitted(IAnsiConsole console, EscalationLadder ladder, LabelledInput input, FittedEvidence evidence)
    {
        WriteInput(console, ladder, input, evidence);
        input.Skipped.WriteTo(console, "a conversation");
    }

    private static void WriteInput(IAnsiConsole console, EscalationLadder ladder, LabelledInput input, FittedEvidence evidence)
    {
        console.WriteLine($"{Layout.Count(input.Conversations, "conversation")}, {Layout.Policy(ladder)}");
        console.WriteLine($"Used: {Layout.Count(evidence.Conversations, "conversation")} in {Layout.Count(evidence.Groups, "group")}, of which {Layout.Count(evidence.Needed)} need a person");
        if (input.Unlabelled != 0)
        {
            console.WriteLine($"{Layout.Count(input.Unlabelled, "conversation")} without a label, left out");
        }
    }

    private static void WriteQuality(IAnsiConsole console, FittedEvidence evidence)
    {
        Layout.Heading(console, "Told apart: turns on which a person is needed");
        Grid table = Layout.Table("policy", ">turns", ">needed", ">AUC", ">calibration error");
        Row("before", evidence.Before);
        Row("after, on groups it did not see", evidence.After);
        console.Write(table);

        void Row(string name, Reliability reliability) => Layout.Row(
            table, name, Layout.Count(reliability.Turns), Layout.Count(reliability.Needed), Number(reliability.Area), Number(reliability.CalibrationError));
    }

    private static void WriteReliability(IAnsiConsole console, Reliability reliability)
    {
        Layout.Heading(console, "Told and true");
        Grid table = Layout.Table(">risk from", ">turns", ">mean risk", ">needed");
        foreach (ReliabilityBin bin in reliability.Bins.Where(bin => bin.Turns != 0))
        {
            Layout.Row(table, Number(bin.From), Layout.Count(bin.Turns), Number(bin.MeanRisk), Number(bin.NeededShare));
        }

        console.Write(table);
    }

    private static void WriteChanges(IAnsiConsole console, FittedEvidence evidence)
    {
        Layout.Heading(console, "Numbers");
        Grid table = Layout.Table("option", ">before", ">after", ">conversations", ">need a person");
        foreach (EvidenceChange change in evidence.Changes.Where(change => change.Before != change.After))
        {
            Layout.Row(
                table,
                change.Name,
                Number(change.Before),
                Number(change.After),
                change.Support is { } support ? Layout.Count(support) : "",
                change.NeededSupport is { } needed ? Layout.Count(needed) : "");
        }

        console.Write(table);
    }

    private static void WriteFeatures(IAnsiConsole console, IReadOnlyList<LearnedFeature> features)
    {
        if (features.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Learned beside the signals");
        Grid table = Layout.Table("signal", "feature or words", ">from", ">groups", ">conversations", ">need a person");
        foreach (LearnedFeature feature in features.Take(MostFeatures))
        {
            Layout.Row(
                table,
                feature.Signal.Name(),
                feature.IsWords ? Printable.Quote(feature.Name) : Printable.Name(feature.Name),
                feature.IsWords ? "" : Number(feature.From),
                Layout.Count(feature.Support),
                Layout.Count(feature.Conversations),
                Layout.Count(feature.Needed));
        }

        console.Write(table);
        if (features.Count > MostFeatures)
        {
            console.WriteLine($"  and {Layout.Count(features.Count - MostFeatures)} more, all in the policy");
        }
    }

    private static void WriteThresholds(IAnsiConsole console, EscalationLadder ladder, FittedPolicy fitted, IReadOnlyList<Transcript> transcripts)
    {
        EscalationTrustOptions before = PolicyDocument.Read(ladder.Document);
        Layout.Heading(console, "Thresholds on the new scale of risk");
        Grid table = Layout.Table("option", ">before", ">after");
        Layout.Row(table, "escalate at", Number(before.Threshold.EscalateAt), Number(fitted.Options.Threshold.EscalateAt));
        Layout.Row(table, "floor", Number(before.Threshold.Floor), Number(fitted.Options.Threshold.Floor));
        Layout.Row(table, "contain at", Number(before.Containment.EnterAt), Number(fitted.Options.Containment.EnterAt));
        Layout.Row(table, "escalated without need", Layout.Count(fitted.EscalatedWithoutNeedBefore), Layout.Count(fitted.EscalatedWithoutNeedAfter));
        LimitedTurns now = LimitedTurns.Of(ladder, transcripts);
        LimitedTurns then = LimitedTurns.Of(EscalationLadder.Create(fitted.Options), transcripts);
        Layout.Row(table, "turns contained or handed over, nobody needed", Layout.Count(now.NeedNobody), Layout.Count(then.NeedNobody));
        Layout.Row(table, "turns contained or handed over, a person needed", Layout.Count(now.NeedPerson), Layout.Count(then.NeedPerson));
        console.Write(table);
        console.WriteLine("Calibrate the fitted policy on conversations that were not used here before you rely on a rate.");
    }

    private static string Number(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
