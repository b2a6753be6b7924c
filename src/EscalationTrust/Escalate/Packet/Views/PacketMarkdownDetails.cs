using System.Globalization;

namespace EscalationTrust;

/// <summary>The part of the page below what must be read: the customer's words, clocks, last messages, what is missing.</summary>
internal static class PacketMarkdownDetails
{
    private const int AtAGlance = 300;

    public static void Write(MarkdownText page, HandoffPacket packet)
    {
        Evidence(page, packet.Why);
        Clocks(page, packet.Clocks);
        Messages(page, packet.ChatTranscript);
        Foot(page, packet);
    }

    private static void Evidence(MarkdownText page, in PacketReasons why)
    {
        page.Heading("Why, in their words");
        page.Line($"Reason: {why.Primary.Name()}. Risk {MarkdownText.Number(why.Risk.Value)}, threshold {MarkdownText.Number(why.Threshold.Value)}.");
        if (why.Evidence.Count != 0)
        {
            page.Gap();
        }

        foreach (EvidenceQuote quote in why.Evidence)
        {
            string who = quote.Speaker == Speaker.Customer ? "" : $" ({quote.Speaker.Name()})";
            page.Line(string.Create(CultureInfo.InvariantCulture, $"- {quote.Signal.Name()}{who}, turn {quote.Turn}: {MarkdownText.Quote(quote.Text)}"));
        }
    }

    private static void Clocks(MarkdownText page, in PacketClocks clocks)
    {
        (string What, DateTimeOffset? At)[] times =
        [
            ("need began", clocks.NeedBegan), ("first message", clocks.FirstRequest), ("handed over", clocks.Decided),
            ("acknowledge by", clocks.AcknowledgeBy), ("resolve by", clocks.ResolveBy),
        ];
        if (times.All(time => time.At is null))
        {
            return;
        }

        page.Heading("Clocks");
        foreach ((string what, DateTimeOffset? at) in times)
        {
            if (at is { } time)
            {
                page.Line($"- {what}: {MarkdownText.Time(time)}");
            }
        }
    }

    private static void Messages(MarkdownText page, in PacketTranscript transcript)
    {
        if (transcript.Messages.Count == 0 && transcript.Reference is null)
        {
            return;
        }

        page.Heading(string.Create(CultureInfo.InvariantCulture, $"Last {transcript.Messages.Count} of {transcript.TotalMessages} messages"));
        foreach (PacketMessage message in transcript.Messages)
        {
            page.Line($"- **{message.Speaker.Name()}**: {MarkdownText.Plain(SafeCut.To(message.Text ?? "", AtAGlance))}");
        }

        if (transcript.Reference is { } reference)
        {
            page.Line($"{(transcript.Messages.Count == 0 ? "" : "\n")}Whole transcript: {MarkdownText.Plain(reference)}");
        }
    }

    private static void Foot(MarkdownText page, HandoffPacket packet)
    {
        page.Gap();
        page.Line("---");
        page.Gap();
        string missing = packet.Completeness.Gaps.Count == 0 ? "nothing is missing" : "missing: " + string.Join(", ", packet.Completeness.Gaps.Select(gap => MarkdownText.Plain(gap.Name)));
        page.Line($"Completeness {(packet.Completeness.Score * 100).ToString("0", CultureInfo.InvariantCulture)} %, {missing}.");
        if (packet.Privacy.Redactions.Count != 0)
        {
            page.Line($"Masked: {string.Join(", ", packet.Privacy.Redactions.Select(redaction => string.Create(CultureInfo.InvariantCulture, $"{redaction.Count} × {redaction.Kind}")))}.");
        }

        if (packet.Truncation.Cuts.Count != 0)
        {
            page.Line($"Cut: {string.Join(", ", packet.Truncation.Cuts.Select(Cut))}.");
        }

        page.Line($"Internal: do not show this page to the customer. Key {packet.Identity.IdempotencyKey}.");
    }

    private static string Cut(PacketCut cut) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cut.Field?.Replace("_", "\\_", StringComparison.Ordinal) ?? "a field"} ({(cut.Entries != 0 ? $"{cut.Entries} entries" : "")}{(cut.Entries != 0 && cut.Characters != 0 ? ", " : "")}{(cut.Characters != 0 ? $"{cut.Characters} characters" : "")})");
}
