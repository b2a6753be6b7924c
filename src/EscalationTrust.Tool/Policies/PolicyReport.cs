using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes what a policy means, in a page.</summary>
internal static class PolicyReport
{
    /// <summary>Writes a ladder's policy with what its packs changed.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="ladder">The ladder.</param>
    /// <param name="own">The options before packs were applied.</param>
    public static void Write(IAnsiConsole console, EscalationLadder ladder, EscalationTrustOptions own)
    {
        EscalationTrustOptions options = PolicyDocument.Read(ladder.Document);
        string policy = Layout.Policy(ladder);
        console.WriteLine(char.ToUpperInvariant(policy[0]) + policy[1..]);

        Layout.Heading(console, "Automation");
        Grid rules = Layout.Table("rule", "value");
        Layout.Row(rules, "stops at a risk of", $"{Number(options.Threshold.EscalateAt)}, after adjustments never below {Number(options.Threshold.Floor)}");
        Layout.Row(rules, "only assists from", $"{Number(options.Containment.EnterAt)}, {Recovery(options.Containment)}");
        Layout.Row(rules, "goes to a person at once", Names(options.AlwaysEscalate.Concat([Signal.HumanRequested, Signal.BotRefused])));
        Layout.Row(rules, "only assists at once", Names(options.Containment.Always));
        Layout.Row(rules, "kill-switch", KillSwitchWord(options.KillSwitch));
        Layout.Row(rules, "says it is a machine", options.DiscloseAi ? "yes, at the first turn" : "no");
        Layout.Row(rules, "languages", options.Lexicon.Languages.Count == 0 ? "all" : string.Join(", ", options.Lexicon.Languages));
        console.Write(rules);

        WriteLimits(console, options.Limits);
        WriteTargets(console, options);
        PackReport.WriteEffect(console, ladder, own);
    }

    private static void WriteLimits(IAnsiConsole console, EscalationLimitOptions limits)
    {
        Layout.Heading(console, "Limits");
        Grid table = Layout.Table("a person is asked for after this many", ">turns");
        Layout.Row(table, "restatements by the customer", Limit(limits.Restatements));
        Layout.Row(table, "repeats by the bot", Limit(limits.BotRepeats));
        Layout.Row(table, "messages not understood", Limit(limits.NotUnderstood));
        Layout.Row(table, "failures of tools", Limit(limits.ToolFailures));
        Layout.Row(table, "turns at risk", Limit(limits.TurnsAtRisk));
        Layout.Row(table, "turns with friction", Limit(limits.FrictionTurns));
        Layout.Row(table, "turns with unclear rules", Limit(limits.PolicyAmbiguities));
        console.Write(table);
    }

    private static string Limit(int turns) => turns == 0 ? "never" : Layout.Count(turns);

    private static void WriteTargets(IAnsiConsole console, EscalationTrustOptions options)
    {
        Layout.Heading(console, "Handoffs");
        Grid table = Layout.Table("ticket class", ">stops at", ">assists from", "queue", "priority", "acknowledged within", "kill-switch");
        AddTarget(table, "(any other)", new TicketClassOptions(), options);
        foreach ((string name, TicketClassOptions ticketClass) in options.TicketClasses.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            AddTarget(table, Printable.Name(name), ticketClass, options);
        }

        console.Write(table);
    }

    private static void AddTarget(Grid table, string name, TicketClassOptions ticketClass, EscalationTrustOptions options) => Layout.Row(
        table,
        name,
        Number(ticketClass.EscalateAt ?? options.Threshold.EscalateAt),
        Number(ticketClass.ContainAt ?? options.Containment.EnterAt),
        Printable.Name(ticketClass.Target?.Queue ?? options.Target.Queue),
        DecisionWords.Of(ticketClass.Target?.Priority ?? options.Target.Priority),
        (ticketClass.Target?.AcknowledgeWithin ?? options.Target.AcknowledgeWithin).ToString("c", CultureInfo.InvariantCulture),
        KillSwitchWord(ticketClass.KillSwitch));

    private static string Recovery(ContainmentOptions containment) => containment.RecoverAfter == 0
        ? "to the end of the episode"
        : $"until {Layout.Count(containment.RecoverAfter, "good turn")} below {Number(containment.LeaveBelow)}";

    private static string Names(IEnumerable<Signal> signals) => SignalSet.Of([.. signals]).ToString();

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string KillSwitchWord(KillSwitch value) => value switch
    {
        KillSwitch.Off => "off",
        KillSwitch.Contain => "contains",
        _ => "escalates",
    };
}
