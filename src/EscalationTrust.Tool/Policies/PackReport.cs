using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes which policy packs there are, and what those in force change.</summary>
internal static class PackReport
{
    /// <summary>All built-in packs with citation and dates.</summary>
    public static void WriteAll(IAnsiConsole console, DateOnly? today)
    {
        foreach (string name in PolicyPacks.Names)
        {
            PolicyPack pack = PolicyPacks.Get(name);
            Layout.Heading(console, $"{pack.Id}: {pack.Title}");
            Grid table = Layout.Table("", "");
            Layout.Row(table, "applies in", pack.Jurisdiction);
            Layout.Row(table, "citation", pack.Citation);
            Layout.Row(table, "scope", pack.Scope);
            Layout.Row(table, "to be kept from", Kept(pack.EffectiveFrom, today));
            Layout.Row(table, "last verified", Verified(pack.VerifiedOn));
            foreach (string note in pack.Notes)
            {
                Layout.Row(table, "", note);
            }

            Layout.Row(table, "", pack.Disclaimer);
            console.Write(table);
        }
    }

    /// <summary>The packs of a ladder, and every option that they changed.</summary>
    public static void WriteEffect(IAnsiConsole console, EscalationLadder ladder, EscalationTrustOptions before)
    {
        if (ladder.Packs.Count == 0)
        {
            return;
        }

        Layout.Heading(console, "Policy packs");
        Grid packs = Layout.Table("pack", "title", "to be kept from", "last verified");
        foreach (PackInForce pack in ladder.Packs)
        {
            Layout.Row(packs, Printable.Name(pack.Id), Printable.Line(pack.Title), Day(pack.EffectiveFrom), Verified(pack.VerifiedOn));
        }

        console.Write(packs);
        Layout.Heading(console, "Changed by them");
        Grid changes = Layout.Table("option", "own", "in force");
        foreach ((string path, string own, string inForce) in PolicyDifference.Between(PolicyDocument.Write(before), ladder.Document))
        {
            Layout.Row(changes, Printable.Name(path), Printable.Line(own), Printable.Line(inForce));
        }

        console.Write(changes);
        console.WriteLine("Policy packs are not legal advice.");
    }

    private static string Kept(DateOnly? from, DateOnly? today) =>
        Day(from) + (from is { } day && today is { } now && day > now ? ", not yet" : "");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "not stated";

    private static string Verified(DateOnly? day) => day is null ? "never, against its source" : Day(day);
}
