using EscalationTrust;

namespace ChatLoop;

/// <summary>Something that happens in a chat: the customer says something, or the desk reports something.</summary>
internal sealed record Step(string Says, CustodyEvent? Desk = null)
{
    public static implicit operator Step(string says) => new(says);

    public static implicit operator Step(CustodyEvent desk) => new("", desk);
}

/// <summary>A customer, the desk behind the chat, and a bot with ready-made answers.</summary>
internal sealed record Script(string Name, string TicketClass, Func<string, string> Bot, Step[] Steps);

internal static class Scripts
{
    private const string Stuck = "You can find an overview of your invoices under My Account.";

    public static Script[] All { get; } =
    [
        new("An easy question", "billing", said => said.Contains("thank", StringComparison.OrdinalIgnoreCase) ? "You're welcome." : "Invoices are sent on the first day of each month.",
        [
            "Hi, when do I get my next invoice?",
            "Great, thank you!",
        ]),
        new("A bot in trouble", "billing", _ => Stuck,
        [
            "Hello, I have a question about my last invoice.",
            "I was charged twice for the same month.",
            "That doesn't answer my question. I was charged twice for the same month.",
            "I already told you: I was charged twice for the same month.",
            "This is ridiculous. I was charged twice for the same month!",
            CustodyEvent.Acknowledged,
            "The second charge was on the 14th of March, if that helps.",
            CustodyEvent.HumanOwns,
            "Hello, are you a real person now?",
            CustodyEvent.Returned,
            "Thanks, that is settled. One more thing: where do I change my address?",
        ]),
        new("A request for a person", "outage", _ => "Have you tried turning it off and on again?",
        [
            "I don't want to talk to a robot. Please connect me with a human agent.",
            "Hello?",
        ]),
    ];
}
