using System.Globalization;
using System.Text;

namespace EscalationTrust.Tool;

/// <summary>The worst conversations, turn by turn, with the turn where it went wrong.</summary>
internal static class WorstSection
{
    private const int MostWords = 400;

    public static void Write(HtmlPage page, ReportData data)
    {
        page.Section("worst", "Worst conversations", "Missed and late ones first, then unnecessary ones, then by the highest risk. Each bar is a customer turn, as high as its risk; the marked one is where it went wrong.");
        if (data.Worst.All.Count == 0)
        {
            page.NotMeasured("There is no conversation with a customer’s message.");
        }

        foreach (JudgedConversation conversation in data.Worst.All)
        {
            WriteOne(page, conversation, data.Request.ShowText);
        }

        if (!data.Request.ShowText && data.Worst.All.Count != 0)
        {
            page.Line($"<p class=\"lead\">What was said is not shown. With --show-text it is, cards, accounts, e-mail addresses and phone numbers masked.</p>");
        }

        page.EndSection();
    }

    private static void WriteOne(HtmlPage page, JudgedConversation conversation, bool showText)
    {
        int marked = conversation.TurnToLookAt;
        page.Line($"<article class=\"chat\"><h3>{conversation.Transcript.Id}</h3><p>{Story(conversation)}</p>");
        page.Line($"<div class=\"strip\">{Strip(conversation, marked)}</div>");
        page.Raw("<ol class=\"turns\">\n");
        foreach (ReplayedTurn turn in conversation.Turns.Where(turn => showText || Math.Abs(turn.CustomerTurn - marked) <= 1))
        {
            WriteTurn(page, conversation, turn, turn.CustomerTurn == marked, showText);
        }

        page.Raw("</ol></article>\n");
    }

    private static string Story(JudgedConversation conversation)
    {
        string needed = conversation.NeededTurn is { } turn ? $"A person was needed at customer turn {turn}" : conversation.Case.Need == AuditedNeed.NotNeeded ? "Nobody was needed" : "Nobody judged when a person was needed";
        string decided = conversation.Case.DecidedTurn is { } at ? $"the policy stopped the assistant at turn {at} ({conversation.Case.Reason?.Name()})" : "the policy never stopped the assistant";
        string verdict = conversation.Verdict == TimingVerdict.Unknown ? "" : $" Verdict: {conversation.Verdict.Name()}.";
        return $"{needed}; {decided}.{verdict}";
    }

    private static HtmlPage.Markup Strip(JudgedConversation conversation, int marked)
    {
        int count = conversation.Turns.Count;
        var bars = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            ReplayedTurn turn = conversation.Turns[i];
            double height = Math.Max(1.5, 40 * turn.Decision.Risk.Value);
            if (turn.CustomerTurn == marked)
            {
                bars.Append(CultureInfo.InvariantCulture, $"<rect class=\"mark\" x=\"{(i * 12) - 1}\" y=\"0\" width=\"12\" height=\"46\"/>");
            }

            string tone = turn.CustomerTurn == marked ? "bad" : turn.Decision.Stage >= LadderStage.Escalate ? "soft" : turn.Decision.Stage == LadderStage.Contain ? "warn" : "t2";
            bars.Append(CultureInfo.InvariantCulture, $"<rect class=\"{tone}\" x=\"{i * 12}\" y=\"{44 - height:0.#}\" width=\"10\" height=\"{height:0.#}\"/>");
        }

        string said = $"Risk over {count} customer turns; turn {marked} is marked.";
        return new(string.Create(CultureInfo.InvariantCulture, $"<svg width=\"{count * 12}\" height=\"46\" viewBox=\"0 0 {count * 12} 46\" role=\"img\"><title>{HtmlPage.Escaped(said)}</title>{bars}</svg>"));
    }

    private static void WriteTurn(HtmlPage page, JudgedConversation conversation, ReplayedTurn turn, bool here, bool showText)
    {
        if (showText && BotBefore(conversation.Transcript, turn.MessageIndex) is { } reply)
        {
            page.Line($"<li class=\"bot\">Assistant: {Shown(reply)}</li>");
        }

        string words = showText ? $"Customer: {Shown(conversation.Transcript.Messages[turn.MessageIndex].Text ?? "")} " : "";
        EscalationDecision decision = turn.Decision;
        page.Line($"<li class=\"{(here ? "here" : "")}\">{words}<span class=\"tag\">turn {turn.CustomerTurn}{(here ? ", here" : "")}: {decision.Stage.Name()}, risk {Layout.Risk(decision.Risk)} of {Layout.Risk(decision.Threshold)}; {decision.Signals}</span></li>");
    }

    private static string? BotBefore(Transcript transcript, int index)
    {
        for (int i = index - 1; i >= 0 && transcript.Messages[i].Role != TranscriptRole.User; i--)
        {
            if (transcript.Messages[i] is { Role: TranscriptRole.Assistant, Text.Length: > 0 } reply)
            {
                return reply.Text;
            }
        }

        return null;
    }

    private static string Shown(string text)
    {
        string masked = PersonalDataMasker.Default.Redact(text, new RedactionTally());
        var elements = new StringInfo(masked);
        return elements.LengthInTextElements <= MostWords ? masked : elements.SubstringByTextElements(0, MostWords) + "…";
    }
}
