using EscalationTrust;

namespace ChatLoop;

/// <summary>One chat as a host runs it: load the state, decide, answer or hand over, store the state.</summary>
internal sealed class Chat(IEscalationPolicy policy, TicketClass ticketClass, Func<string, string> bot)
{
    // A real host keeps these bytes in its database, beside the chat.
    private byte[] _stored = ConversationStateFormat.ToArray(default);
    private string? _previousReply;
    private DateTimeOffset _now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>True once a handoff was opened.</summary>
    public bool HandedOver { get; private set; }

    /// <summary>True if the bot said anything while a person owned the chat. It must stay false.</summary>
    public bool BotSpokeOverAPerson { get; private set; }

    public void Play(Step step)
    {
        _now += TimeSpan.FromMinutes(1);
        if (step.Desk is { } custodyEvent)
        {
            Hear(custodyEvent);
        }
        else
        {
            Answer(step.Says);
        }
    }

    /// <summary>What the desk reports: acknowledged, a person took over, returned.</summary>
    private void Hear(CustodyEvent custodyEvent)
    {
        ConversationState conversation = ConversationStateFormat.Read(_stored);
        CustodyChange change = conversation.Apply(custodyEvent, _now);
        _stored = ConversationStateFormat.ToArray(in conversation);
        Console.WriteLine($"Desk:     {change.Describe()}");
    }

    private void Answer(string customer)
    {
        ConversationState conversation = ConversationStateFormat.Read(_stored);
        var turn = new Turn { CustomerText = customer, PreviousReply = _previousReply, TicketClass = ticketClass, At = _now };
        bool botMustNotAnswer = policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        _stored = ConversationStateFormat.ToArray(in conversation);

        Console.WriteLine($"Customer: {customer}");
        Console.WriteLine($"          [{decision.Stage.Name()}: {decision.Reason.Name()}, risk {decision.Risk} of {decision.Threshold}, saw: {decision.Signals}]");
        if (decision.OpensHandoff)
        {
            HandedOver = true;
            Console.WriteLine($"Handoff:  to {decision.Queue}, {decision.Priority} priority, acknowledge by {decision.AcknowledgeBy:HH:mm:ss}");
        }

        _previousReply = botMustNotAnswer ? Notice(in decision) : Reply(customer, in decision);
        BotSpokeOverAPerson |= conversation.Custody == Custody.HumanOwned && _previousReply is not null;
        Console.WriteLine(_previousReply is null ? "Bot:      (silent)" : $"Bot:      {_previousReply}");
    }

    private string Reply(string customer, in EscalationDecision decision)
    {
        string answer = decision.Permits(PermittedActs.Answer) ? bot(customer) : Notice(in decision) ?? "I have added that for the person who will look at it.";
        return decision.DisclosureDue ? $"{NoticeKey.AiDisclosure.EnglishText()} {answer}" : answer;
    }

    private static string? Notice(in EscalationDecision decision) =>
        decision.Notice == NoticeKey.None ? null : decision.Notice.EnglishText();
}
