namespace EscalationTrust;

/// <summary>Cuts a packet until its JSON keeps to the budget, in a fixed order, and says what was cut.</summary>
/// <remarks>
/// The transcript goes first, since it travels by reference; then what is nice to have; facts last. Identity, reasons, the
/// first request, promises, clocks, routing, ownership and the notice are never cut for the budget.
/// </remarks>
internal static class PacketBudget
{
    /// <summary>The order in which things are cut.</summary>
    public static readonly IReadOnlyList<BudgetStep> Steps =
    [
        new("transcript.messages", "the oldest messages, down to the last two", (packet, cut) => packet with
        {
            ChatTranscript = packet.ChatTranscript with { Messages = cut.Oldest(packet.ChatTranscript.Messages, 2, PacketSize.Of) },
        }),
        new("transcript.messages", "the last messages, down to 200 characters each", (packet, cut) => packet with
        {
            ChatTranscript = packet.ChatTranscript with { Messages = cut.Texts(packet.ChatTranscript.Messages, message => message with { Text = cut.Text(message.Text, 200) }) },
        }),
        new("extensions", "the last extensions", (packet, cut) => packet with { Extensions = cut.Latest(packet.Extensions, 0, PacketSize.Of) }),
        new("need.links", "the last links", (packet, cut) => packet with { Need = packet.Need with { Links = cut.Latest(packet.Need.Links, 0, PacketSize.Of) } }),
        new("why.history", "the oldest changes of stage, down to two", (packet, cut) => packet with
        {
            Why = packet.Why with { History = cut.Oldest(packet.Why.History, 2, PacketSize.Of) },
        }),
        new("experience.sentiment", "the oldest moods, down to four", (packet, cut) => packet with
        {
            Experience = packet.Experience with { Sentiment = cut.Oldest(packet.Experience.Sentiment, 4, PacketSize.Of) },
        }),
        new("why.evidence", "the last quotes, down to three", (packet, cut) => packet with
        {
            Why = packet.Why with { Evidence = cut.Latest(packet.Why.Evidence, 3, PacketSize.Of) },
        }),
        new("experience.attempts", "the oldest attempts, down to three", (packet, cut) => packet with
        {
            Experience = packet.Experience with { Attempts = cut.Oldest(packet.Experience.Attempts, 3, PacketSize.Of) },
        }),
        new("internal_note", "the note, down to 200 characters", (packet, cut) => packet with { InternalNote = cut.Text(packet.InternalNote, 200) }),
        new("need.summary", "the summary, down to 400 characters", (packet, cut) => packet with { Need = packet.Need with { Summary = cut.Text(packet.Need.Summary, 400) } }),
        new("need.last_message", "the last message, down to 200 characters", (packet, cut) => packet with
        {
            Need = packet.Need with { LastMessage = cut.Text(packet.Need.LastMessage, 200) },
        }),
        // A fact stands twice: in the need and in the brief.
        new("need.facts", "the last facts, down to ten", (packet, cut) => packet with
        {
            Need = packet.Need with { Facts = cut.Latest(packet.Need.Facts, 10, fact => 2 * PacketSize.Of(fact)) },
        }),
        new("need.facts", "the values of facts, down to 120 characters each", (packet, cut) => packet with
        {
            Need = packet.Need with { Facts = cut.Texts(packet.Need.Facts, fact => fact with { Value = cut.Text(fact.Value, 120) }) },
        }),
    ];

    public static HandoffPacket Fit(HandoffPacket packet, int budget, CutLog log)
    {
        int over = PacketSize.Of(packet) - budget;
        for (int i = 0; i < Steps.Count && over > 0; i++)
        {
            packet = Steps[i].Apply(packet, new BudgetCut(log, Steps[i].Field, over));
            packet = packet with { Brief = PacketBrief.Of(packet) };
            over = PacketSize.Of(packet) - budget;
        }

        return packet with
        {
            Truncation = new PacketTruncation { BudgetBytes = budget, OverBudget = over > 0, Cuts = log.ToList() },
        };
    }
}
