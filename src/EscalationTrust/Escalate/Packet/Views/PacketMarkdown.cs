using System.Globalization;

namespace EscalationTrust;

/// <summary>The packet as a person reads it in twenty seconds: what is needed, what was promised and tried, what comes next; the rest below.</summary>
internal static class PacketMarkdown
{
    // The page is to be read in twenty seconds; the JSON form has more of each attempt.
    private const int AtAGlance = 160;

    public static string Of(HandoffPacket packet)
    {
        var page = new MarkdownText();
        Top(page, packet);
        Promises(page, packet.Experience.Promises);
        Next(page, packet.Brief.NextSteps);
        Attempts(page, packet.Experience.Attempts);
        Facts(page, packet.Need);
        PacketMarkdownDetails.Write(page, packet);
        return page.ToString();
    }

    private static void Top(MarkdownText page, HandoffPacket packet)
    {
        page.Line($"# {MarkdownText.Plain(packet.Need.Title ?? "A customer needs a person")}");
        page.Gap();
        page.Line(string.Join(" · ", TopLine(packet)));
        page.Gap();
        if (packet.Need.FirstRequest is { Length: > 0 } request)
        {
            page.Line($"> {MarkdownText.Quote(request)} (first request)");
            page.Gap();
        }

        if (packet.Need.LastMessage is { Length: > 0 } last && last != packet.Need.FirstRequest)
        {
            page.Line($"> {MarkdownText.Quote(last)} (last message)");
            page.Gap();
        }

        page.Line($"**Why you:** {MarkdownText.Plain(packet.Need.Summary)}");
        if (packet.InternalNote is { Length: > 0 } note)
        {
            page.Gap();
            page.Line($"**Note:** {MarkdownText.Plain(note)}");
        }
    }

    private static IEnumerable<string> TopLine(HandoffPacket packet)
    {
        yield return $"**{packet.Routing.Priority.Name()}**";
        if (packet.Routing.Queue is { } queue)
        {
            yield return MarkdownText.Plain(queue);
        }

        if (packet.Clocks.AcknowledgeBy is { } by)
        {
            yield return $"acknowledge by **{MarkdownText.Time(by)}**";
        }

        if (packet.Customer.Name is { } name)
        {
            yield return MarkdownText.Plain(name);
        }

        if (packet.Customer.Account.Tier is AccountTier.High or AccountTier.Strategic)
        {
            yield return $"{packet.Customer.Account.Tier.Name()} account";
        }

        if (packet.Customer.Language is { } language)
        {
            yield return $"answer in **{MarkdownText.Plain(language)}**";
        }

        if (packet.Routing.AuthorityNeeded != AuthorityLevel.Unknown)
        {
            yield return $"needs a {packet.Routing.AuthorityNeeded.Name()}";
        }
    }

    private static void Promises(MarkdownText page, IReadOnlyList<BotPromise> promises)
    {
        if (promises.Count == 0)
        {
            return;
        }

        page.Heading("Promised to the customer");
        foreach (BotPromise promise in promises)
        {
            string due = promise.Due is { } time ? $", due **{MarkdownText.Time(time)}**" : "";
            page.Line($"- {OnTurn(promise.Turn)}{MarkdownText.Quote(promise.Text)}{due}");
        }
    }

    private static void Next(MarkdownText page, IReadOnlyList<string> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        page.Heading("What to do next");
        for (int i = 0; i < steps.Count; i++)
        {
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {MarkdownText.Plain(steps[i])}"));
        }
    }

    private static void Attempts(MarkdownText page, IReadOnlyList<BotAttempt> attempts)
    {
        if (attempts.Count == 0)
        {
            return;
        }

        page.Heading("Tried already");
        foreach (BotAttempt attempt in attempts)
        {
            page.Line($"- {OnTurn(attempt.Turn)}{MarkdownText.Plain(SafeCut.To(attempt.What ?? "", AtAGlance))} → {Outcome(attempt.Outcome)}");
        }
    }

    private static void Facts(MarkdownText page, in PacketNeed need)
    {
        if (need.Facts.Count == 0 && need.MissingFacts.Count == 0 && need.Links.Count == 0)
        {
            return;
        }

        page.Heading("Known, do not ask again");
        foreach (PacketFact fact in need.Facts)
        {
            page.Line($"- {MarkdownText.Plain(fact.Name)}: **{MarkdownText.Plain(fact.Value)}**");
        }

        // A packet that was read may hold a link that leads nowhere.
        foreach (PacketLink link in need.Links.Where(link => link.Address is not null))
        {
            page.Line($"- {MarkdownText.Plain(link.Title ?? "link")}: <{link.Address!.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)}>");
        }

        if (need.MissingFacts.Count != 0)
        {
            page.Line($"- Still missing: {string.Join(", ", need.MissingFacts.Select(MarkdownText.Plain))}");
        }
    }

    private static string Outcome(AttemptOutcome outcome) => outcome switch
    {
        AttemptOutcome.Failed => "failed",
        AttemptOutcome.Rejected => "the customer rejected it",
        AttemptOutcome.AskedAgain => "the customer asked again",
        AttemptOutcome.Accepted => "accepted",
        AttemptOutcome.PersonRequested => "the customer asked for a person instead",
        _ => "outcome unknown",
    };

    private static string OnTurn(int turn) => turn > 0 ? string.Create(CultureInfo.InvariantCulture, $"turn {turn}: ") : "";
}
