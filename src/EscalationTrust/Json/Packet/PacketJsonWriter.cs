namespace EscalationTrust;

/// <summary>Writes a packet, part by part. What is null, unknown or empty is left out.</summary>
internal static class PacketJsonWriter
{
    public static void Write(ref JsonText json, HandoffPacket packet)
    {
        json.Open();
        json.Number("version"u8, packet.Version);
        Identity(ref json, packet.Identity);
        Customer(ref json, packet.Customer);
        Assistant(ref json, packet.Assistant);
        Need(ref json, packet.Need);
        PacketCaseWriter.Why(ref json, packet.Why);
        PacketCaseWriter.Experience(ref json, packet.Experience);
        PacketDeskWriter.Routing(ref json, packet.Routing);
        PacketDeskWriter.Clocks(ref json, packet.Clocks);
        PacketDeskWriter.Ownership(ref json, packet.Ownership);
        Brief(ref json, packet.Brief);
        PacketCaseWriter.Transcript(ref json, packet.ChatTranscript);
        PacketQualityWriter.Completeness(ref json, packet.Completeness);
        PacketQualityWriter.Privacy(ref json, packet.Privacy);
        PacketQualityWriter.Truncation(ref json, packet.Truncation);
        PacketDeskWriter.Notice(ref json, packet.CustomerNotice);
        json.Text("internal_note"u8, packet.InternalNote);
        Facts(ref json, "extensions"u8, packet.Extensions);
        json.Close();
    }

    public static void Texts(ref JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.OpenList(name);
        for (int i = 0; i < texts.Count; i++)
        {
            json.Item(texts[i]);
        }

        json.CloseList();
    }

    /// <summary>As an object by name: desks take it as it is. Of equal names the last counts, as everywhere in JSON.</summary>
    private static void Facts(ref JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<PacketFact> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        json.Open(name);
        for (int i = 0; i < facts.Count; i++)
        {
            json.Named(facts[i].Name ?? "", facts[i].Value);
        }

        json.Close();
    }

    private static void Identity(ref JsonText json, in PacketIdentity identity)
    {
        json.Open("identity"u8);
        json.Text("conversation_id"u8, identity.ConversationId);
        json.Text("tenant"u8, identity.Tenant);
        json.Text("idempotency_key"u8, identity.IdempotencyKey);
        json.Text("packet_id"u8, identity.PacketId);
        json.Number("episode"u8, identity.Episode);
        json.Number("turn"u8, identity.Turn);
        json.Text("channel"u8, identity.Channel);
        json.Text("reply_to"u8, identity.ReplyTo);
        json.Time("created_at"u8, identity.CreatedAt);
        json.Close();
    }

    private static void Customer(ref JsonText json, in PacketCustomer customer)
    {
        json.Open("customer"u8);
        json.Text("id"u8, customer.Id);
        json.Text("name"u8, customer.Name);
        json.Text("language"u8, customer.Language);
        Contacts(ref json, customer.Contacts);
        json.Text("account_id"u8, customer.AccountId);
        json.Choice("tier"u8, customer.Account.Tier.Name(), "unknown");
        json.Flag("renewal_near"u8, customer.Account.RenewalNear);
        json.Flag("broken_trust"u8, customer.Account.BrokenTrust);
        if (customer.Account.Trust.Value is { } trust)
        {
            json.Decimal("trust"u8, trust);
        }

        json.Close();
    }

    private static void Contacts(ref JsonText json, IReadOnlyList<ContactPoint> contacts)
    {
        if (contacts.Count == 0)
        {
            return;
        }

        json.OpenList("contacts"u8);
        for (int i = 0; i < contacts.Count; i++)
        {
            json.Open();
            json.Choice("kind"u8, contacts[i].Kind.Name(), "other");
            json.Text("value"u8, contacts[i].Value ?? "");
            json.Close();
        }

        json.CloseList();
    }

    private static void Assistant(ref JsonText json, in PacketAssistant assistant)
    {
        json.Open("assistant"u8);
        json.Text("id"u8, assistant.Id);
        json.Text("name"u8, assistant.Name);
        json.Text("version"u8, assistant.Version);
        json.Text("policy_name"u8, assistant.PolicyName);
        json.Hexadecimal("policy_hash"u8, assistant.PolicyHash);
        json.Close();
    }

    private static void Need(ref JsonText json, in PacketNeed need)
    {
        json.Open("need"u8);
        json.Text("title"u8, need.Title);
        json.Text("summary"u8, need.Summary);
        json.Flag("summary_is_generated"u8, need.SummaryIsGenerated);
        json.Text("first_request"u8, need.FirstRequest);
        json.Number("first_request_turn"u8, need.FirstRequestTurn);
        json.Text("last_message"u8, need.LastMessage);
        json.Text("ticket_class"u8, need.TicketClass);
        Texts(ref json, "topics"u8, need.Topics);
        if (need.Exposure.Amount is { } amount)
        {
            json.Decimal("exposure"u8, amount);
        }

        Facts(ref json, "facts"u8, need.Facts);
        Texts(ref json, "missing_facts"u8, need.MissingFacts);
        Links(ref json, need.Links);
        json.Close();
    }

    private static void Links(ref JsonText json, IReadOnlyList<PacketLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        json.OpenList("links"u8);
        for (int i = 0; i < links.Count; i++)
        {
            json.Open();
            json.Text("title"u8, links[i].Title);
            json.Text("address"u8, links[i].Address ?? "");
            json.Close();
        }

        json.CloseList();
    }

    private static void Brief(ref JsonText json, in AssistantBrief brief)
    {
        json.Open("brief"u8);
        Facts(ref json, "facts"u8, brief.Facts);
        Texts(ref json, "next_steps"u8, brief.NextSteps);
        Texts(ref json, "do_not_repeat"u8, brief.DoNotRepeat);
        json.Close();
    }
}
