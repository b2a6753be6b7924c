using System.Globalization;

namespace EscalationTrust.Tool;

/// <summary>Late against unnecessary as the thresholds move, where the policy stands, and what is certified.</summary>
internal static class TradeOffSection
{
    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("trade-off", "Too late, or for nothing", "Lower thresholds hand over more for nothing, higher ones hand over too late. The curve is measured on the labelled conversations; nobody else’s opinion is in it.");
        if (!data.TradeOff.IsMeasured)
        {
            page.NotMeasured($"It needs labelled conversations of both kinds; there are {Layout.Count(data.TradeOff.Needed)} in which a person was needed and {Layout.Count(data.TradeOff.NotNeeded)} in which nobody was.");
        }
        else
        {
            Draw(page, data);
        }

        WriteCertificate(page, data);
        page.EndSection();
    }

    private static void Draw(HtmlPage page, ReportData data)
    {
        TradeOff tradeOff = data.TradeOff;
        string now = $"{FigureText.Percent(tradeOff.Late(0))} late, {FigureText.Percent(tradeOff.Unnecessary(0))} unnecessary";
        var chart = new LineChart
        {
            Description = $"Share of late against share of unnecessary escalations as all thresholds move. Today: {now}.",
            Across = "unnecessary, of those that needed nobody",
            Up = "late or missed",
        };
        chart.Line(tradeOff.Curve(), "t1");
        double? certified = CertifiedOffset(data);
        chart.Dot(tradeOff.Unnecessary(0), tradeOff.Late(0), certified == 0 ? "today, as certified" : "today", certified == 0 ? "good" : "t1");
        if (certified is { } offset and not 0)
        {
            chart.Dot(tradeOff.Unnecessary(offset), tradeOff.Late(offset), "certified", "good");
        }

        chart.Write(page);
        page.Line($"<p>Today: {now}; measured on {Layout.Count(tradeOff.Needed)} conversations in which a person was needed and {Layout.Count(tradeOff.NotNeeded)} in which nobody was. An escalation is late after the needed turn. Only audit labels count here; above, a customer’s own request counts as a need too.</p>");
    }

    /// <summary>Where the certified thresholds lie: at the offset from the policy that was calibrated, or at the policy that carries the certificate; null for any other.</summary>
    private static double? CertifiedOffset(ReportData data)
    {
        if (data.Certificate is not { Found: [{ Outcome: CalibrationOutcome.Found } found, ..] } certificate)
        {
            return null;
        }

        if (certificate.PolicyHash == data.Ladder.PolicyHash)
        {
            return Math.Clamp(found.Offset, -1, 1);
        }

        return PolicyDocument.Read(data.Ladder.Document).Certificate == CertificateJson.Write(certificate) ? 0 : null;
    }

    private static void WriteCertificate(HtmlPage page, ReportData data)
    {
        if (data.Certificate is not { } certificate)
        {
            page.NotMeasured("No certificate: nothing promises how many escalations come too late. The command calibrate makes one from labelled conversations.");
            return;
        }

        string also = certificate.UnnecessaryAtMost is { } unnecessary ? $" and at most {FigureText.Percent(unnecessary)} unnecessary" : "";
        string kind = certificate.Method == CalibrationMethod.Conformal ? "Expected, not an audit claim" : "Certified";
        page.Line($"<h3>The certificate</h3><p>{kind}: at most {FigureText.Percent(certificate.LateAtMost)} late{also}, {FigureText.Percent(certificate.Confidence)} sure. Calibrated {certificate.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} for policy {certificate.PolicyHash.ToString("x16", CultureInfo.InvariantCulture)}.</p>");
        page.Raw("<div class=\"scroll\"><table><caption>What was found</caption><thead><tr><th scope=\"col\">part</th><th scope=\"col\">result</th><th scope=\"col\" class=\"n\">thresholds may move by</th><th scope=\"col\" class=\"n\">needed</th><th scope=\"col\" class=\"n\">not needed</th><th scope=\"col\" class=\"n\">late allowed in the data</th></tr></thead><tbody>\n");
        foreach (CalibratedThreshold found in certificate.Found)
        {
            string offset = found.Outcome != CalibrationOutcome.Found ? "–" : found.Offset.ToString("+0.000;−0.000;0", CultureInfo.InvariantCulture);
            page.Line($"<tr><th scope=\"row\">{found.Segment ?? "all"}</th><td>{(found.Outcome == CalibrationOutcome.Found ? "found" : "none")}</td><td class=\"n\">{offset}</td><td class=\"n\">{Layout.Count(found.Needed)}</td><td class=\"n\">{Layout.Count(found.NotNeeded)}</td><td class=\"n\">{(found.AllowedLate < 0 ? "–" : Layout.Count(found.AllowedLate))}</td></tr>");
        }

        page.Raw("</tbody></table></div>\n");
        if (CertifiedOffset(data) is null)
        {
            page.Line($"<p class=\"lead\">It was made for another policy than the one on this page, so its point is not on the curve.</p>");
        }
    }
}
