using EscalationTrust;

// One ticket class, one threshold, one handoff.
EscalationLadder ladder = EscalationLadder.Create(options =>
    options.TicketClasses["billing"] = new TicketClassOptions { EscalateAt = 0.7, Target = new() { Queue = "billing-people" } });
TicketClass billing = ladder.TicketClass("billing");

ConversationState conversation = default; // one per chat; a real host stores it
string? previousReply = null;

(string Customer, string Bot)[] chat =
[
    ("Hello, when is my invoice due?", "Invoices are due on the first day of each month."),
    ("There is a charge of 240 euros on it that I don't recognise as ours. It looks wrong.", "You can find your invoices under My Account."),
    ("That doesn't help. The charge is wrong.", "You can find your invoices under My Account."),
    ("I've told you twice, this charge is wrong. Get me a person.", ""),
];

foreach ((string customer, string bot) in chat)
{
    var turn = new Turn { CustomerText = customer, PreviousReply = previousReply, TicketClass = billing, Exposure = Exposure.FromAmount(240) };
    bool botMustNotAnswer = ladder.Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);

    Console.WriteLine($"Customer: {customer}");
    Console.WriteLine($"          [{decision.Stage.Name()}, risk {decision.Risk} of {decision.Threshold}, saw: {decision.Signals}]");
    if (botMustNotAnswer)
    {
        Console.WriteLine($"Bot:      {decision.Notice.EnglishText()}");
        Console.WriteLine($"Handoff:  to {decision.Queue}, {decision.Priority} priority, because {decision.Reason.Name()}.");
        break;
    }

    // A contained bot may prepare help but not decide: it offers a person, once, and takes things down.
    previousReply = decision.Permits(PermittedActs.Answer) ? bot
        : decision.Notice != NoticeKey.None ? decision.Notice.EnglishText() : "I have added that to your case.";
    Console.WriteLine($"Bot:      {previousReply}");
}

return conversation.HandoffOpened ? 0 : 1;
