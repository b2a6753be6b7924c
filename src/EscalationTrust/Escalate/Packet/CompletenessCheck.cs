namespace EscalationTrust;

/// <summary>Asks what a person will miss. The questions and their weights are data.</summary>
/// <remarks>The weights add up to 1. They are a declared judgement, not a measurement: what sends a customer back to the start weighs most.</remarks>
internal static class CompletenessCheck
{
    private const double FactsWeight = 0.15;

    public static readonly IReadOnlyList<Question> Questions =
    [
        new("first-request", true, 0.20, "what the customer first asked for", packet => Has(packet.Need.FirstRequest)),
        new("customer", true, 0.15, "who the customer is, or how to reach the customer", packet => Has(packet.Customer.Id) || packet.Customer.Contacts.Count != 0),
        new("transcript", true, 0.15, "the transcript, by reference or its last messages", packet => Has(packet.ChatTranscript.Reference) || packet.ChatTranscript.Messages.Count != 0),
        new("queue", true, 0.05, "where the case goes", packet => Has(packet.Routing.Queue)),
        new("language", false, 0.05, "the customer's language", packet => Has(packet.Customer.Language)),
        new("evidence", false, 0.05, "the words behind the reasons", packet => packet.Why.Evidence.Count != 0),
        new("attempts", false, 0.05, "what the bot tried; not asked while the bot has said nothing", packet => packet.Experience.Attempts.Count != 0 || !BotSpoke(packet)),
        new("acknowledge-by", false, 0.05, "by when a person must have acknowledged", packet => packet.Clocks.AcknowledgeBy is not null),
        new("availability", false, 0.05, "whether anybody is there", packet => packet.Routing.Humans.Status != Availability.Unknown),
        new("ticket-class", false, 0.05, "the ticket class", packet => Has(packet.Need.TicketClass)),
    ];

    public static PacketCompleteness Of(HandoffPacket packet)
    {
        var gaps = new List<PacketGap>();
        double lost = 0;
        foreach (Question question in Questions)
        {
            if (!question.IsAnswered(packet))
            {
                gaps.Add(new PacketGap { Name = question.Name, Required = question.Required, Weight = question.Weight });
                lost += question.Weight;
            }
        }

        IReadOnlyList<string> missing = packet.Need.MissingFacts;
        double each = missing.Count == 0 ? 0 : FactsWeight / (missing.Count + packet.Need.Facts.Count);
        for (int i = 0; i < missing.Count; i++)
        {
            gaps.Add(new PacketGap { Name = "fact:" + missing[i], Required = true, Weight = each });
            lost += each;
        }

        // The required first, each in the order of the questions.
        IReadOnlyList<PacketGap> ordered = [.. gaps.Where(gap => gap.Required), .. gaps.Where(gap => !gap.Required)];
        return new PacketCompleteness { Score = Math.Clamp(1 - lost, 0, 1), Gaps = ordered };
    }

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool BotSpoke(HandoffPacket packet)
    {
        for (int i = 0; i < packet.ChatTranscript.Messages.Count; i++)
        {
            if (packet.ChatTranscript.Messages[i].Speaker == Speaker.Bot)
            {
                return true;
            }
        }

        return packet.ChatTranscript.TotalMessages > packet.Experience.Turns;
    }

    public sealed class Question(string name, bool required, double weight, string meaning, Func<HandoffPacket, bool> isAnswered)
    {
        public string Name => name;

        public bool Required => required;

        public double Weight => weight;

        public string Meaning => meaning;

        public bool IsAnswered(HandoffPacket packet) => isAnswered(packet);
    }
}
