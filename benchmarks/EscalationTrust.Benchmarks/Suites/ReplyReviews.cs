using BenchmarkDotNet.Attributes;

namespace EscalationTrust.Benchmarks;

/// <summary>Drafts of about 200 characters, half of them with something to object to, in a conversation that answers and in one that is contained; and one exchange after a handoff.</summary>
public class ReplyReviews
{
    private const int Drafts = 8;

    private readonly string[] _drafts =
    [
        "Thank you for getting in touch about the delivery of your garden table. I have noted the two dates you gave me. Could you tell me whether the courier left a card, and which neighbours could have taken the parcel?",
        "I understand that the second payment worries you. Let me sum up what I have so far: two payments on the third of May, one order. Is there anything that a person should know before looking at it, such as the bank?",
        "You can change the delivery address of an order in your account as long as it has not been packed. Go to your orders, select the one you mean, and choose another address from the list or enter a new one below it.",
        "I have checked your order with great care, and the charge is correct. You will receive a full refund for the second one within five working days. I have cancelled the subscription and closed the case. Have a great day!",
        "I have transferred you to one of our specialists, who will be with you in a few minutes. Please hold the line while I connect you. In the meantime there is no need to repeat anything; everything has been passed on to them.",
        "I am sorry to hear that the replacement arrived damaged as well. A person should decide what happens next. Would you like me to ask for one, or would you rather tell me first what exactly is broken and since when?",
        "Unfortunately we cannot offer a refund, because according to our policy opened items are not eligible. There are no agents available, but I can help you faster than an agent anyway. Let me see if I can resolve this first.",
        "Our opening hours are on the web site, and the shop in the old town has the table in stock. The assembly takes two people about an hour. If you like, I can ask a person to call you about the missing screws and the manual.",
    ];

    private EscalationLadder _ladder = null!;
    private ConversationState _automate;
    private ConversationState _contained;

    [GlobalSetup]
    public void SetUp()
    {
        _ladder = EscalationLadder.Create();
        _ladder.Policy.ShouldEscalate(new Turn { CustomerText = "Hello, where is my table?" }, ref _automate, out _);
        _ladder.Policy.ShouldEscalate(new Turn { CustomerText = "Hello, I was charged twice.", Signals = SignalSet.Of(Signal.BillingDispute) }, ref _contained, out _);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Drafts)]
    public int Automate() => Review(in _automate);

    [Benchmark(OperationsPerInvoke = Drafts)]
    public int Contained() => Review(in _contained);

    [Benchmark]
    public bool Restatement() => _ladder.RestatementDetector.Inspect(
        new HumanPhaseMessage { CustomerText = _drafts[1], AgentText = "What is your order number?" },
        new HandedOverNeed { FirstRequest = _drafts[0], Facts = AskableFacts.Order }).Restated;

    private int Review(in ConversationState conversation)
    {
        int turnedDown = 0;
        foreach (string draft in _drafts)
        {
            turnedDown += _ladder.ReplyGuard.Review(new ReplyDraft { Text = draft }, in conversation).Allowed ? 0 : 1;
        }

        return turnedDown;
    }
}
