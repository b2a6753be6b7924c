using System.Globalization;
using System.Text;

namespace EscalationTrust.Tests.Detect;

/// <summary>docs/signals.md is written from the code and the packs; run with UPDATE_GOLDEN=1 to write it anew.</summary>
public sealed class SignalsPageTests
{
    private static readonly LexiconEntry[] Entries =
        [.. LexiconLoader.BuiltInLanguages.SelectMany(LexiconLoader.BuiltIn).SelectMany(pack => pack.Entries).Where(entry => !entry.Guard)];

    [Fact]
    public void The_page_lists_every_signal_with_its_weight_and_source() =>
        Repository.AssertApproved("src/EscalationTrust/docs/signals.md", Page(), "UPDATE_GOLDEN");

    [Fact]
    public void Most_signals_are_raised_by_words_of_the_customer_or_the_bot() =>
        Assert.InRange(Enum.GetValues<Signal>().Count(signal => Words(signal, bot: false) + Words(signal, bot: true) != 0), 25, 40);

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Signals\n\nWhat a turn can show, what raises it and what it weighs by default. ");
        page.Append("Weights of one family do not add up: a family gives `strength × (1 − Π (1 − weight))` log-odds.\n");
        page.Append("This page is written from the code by a test; `UPDATE_GOLDEN=1 dotnet test` writes it anew.\n\n");
        page.Append("The sixteen signals `host-1` to `host-16` weigh nothing until a policy gives them a weight. ");
        page.Append("Any signal can also be reported by the host in `Turn.Signals`. ");
        page.Append("[Turn](turn.md) has the properties that are named here, with ranges and default limits.\n");
        foreach (SignalFamily family in Enum.GetValues<SignalFamily>().Where(family => family != SignalFamily.Host))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {family.Name()} (strength {DefaultEvidence.StrengthOf(family)})\n\n");
            page.Append("| signal | weight | raised by | meaning |\n|---|--:|---|---|\n");
            foreach (Signal signal in Enum.GetValues<Signal>().Where(signal => signal.Family() == family))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{signal.Name()}` | {Weight(signal)} | {Source(signal)} | {Meaning(signal)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Weight(Signal signal) => signal == Signal.Gratitude
        ? string.Create(CultureInfo.InvariantCulture, $"−{new RiskScoringOptions().GratitudeRelief} log-odds")
        : DefaultEvidence.WeightOf(signal).ToString(CultureInfo.InvariantCulture);

    private static string Source(Signal signal)
    {
        int customer = Words(signal, bot: false);
        int bot = Words(signal, bot: true);
        string words = (customer, bot) switch
        {
            (0, 0) => "",
            (_, 0) => $"the customer's words ({customer} entries)",
            (0, _) => $"the bot's words ({bot} entries)",
            _ => $"the customer's words ({customer} entries), the bot's words ({bot} entries)",
        };
        string other = TurnDetector.SourceOf(signal) switch
        {
            EvidenceSource.Memory => "comparison with earlier turns",
            EvidenceSource.Measurement when words.Length == 0 => Measured(signal),
            EvidenceSource.CustomerText when words.Length == 0 => "the form of the customer's message",
            EvidenceSource.PreviousReply when words.Length == 0 => "the form of the bot's reply",
            _ => "",
        };
        return string.Join(", ", new[] { words, other }.Where(text => text.Length != 0));
    }

    private static string Measured(Signal signal) => signal switch
    {
        Signal.LowConfidence => "`Turn.ModelConfidence` or `RetrievalConfidence`",
        Signal.MismatchedConfidence => "`Turn.ModelConfidence` with `RetrievalConfidence`",
        Signal.NegativeSentiment => "`Turn.Sentiment`",
        Signal.HighValueAccount => "`Turn.Account.Tier`",
        Signal.RenewalNear => "`Turn.Account.RenewalNear`",
        Signal.ToolFailure => "`Turn.Tools`",
        Signal.Inactivity => "`Turn.At`",
        Signal.MissingHistory or Signal.Ungrounded => "the host, in `Turn.Signals`",
        _ => throw new InvalidOperationException($"Say here which property of the turn raises {signal}."),
    };

    private static int Words(Signal signal, bool bot) => Entries.Count(entry => entry.Target == (byte)signal && entry.Bot == bot);

    private static string Meaning(Signal signal) => XmlDocs.SummaryOf($"F:EscalationTrust.Signal.{signal}");
}
