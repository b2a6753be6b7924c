using EscalationTrust;

// One conversation, from the first message to a person's resolution.
EscalationLadder ladder = EscalationLadder.Create();
DateTimeOffset now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero); // the library has no clock: time is an argument

var chat = new SupportConversation(ladder, "chat-4711");
chat.Known = chat.Known with
{
    Customer = new() { Id = "c-17", Name = "Ana Ruiz", Language = "en", Account = new() { Tier = AccountTier.High } },
    Need = new() { MissingFacts = ["date_of_charge"] },
    Brief = new() { NextSteps = ["Look up both charges in the payment system.", "If both are final, refund the second one."] },
    ChatTranscript = new() { Reference = "https://desk.example.com/chats/chat-4711" },
};

Customer("Hello. I was charged twice for order A-1093. My card is 4111 1111 1111 1111.");
chat.AddFact("order_number", "A-1093"); // the bot's own reading; it will not be asked again
Bot("Could you tell me the date of the second charge?");

Customer("28 February. You will take that back, won't you?");
chat.AddFact("date_of_charge", "2026-02-28");
Bot("I will refund the second charge today.");           // it may not promise that

EscalationDecision handoff = Customer("That is not an answer. I want to speak to a person.");
Bot("I have transferred you to a colleague.");           // nobody has acknowledged anything yet

HandoffPacket packet = chat.Packet(now);
Console.WriteLine($"\n--- What the desk receives (key {packet.Identity.IdempotencyKey}, completeness {packet.Completeness.Score:0%}) ---\n");
Console.WriteLine(packet.ToMarkdown());

Console.WriteLine("--- What happens then ---\n");
Desk(CustodyEvent.Acknowledged);
Bot("You are in our team's queue now.");                 // now it is true
Desk(CustodyEvent.HumanReplied, "Hello Ana, Marta here. I can see both charges.", new Owner { Name = "Marta", AuthorityLevel = AuthorityLevel.Specialist });
Bot("While you wait: have you seen our new app?");        // a person speaks; the bot does not
Console.WriteLine($"For Marta's assistant: {string.Join(" ", chat.Brief().NextSteps)} Known: {string.Join(", ", chat.Brief().Facts.Select(fact => fact.Name))}.");
Customer("Great, thank you.");
Desk(CustodyEvent.HumanReplied, "The second charge is refunded; you will see it tomorrow. Anything else?");
Customer("No, that's all. Thanks!");
Desk(CustodyEvent.ResolutionConfirmed);

return handoff.OpensHandoff && chat.State.Custody == Custody.Resolved ? 0 : 1;

EscalationDecision Customer(string text)
{
    now = now.AddSeconds(40);
    EscalationDecision decision = chat.CustomerSays(text, now);
    Console.WriteLine($"Customer: {text}\n          [{decision.Stage.Name()}: {decision.Reason.Name()}, risk {decision.Risk}]");
    return decision;
}

void Bot(string draft)
{
    ReplyReview review = chat.BotDrafts(draft, now);
    Console.WriteLine(review.Allowed ? $"Bot:      {draft}" : $"   (the guard stops \"{draft}\": {review.Violations})");
    if (!review.Allowed && review.Notice != NoticeKey.None)
    {
        string notice = ladder.Notices.Write(review.Notice, chat.Known.Customer.Language).Text;
        chat.NoticeGiven(review.Notice, notice, now);
        Console.WriteLine($"Bot:      {notice}");
    }
}

void Desk(CustodyEvent custodyEvent, string? text = null, Owner owner = default)
{
    now = now.AddMinutes(1);
    CustodyChange change = chat.HumanEvent(custodyEvent, now, owner, text);
    Console.WriteLine(text is null ? $"Desk:     {change.Describe()}" : $"Marta:    {text}");
}
