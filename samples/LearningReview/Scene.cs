namespace LearningReview;

/// <summary>One kind of conversation, in words made up for this sample. {0} is a number of the customer's.</summary>
/// <param name="Share">How many of two hundred recorded conversations are of this kind.</param>
/// <param name="LaterShare">The same after the company has changed its product.</param>
/// <param name="NeededAt">The message at which a person is needed; null when nobody is.</param>
/// <param name="Messages">The customer's and the bot's messages in turn.</param>
internal sealed record Scene(int Share, int LaterShare, int? NeededAt, params string[] Messages)
{
    public static readonly Scene[] All =
    [
        new(52, 52, null, "Hello, where do I find invoice {0}?", "Under Settings, Billing, Invoices.", "Found it, thank you."),
        new(40, 40, null, "Which day is my plan {0} renewed?", "On the first of each month.", "Good. And can I pay by bank transfer?", "Yes, from the yearly plan on.", "Thanks, that helps."),
        new(28, 28, null, "How do I change the address on invoice {0}?", "Under Settings, Company.", "I see no address there.", "It is behind the button Edit, at the top right.", "Got it, thanks!"),
        new(10, 10, null, "Please send me a refund form for order {0}.", "Here is the form.", "Thank you, done."),
        new(6, 6, null, "This is annoying, order {0} shows no invoice!!", "Invoices appear after a day. Yours came a minute ago.", "Oh, now I see it. Thanks."),
        new(5, 5, null, "I was charged twice for order {0}.", "One of the two is a reservation.", "That does not help. The second charge is wrong and I want my money back.", "The second one says reserved, and lapses on Friday.", "Oh, you are right. Thanks."),
        new(19, 14, 2, "I was charged twice for order {0}.", "You can see all charges under Billing.", "That does not help. The second charge is wrong and I want my money back.", "All charges are shown under Billing.", "I know. It is still wrong.", "You can see all charges under Billing.", "Then get me a person.") { HighRisk = true },
        new(14, 10, 4, "My discount is missing on order {0}.", "Discounts are applied at checkout.", "I did that. The discount is missing on order {0}.", "Discounts are applied at checkout.", "As I said, the discount is missing on order {0}. You keep telling me the same.", "Discounts are applied at checkout.", "This is useless."),
        new(12, 8, 2, "Can you explain invoice {0}?", "It lists your plan and the tax.", "I would rather talk to a person about it.", "I can explain any line of it.", "A person, please."),
        new(8, 6, 2, "Invoice {0} has a fee that nobody told me about.", "The fee is part of our terms.", "Then I will cancel my contract and see a lawyer about it.", "The terms are on our website.") { HighRisk = true },
        new(5, 3, 4, "I do not understand the tax on invoice {0}.", "The tax depends on your country.", "I am in two countries, is there an exception for that?", "The tax depends on your country.", "So which rule is it? The terms contradict each other, and you did not answer me.", "The tax depends on your country."),
        new(1, 18, 2, "The new meter shows {0} units for May.", "Units are counted every hour.", "We were closed in May.", "Units are counted every hour.", "Alright then."),
    ];

    /// <summary>Whether the desk declares such a case to be of high risk.</summary>
    public bool HighRisk { get; init; }

    public bool NeedsPerson => NeededAt is not null;
}
