namespace EscalationTrust.Tests.Packet;

/// <summary>Packets for tests: one with every field filled, one with nothing but a name.</summary>
internal static class SamplePackets
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Everything a host can say. Figures are fixed, so that golden files do not move with the lexicon.</summary>
    public static HandoffPacket Known { get; } = new()
    {
        Identity = new() { ConversationId = "chat-4711", Tenant = "acme", Channel = "web-chat", ReplyTo = "webchat://acme/chat-4711" },
        Customer = new()
        {
            Id = "c-17",
            Name = "Ana Ruiz",
            AccountId = "a-9",
            Account = new() { Tier = AccountTier.High, RenewalNear = true, BrokenTrust = true, Trust = Ratio.From(0.62) },
            Language = "es",
            Contacts = [new() { Kind = ContactKind.Email, Value = "ana@example.com" }, new() { Kind = ContactKind.Phone, Value = "+34 600 000 000" }],
        },
        Assistant = new() { Id = "bot-1", Name = "Lina", Version = "2026.3", PolicyName = "shop", PolicyHash = 0x05a4d2ea54fa0aa4 },
        Need = new()
        {
            Title = "Charged twice for order A-1093",
            FirstRequest = "I was charged twice for my order A-1093.\nMy card is 4111 1111 1111 1111, please check.",
            FirstRequestTurn = 1,
            LastMessage = "No. Get me a person, please. You can call me at (555) 123-4567.",
            TicketClass = "billing",
            Topics = ["duplicate charge", "refund"],
            Exposure = Exposure.FromAmount(240),
            Facts = [new() { Name = "order_number", Value = "A-1093" }, new() { Name = "charged_on", Value = "2026-02-27 and 2026-02-28" }],
            MissingFacts = ["bank_statement"],
            Links = [new() { Title = "Order A-1093", Address = "https://desk.example.com/orders/A-1093" }],
        },
        Why = new()
        {
            Stage = LadderStage.Escalate,
            Primary = EscalationReason.HumanRequested,
            Risk = new RiskScore(53_412),
            Threshold = new RiskScore(45_875),
            Signals = SignalSet.Of(Signal.HumanRequested, Signal.AnswerRejected),
            All =
            [
                new() { Signal = Signal.BillingDispute, LogOdds = 1.204119 },
                new() { Signal = Signal.CustomerRestates, LogOdds = 0.733 },
                new() { Signal = Signal.AnswerRejected, LogOdds = 0.25 },
                new() { Signal = Signal.HumanRequested },
            ],
            Evidence =
            [
                new() { Signal = Signal.BillingDispute, Turn = 1, Speaker = Speaker.Customer, Text = "charged twice" },
                new() { Signal = Signal.HumanRequested, Turn = 4, Speaker = Speaker.Customer, Text = "Get me a person, please." },
            ],
            History =
            [
                new() { Turn = 1, Stage = LadderStage.Contain, Reason = EscalationReason.ContainSignal, Risk = new RiskScore(20_000) },
                new() { Turn = 4, Stage = LadderStage.Escalate, Reason = EscalationReason.HumanRequested, Risk = new RiskScore(53_412) },
            ],
        },
        Experience = new()
        {
            Attempts =
            [
                new() { Turn = 1, What = "Explained that a pending charge disappears within three days.", Outcome = AttemptOutcome.AskedAgain },
                new() { Turn = 2, What = "find_payments", Outcome = AttemptOutcome.Failed },
                new() { Turn = 3, What = "Sent the refund form.", Outcome = AttemptOutcome.Rejected },
            ],
            Promises = [new() { Turn = 3, Text = "A refund within five working days if the second charge is final.", Due = Noon.AddDays(7) }],
            Sentiment = [new() { Turn = 1, Sentiment = Sentiment.From(-0.1) }, new() { Turn = 4, Sentiment = Sentiment.From(-0.6) }],
        },
        Routing = new()
        {
            RequiredSkills = ["billing", "spanish"],
            OptionalSkills = ["cards"],
            AuthorityNeeded = AuthorityLevel.Specialist,
            PreferredOwner = "marta",
            Humans = new() { Status = Availability.Available, QueuePosition = 2, EstimatedWait = TimeSpan.FromMinutes(4), NextOpening = Noon.AddDays(1) },
        },
        Clocks = new() { FirstRequest = Noon.AddMinutes(-6), ResolveBy = Noon.AddDays(1) },
        Ownership = new() { Owner = new() { Id = "u-3", Name = "Marta", Role = "billing specialist", AuthorityLevel = AuthorityLevel.Specialist } },
        Brief = new() { NextSteps = ["Look up both charges in the payment system.", "If both are final, refund the second one."] },
        ChatTranscript = new()
        {
            Reference = "https://desk.example.com/chats/chat-4711",
            TotalMessages = 9,
            Messages =
            [
                new() { Speaker = Speaker.Customer, Turn = 3, Text = "The form wants the same card again.", At = Noon.AddMinutes(-2) },
                new() { Speaker = Speaker.Bot, Turn = 3, Text = "Please fill in the form.", At = Noon.AddMinutes(-1) },
                new() { Speaker = Speaker.Customer, Turn = 4, Text = "No. Get me a person, please.", At = Noon },
            ],
        },
        Privacy = new() { Withheld = ["customer.address"] },
        CustomerNotice = new() { Text = "Una persona se ocupará de esto. Puede llamarnos al +34 900 000 000." },
        InternalNote = "Came in from the checkout page.",
        Extensions = [new() { Name = "campaign", Value = "spring" }, new() { Name = "Plan Level", Value = "pro" }],
    };

    /// <summary>The known packet, built; with a message cut so that every part of the format is filled.</summary>
    public static HandoffPacket Full()
    {
        ConversationState conversation = Handed(out EscalationDecision decision);
        HandoffPacket known = Known with
        {
            Extensions = [.. Known.Extensions, new() { Name = "log", Value = string.Join(' ', Enumerable.Repeat("step", 200)) }],
        };
        return new HandoffPacketBuilder().Build(known, in decision, in conversation, Noon);
    }

    /// <summary>A conversation of four turns, handed over on the last, decided on signals alone.</summary>
    public static ConversationState Handed(out EscalationDecision decision)
    {
        IEscalationPolicy policy = EscalationLadder.Create().Policy;
        ConversationState conversation = default;
        SignalSet[] turns = [SignalSet.Of(Signal.BillingDispute), SignalSet.Of(Signal.CustomerRestates), default, SignalSet.Of(Signal.HumanRequested, Signal.AnswerRejected)];
        decision = default;
        for (int i = 0; i < turns.Length; i++)
        {
            var turn = new Turn { Signals = turns[i], At = Noon.AddMinutes((2 * i) - 6) };
            policy.ShouldEscalate(in turn, ref conversation, out decision);
        }

        return conversation;
    }

    public static HandoffPacket Build(HandoffPacket known, HandoffPacketOptions? options = null, IPacketRedactor? redactor = null) =>
        new HandoffPacketBuilder(options, redactor).Build(known, default, default);

    public static HandoffPacket Bare { get; } = new() { Identity = new() { ConversationId = "chat-1" } };
}
