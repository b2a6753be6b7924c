namespace EscalationTrust;

/// <summary>Reads a packet, part by part.</summary>
internal static class PacketJsonReader
{
    public static HandoffPacket Read(PacketElement json) => new()
    {
        Version = json.Number("version"),
        Identity = Identity(json.Part("identity")),
        Customer = Customer(json.Part("customer")),
        Assistant = Assistant(json.Part("assistant")),
        Need = Need(json.Part("need")),
        Why = PacketCaseReader.Why(json.Part("why")),
        Experience = PacketCaseReader.Experience(json.Part("experience")),
        Routing = PacketDeskReader.Routing(json.Part("routing")),
        Clocks = PacketDeskReader.Clocks(json.Part("clocks")),
        Ownership = PacketDeskReader.Ownership(json.Part("ownership")),
        Brief = Brief(json.Part("brief")),
        ChatTranscript = PacketCaseReader.Transcript(json.Part("transcript")),
        Completeness = PacketDeskReader.Completeness(json.Part("completeness")),
        Privacy = PacketDeskReader.Privacy(json.Part("privacy")),
        Truncation = PacketDeskReader.Truncation(json.Part("truncation")),
        CustomerNotice = PacketDeskReader.Notice(json.Part("customer_notice")),
        InternalNote = json.Text("internal_note"),
        Extensions = json.Facts("extensions"),
    };

    private static PacketIdentity Identity(PacketElement json) => new()
    {
        ConversationId = json.Text("conversation_id"),
        Tenant = json.Text("tenant"),
        IdempotencyKey = json.Text("idempotency_key"),
        PacketId = json.Text("packet_id"),
        Episode = json.Number("episode"),
        Turn = json.Number("turn"),
        Channel = json.Text("channel"),
        ReplyTo = json.Text("reply_to"),
        CreatedAt = json.Time("created_at"),
    };

    private static PacketCustomer Customer(PacketElement json) => new()
    {
        Id = json.Text("id"),
        Name = json.Text("name"),
        Language = json.Text("language"),
        Contacts = json.List("contacts", contact => new ContactPoint
        {
            Kind = contact.Choice<ContactKind>("kind", PacketNames.Name, 4),
            Value = contact.Text("value"),
        }),
        AccountId = json.Text("account_id"),
        Account = new AccountContext
        {
            Tier = json.Choice<AccountTier>("tier", PacketNames.Name, 4),
            RenewalNear = json.Flag("renewal_near"),
            BrokenTrust = json.Flag("broken_trust"),
            Trust = json.Decimal("trust") is { } trust ? Ratio.From(trust) : default,
        },
    };

    private static PacketAssistant Assistant(PacketElement json) => new()
    {
        Id = json.Text("id"),
        Name = json.Text("name"),
        Version = json.Text("version"),
        PolicyName = json.Text("policy_name"),
        PolicyHash = json.Hexadecimal("policy_hash"),
    };

    private static PacketNeed Need(PacketElement json) => new()
    {
        Title = json.Text("title"),
        Summary = json.Text("summary"),
        SummaryIsGenerated = json.Flag("summary_is_generated"),
        FirstRequest = json.Text("first_request"),
        FirstRequestTurn = json.Number("first_request_turn"),
        LastMessage = json.Text("last_message"),
        TicketClass = json.Text("ticket_class"),
        Topics = json.Texts("topics"),
        Exposure = json.Decimal("exposure") is { } amount ? Exposure.FromAmount(amount) : default,
        Facts = json.Facts("facts"),
        MissingFacts = json.Texts("missing_facts"),
        Links = json.List("links", link => new PacketLink { Title = link.Text("title"), Address = link.Text("address") }),
    };

    private static AssistantBrief Brief(PacketElement json) => new()
    {
        Facts = json.Facts("facts"),
        NextSteps = json.Texts("next_steps"),
        DoNotRepeat = json.Texts("do_not_repeat"),
    };
}
