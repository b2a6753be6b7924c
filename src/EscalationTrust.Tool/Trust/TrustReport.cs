using System.Globalization;
using Spectre.Console;

namespace EscalationTrust.Tool;

/// <summary>Writes trust per account: who is least trusting, what it cost, who falls silent.</summary>
internal static class TrustReport
{
    private const int Most = 20;

    public static void Write(IAnsiConsole console, TrustRun run)
    {
        string unbooked = run.Unbooked == 0 ? "" : $"; {Layout.Count(run.Unbooked)} without an account or a time";
        console.WriteLine($"{Layout.Count(run.Accounts.Count, "account")}, {Layout.Count(run.Cases, "case")}{unbooked}");
        if (run.Accounts.Count > 0)
        {
            console.WriteLine($"Trust as of {Day(run.Now)}; {Layout.Count(run.Accounts.Count(account => account.IsBroken))} broken");
            WriteWorst(console, run.Accounts);
            WriteFailures(console, run.Accounts);
            WriteWarnings(console, run.Accounts);
        }

        run.Skipped.WriteTo(console, "a case");
    }

    private static void WriteWorst(IAnsiConsole console, IReadOnlyList<AccountTrust> accounts)
    {
        Layout.Heading(console, "Least trusting accounts");
        Grid table = Layout.Table("account", ">cases", ">failures", ">trust", ">lowest", ">spillover", ">trust-days lost", "");
        foreach (AccountTrust account in accounts.Take(Most))
        {
            Layout.Row(
                table,
                Printable.Name(account.Account),
                Layout.Count(account.Cases),
                Layout.Count(account.Failures),
                FigureText.Percent(account.Trust),
                FigureText.Percent(account.Lowest),
                FigureText.Percent(account.Spillover),
                FigureText.Number(account.Persistent),
                account.IsBroken ? "broken" : "");
        }

        console.Write(table);
    }

    private static void WriteFailures(IAnsiConsole console, IReadOnlyList<AccountTrust> accounts)
    {
        (AccountTrust Account, TrustPoint Point)[] worst =
        [
            .. accounts.SelectMany(account => account.Points.Where(point => point.What == TrustStep.Failure).Select(point => (account, point)))
                .OrderByDescending(pair => pair.point.Before - pair.point.After).ThenBy(pair => pair.point.At).Take(Most),
        ];
        if (worst.Length == 0)
        {
            return;
        }

        Layout.Heading(console, "Failures that cost most trust");
        Grid table = Layout.Table("case", "account", "when", ">before", ">after", ">spillover", "made good");
        foreach ((AccountTrust account, TrustPoint point) in worst)
        {
            TrustPoint? mended = account.Points.Where(other => other.Case == point.Case && other.What == "made-good").Select(other => (TrustPoint?)other).FirstOrDefault();
            Layout.Row(
                table,
                Printable.Name(point.Case),
                Printable.Name(account.Account),
                Day(point.At),
                FigureText.Percent(point.Before),
                FigureText.Percent(point.After),
                FigureText.Percent(point.Before - point.After),
                mended is { } when ? Day(when.At) : "no");
        }

        console.Write(table);
    }

    private static void WriteWarnings(IAnsiConsole console, IReadOnlyList<AccountTrust> accounts)
    {
        AccountTrust[] looked = [.. accounts.Where(account => account.Silence.IsKnown)];
        AccountTrust[] warned = [.. looked.Where(account => account.Silence.IsWarning).OrderBy(account => account.Silence.Chance)];
        double byChance = looked.Length * new SilentChurnOptions().FalseWarnings;
        Layout.Heading(console, $"Falling silent since they were failed: {Layout.Count(warned.Length)} of {Layout.Count(looked.Length, "account")} with enough contacts to tell");
        if (warned.Length == 0)
        {
            return;
        }

        console.WriteLine($"If nobody had changed, up to {FigureText.Number(byChance)} would be named here by chance.");
        Grid table = Layout.Table("account", ">contacts now, of before", ">interval", ">chance");
        foreach (AccountTrust account in warned.Take(Most))
        {
            Layout.Row(
                table,
                Printable.Name(account.Account),
                FigureText.Percent(account.Silence.RateRatio),
                FigureText.Percent(account.Silence.Ratio),
                FigureText.Percent(account.Silence.Chance));
        }

        console.Write(table);
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
