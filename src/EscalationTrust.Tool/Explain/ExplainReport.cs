using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes why one message was decided as it was.</summary>
internal static class ExplainReport
{
    private const int LongestEntry = 72;

    public static void Write(IAnsiConsole console, EscalationLadder ladder, in Turn turn, TurnExplanation explanation)
    {
        EscalationDecision decision = explanation.Decision;
        console.WriteLine($"Customer: {Printable.Quote(turn.CustomerText)}");
        if (turn.PreviousReply is not null)
        {
            console.WriteLine($"Bot, just before: {Printable.Quote(turn.PreviousReply)}");
        }

        WriteSignals(console, in turn, explanation);

        Layout.Heading(console, $"Decision: {decision.Stage.Name()}: {DecisionWords.Of(decision.Stage)}", ColourOf(decision.Stage));
        console.WriteLine($"Because {DecisionWords.Of(decision.Reason)} ({decision.Reason.Name()}).");
        string comparison = decision.Risk >= decision.Threshold ? "reaches" : "stays below";
        (string risk, string threshold) = Layout.Apart(decision.Risk.Value, decision.Threshold.Value);
        console.WriteLine($"The risk, from 0 to 1, is {risk}; that {comparison} the threshold of {threshold}.");
        console.WriteLine($"The bot may: {DecisionWords.Of(decision.PermittedActs)}.");
        if (decision.OpensHandoff)
        {
            console.WriteLine($"Handoff: queue {Printable.Quote(decision.Queue)}, priority {DecisionWords.Of(decision.Priority)}.");
        }

        if (decision.Notice != NoticeKey.None)
        {
            console.WriteLine($"Tell the customer ({decision.Notice.Name()}): {Printable.Quote(decision.Notice.EnglishText())}");
        }

        console.WriteLine($"Decided by {Layout.Policy(ladder)}, as the first message of a conversation.");
    }

    // Alternatives can go on for lines; the beginning is enough to find an entry in its pack.
    private static string Shorten(string entry) => entry.Length <= LongestEntry ? entry : entry[..LongestEntry] + "…";

    private static void WriteSignals(IAnsiConsole console, in Turn turn, TurnExplanation explanation)
    {
        SignalSet signals = explanation.Decision.Signals;
        if (signals.IsEmpty)
        {
            Layout.Heading(console, "Signals: none");
            return;
        }

        Layout.Heading(console, $"Signals: {signals.Count}");
        foreach (Signal signal in signals)
        {
            console.WriteLine($"  {signal.Name(),-24}{Share(Find(explanation.Contributions, signal))}");
            foreach (SignalEvidence evidence in explanation.Evidence)
            {
                if (evidence.Signal == signal)
                {
                    console.WriteLine("      " + RaisedBy(in turn, in evidence), new Style(decoration: Decoration.Dim));
                }
            }
        }

        console.WriteLine("  Log-odds are what a signal adds to the risk of this message; signals of one family share theirs.");
    }

    private static string Share(RiskContribution? contribution) => contribution is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"weight {known.Weight:0.00}   log-odds {known.LogOdds:+0.00;-0.00;0.00}")
        : "adds nothing to the risk";

    private static string RaisedBy(in Turn turn, in SignalEvidence evidence)
    {
        string? text = evidence.Source switch
        {
            EvidenceSource.CustomerText => turn.CustomerText,
            EvidenceSource.PreviousReply => turn.PreviousReply,
            _ => null,
        };
        bool quotable = text is not null && evidence.Length > 0 && evidence.Start >= 0 && evidence.Start + evidence.Length <= text.Length;
        string entry = evidence.Entry is null ? "" : $", entry: {Shorten(evidence.Entry)}";
        string quoted = quotable ? $"{Printable.Quote(text.AsSpan(evidence.Start, evidence.Length))} in " : "";
        return quoted + DecisionWords.Of(evidence.Source) + entry;
    }

    private static Color ColourOf(LadderStage stage) => stage switch
    {
        LadderStage.Automate => Color.Green,
        LadderStage.Contain => Color.Yellow,
        _ => Color.Red,
    };

    private static RiskContribution? Find(IReadOnlyList<RiskContribution> contributions, Signal signal)
    {
        foreach (RiskContribution contribution in contributions)
        {
            if (contribution.Signal == signal)
            {
                return contribution;
            }
        }

        return null;
    }
}
