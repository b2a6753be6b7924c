using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Trust per account: where it stands, what failures cost, who falls silent.</summary>
internal static class TrustSection
{
    private const int Most = 20;

    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("trust", "Trust per account", "What badly handled conversations cost the account beyond their own ticket. The least trusted first; the constants are conventions, so compare accounts, not worlds.");
        if (data.Trust is not { } trust)
        {
            page.NotMeasured("Give the closed cases with --cases; those with an account and a time are booked.");
        }
        else if (trust.Accounts.Count == 0)
        {
            page.NotMeasured("No case names an account and a time.");
        }
        else
        {
            WriteAccounts(page, trust);
        }

        page.EndSection();
    }

    private static void WriteAccounts(HtmlPage page, TrustRun trust)
    {
        page.Line($"<div class=\"scroll\"><table class=\"bars\"><caption>{Math.Min(Most, trust.Accounts.Count)} of {Layout.Count(trust.Accounts.Count, "account")}</caption>");
        page.Raw("<thead><tr><th scope=\"col\">account</th><th scope=\"col\" class=\"bar\">trust, 0 to 100 %</th><th scope=\"col\" class=\"n\">now</th><th scope=\"col\" class=\"n\">cases</th><th scope=\"col\" class=\"n\">failures</th><th scope=\"col\" class=\"n\">spillover</th><th scope=\"col\">early warning</th></tr></thead><tbody>\n");
        foreach (AccountTrust account in trust.Accounts.Take(Most))
        {
            string width = (100 * account.Trust).ToString("0.##", CultureInfo.InvariantCulture);
            string tone = account.IsBroken ? "bad" : "t1";
            page.Line($"<tr><th scope=\"row\">{account.Account}</th><td class=\"bar\"><svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"10\"/><rect class=\"{tone}\" width=\"{width}\" height=\"10\"/></svg></td><td class=\"n\">{FigureText.Percent(account.Trust)}</td><td class=\"n\">{Layout.Count(account.Cases)}</td><td class=\"n\">{Layout.Count(account.Failures)}</td><td class=\"n\">{FigureText.Percent(account.Spillover)}</td><td>{Warning(account)}</td></tr>");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static string Warning(AccountTrust account) =>
        account.Silence.IsWarning ? "falling silent" : account.IsBroken ? "broken trust" : "";
}
