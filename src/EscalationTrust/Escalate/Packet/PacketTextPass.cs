namespace EscalationTrust;

/// <summary>One pass over every text of a packet: personal data is masked first, then what is too long is cut.</summary>
/// <remarks>Masking first, since half a number is no number any more. Keys, addresses, names and what the host words itself (notice, next steps) are not masked.</remarks>
internal sealed class PacketTextPass(IPacketRedactor redactor, RedactionTally tally, CutLog cuts, int messages)
{
    public HandoffPacket Apply(HandoffPacket packet) => packet with
    {
        Need = Apply(packet.Need),
        Customer = packet.Customer with { Contacts = First("customer.contacts", packet.Customer.Contacts, PacketCaps.Contacts) },
        Why = Apply(packet.Why),
        Experience = Apply(packet.Experience),
        Routing = packet.Routing with
        {
            RequiredSkills = Names("routing.required_skills", packet.Routing.RequiredSkills),
            OptionalSkills = Names("routing.optional_skills", packet.Routing.OptionalSkills),
        },
        Brief = packet.Brief with
        {
            NextSteps = Each(First("brief.next_steps", packet.Brief.NextSteps, PacketCaps.Steps), step => cuts.Cut("brief.next_steps", step, PacketCaps.Sentence)),
        },
        ChatTranscript = Apply(packet.ChatTranscript),
        Privacy = packet.Privacy with { Withheld = Names("privacy.withheld", packet.Privacy.Withheld) },
        CustomerNotice = packet.CustomerNotice.Text is { } text
            ? packet.CustomerNotice with { Text = cuts.Cut("customer_notice.text", text, PacketCaps.Note) }
            : packet.CustomerNotice,
        InternalNote = Text("internal_note", packet.InternalNote, PacketCaps.Note),
        Extensions = Facts("extensions", packet.Extensions),
    };

    private PacketNeed Apply(PacketNeed need) => need with
    {
        Title = Text("need.title", need.Title, PacketCaps.Title),
        Summary = Text("need.summary", need.Summary, PacketCaps.Summary),
        FirstRequest = Text("need.first_request", need.FirstRequest, PacketCaps.FirstRequest),
        LastMessage = Text("need.last_message", need.LastMessage, PacketCaps.LastMessage),
        Topics = Names("need.topics", need.Topics),
        Facts = Facts("need.facts", need.Facts),
        MissingFacts = Names("need.missing_facts", need.MissingFacts),
        Links = Each(First("need.links", need.Links, PacketCaps.Links), link => link.Title is { } title ? link with { Title = cuts.Cut("need.links", title, PacketCaps.Title) } : link),
    };

    private PacketReasons Apply(PacketReasons why) => why with
    {
        All = First("why.reasons", why.All, PacketCaps.Reasons),
        Evidence = Each(
            First("why.evidence", why.Evidence, PacketCaps.Evidence),
            quote => quote with { Text = Text("why.evidence", quote.Text ?? "", PacketCaps.Quote) }),
        History = Last("why.history", why.History, PacketCaps.Stages),
    };

    private PacketExperience Apply(PacketExperience experience) => experience with
    {
        Attempts = Each(
            Last("experience.attempts", experience.Attempts, PacketCaps.Attempts),
            attempt => attempt with { What = Text("experience.attempts", attempt.What ?? "", PacketCaps.Sentence) }),
        Promises = Each(
            Last("experience.promises", experience.Promises, PacketCaps.Promises),
            promise => promise with { Text = Text("experience.promises", promise.Text ?? "", PacketCaps.Sentence) }),
        Sentiment = Last("experience.sentiment", experience.Sentiment, PacketCaps.Moods),
    };

    private PacketTranscript Apply(PacketTranscript transcript)
    {
        // What stays behind travels by reference; that is how it is meant, and no cut.
        IReadOnlyList<PacketMessage> last = PacketLists.Last(transcript.Messages, messages);
        return transcript with
        {
            TotalMessages = Math.Max(transcript.TotalMessages, transcript.Messages.Count),
            Messages = Each(last, message => message with { Text = Text("transcript.messages", message.Text ?? "", PacketCaps.Message) }),
        };
    }

    private string? Text(string field, string? text, int most) =>
        string.IsNullOrEmpty(text) ? text : cuts.Cut(field, redactor.Redact(text, tally), most);

    private IReadOnlyList<string> Names(string field, IReadOnlyList<string> names) =>
        Each(First(field, names, PacketCaps.Names), name => cuts.Cut(field, name ?? "", PacketCaps.Name));

    private IReadOnlyList<PacketFact> Facts(string field, IReadOnlyList<PacketFact> facts) =>
        Each(First(field, facts, PacketCaps.Facts), fact => fact with { Value = Text(field, fact.Value ?? "", PacketCaps.Value) });

    private IReadOnlyList<T> First<T>(string field, IReadOnlyList<T> list, int most)
    {
        cuts.Add(field, Math.Max(0, list.Count - most), 0);
        return PacketLists.First(list, most);
    }

    private IReadOnlyList<T> Last<T>(string field, IReadOnlyList<T> list, int most)
    {
        cuts.Add(field, Math.Max(0, list.Count - most), 0);
        return PacketLists.Last(list, most);
    }

    /// <summary>A list of its own, so that the packet does not change with the host's.</summary>
    private static T[] Each<T>(IReadOnlyList<T> list, Func<T, T> change)
    {
        if (list.Count == 0)
        {
            return [];
        }

        var changed = new T[list.Count];
        for (int i = 0; i < changed.Length; i++)
        {
            changed[i] = change(list[i]);
        }

        return changed;
    }
}
