using System.Buffers;
using System.Text;

namespace EscalationTrust;

/// <summary>An upper bound of a packet's JSON in bytes, close enough to budget by, without writing it.</summary>
internal static class PacketSize
{
    /// <summary>What JSON writes in more than one byte though it is ASCII.</summary>
    public static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\e\u001C\u001D\u001E\u001F");

    /// <summary>All names, brackets, numbers and stored names that stand once; and the record of what was cut.</summary>
    public const int Fixed = 3_400;

    private const int LongestEscape = 6;

    public static int Of(HandoffPacket packet) =>
        Fixed + Keys(packet) + OfNeed(packet.Need) + OfWhy(packet.Why) + OfExperience(packet.Experience) + OfBrief(packet.Brief)
        + Sum(packet.ChatTranscript.Messages, Of) + Sum(packet.Extensions, Of) + Of(packet.InternalNote) + Of(packet.CustomerNotice.Text)
        + Sum(packet.Completeness.Gaps, gap => 60 + Of(gap.Name)) + Sum(packet.Privacy.Redactions, redaction => 40 + Of(redaction.Kind))
        + Sum(packet.Privacy.Withheld, Item) + Sum(packet.Routing.RequiredSkills, Item) + Sum(packet.Routing.OptionalSkills, Item);

    public static int Of(PacketMessage message) => 100 + Of(message.Text);

    public static int Of(PacketFact fact) => 6 + Of(fact.Name) + Of(fact.Value);

    public static int Of(PacketLink link) => 30 + Of(link.Title) + Of(link.Address);

    public static int Of(EvidenceQuote quote) => 110 + Of(quote.Text);

    public static int Of(BotAttempt attempt) => 80 + Of(attempt.What);

    public static int Of(StageChange change) => change.Turn >= 0 ? 110 : 120;

    public static int Of(SentimentPoint mood) => mood.Turn >= 0 ? 40 : 50;

    /// <summary>A text inside its quotes.</summary>
    public static int Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        int bytes = Encoding.UTF8.GetByteCount(text);
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAny(Escaped) is >= 0 and int at)
        {
            bytes += rest[at] is '"' or '\\' or '\n' or '\r' or '\t' ? 1 : LongestEscape - 1;
            rest = rest[(at + 1)..];
        }

        return bytes;
    }

    public static int Sum<T>(IReadOnlyList<T> list, Func<T, int> sizeOf)
    {
        int sum = 0;
        for (int i = 0; i < list.Count; i++)
        {
            sum += sizeOf(list[i]);
        }

        return sum;
    }

    private static int Item(string text) => 3 + Of(text);

    private static int Keys(HandoffPacket packet) =>
        Of(packet.Identity.ConversationId) + Of(packet.Identity.Tenant) + Of(packet.Identity.Channel) + Of(packet.Identity.ReplyTo)
        + Of(packet.Customer.Id) + Of(packet.Customer.Name) + Of(packet.Customer.AccountId) + Of(packet.Customer.Language)
        + Sum(packet.Customer.Contacts, contact => 40 + Of(contact.Value))
        + Of(packet.Assistant.Id) + Of(packet.Assistant.Name) + Of(packet.Assistant.Version) + Of(packet.Assistant.PolicyName)
        + Of(packet.Routing.Queue) + Of(packet.Routing.PreferredOwner) + Of(packet.ChatTranscript.Reference) + Of(packet.Privacy.Redactor)
        + Of(packet.Ownership.Owner.Id) + Of(packet.Ownership.Owner.Name) + Of(packet.Ownership.Owner.Role);

    private static int OfNeed(in PacketNeed need) =>
        Of(need.Title) + Of(need.Summary) + Of(need.FirstRequest) + Of(need.LastMessage) + Of(need.TicketClass)
        + Sum(need.Topics, Item) + Sum(need.Facts, Of) + Sum(need.MissingFacts, Item) + Sum(need.Links, Of);

    private static int OfWhy(in PacketReasons why) =>
        (40 * why.Signals.Count) + (90 * why.All.Count) + Sum(why.Evidence, Of) + Sum(why.History, Of);

    private static int OfExperience(in PacketExperience experience) =>
        Sum(experience.Attempts, Of) + Sum(experience.Promises, promise => 100 + Of(promise.Text)) + Sum(experience.Sentiment, Of);

    private static int OfBrief(in AssistantBrief brief) => Sum(brief.Facts, Of) + Sum(brief.NextSteps, Item) + Sum(brief.DoNotRepeat, Item);
}
