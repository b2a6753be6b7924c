using EscalationTrust.Tests.Contain;
using EscalationTrust.Tests.Detect;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Resolve;

public sealed class RestatementDetectorTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    private static readonly HandedOverNeed Kettle = new()
    {
        FirstRequest = "The kettle I bought last month leaks from the bottom and the shop in Leeds refuses to exchange it.",
        Summary = "Customer wants an exchange of a leaking kettle; shop refused.",
        Facts = AskableFacts.Order | AskableFacts.Email,
    };

    [Theory]
    [InlineData("My kettle leaks from the bottom and the shop refuses to exchange it.")]
    [InlineData("So, the kettle leaks from the bottom, the shop refuses an exchange.")]
    [InlineData("I already explained this to your bot.")]
    public void Telling_it_again_is_a_restatement(string text) => Assert.True(Inspect(text).Restated);

    [Theory]
    [InlineData("Thank you so much for taking this on.")]
    [InlineData("My telephone is better in the evenings.")]
    [InlineData("Wednesday afternoon would suit both of us.")]
    [InlineData("yes")]
    [InlineData("")]
    public void Going_on_with_the_matter_is_none(string text) => Assert.False(Inspect(text).Restated);

    [Theory]
    [InlineData("Der Wasserkocher tropft unten und der Laden in Köln tauscht ihn nicht um.", "Mein Wasserkocher tropft unten, der Laden tauscht ihn nicht um.")]
    [InlineData("El hervidor gotea por debajo y la tienda de Sevilla no quiere cambiarlo.", "El hervidor gotea por debajo y la tienda no quiere cambiarlo.")]
    public void Content_words_are_compared_in_any_language(string first, string again) =>
        Assert.True(Ladder.RestatementDetector.Inspect(new HumanPhaseMessage { CustomerText = again }, new HandedOverNeed { FirstRequest = first }).Restated);

    [Fact]
    public void Only_the_first_messages_are_judged()
    {
        string again = Kettle.FirstRequest!;
        Assert.True(Inspect(again, index: 2).Restated);
        Assert.False(Inspect(again, index: 3).Judged);
        Assert.False(Inspect(again, index: 3).Restated);
        Assert.False(Inspect(again, index: -1).Judged);
        RestatementDetector longer = Ladder.CreateRestatementDetector(new RestatementOptions { FirstMessages = 5 });
        Assert.True(longer.Inspect(new HumanPhaseMessage { CustomerText = again, Index = 4 }, Kettle).Restated);
    }

    [Fact]
    public void A_need_without_words_cannot_be_restated()
    {
        RestatementFinding finding = Ladder.RestatementDetector.Inspect(new HumanPhaseMessage { CustomerText = Kettle.FirstRequest }, default);
        Assert.True(finding.Judged);
        Assert.False(finding.Restated);
        Assert.False(finding.Overlap.IsKnown);
    }

    [Theory]
    [InlineData("What is your order number?", AskableFacts.Order)]
    [InlineData("Could you give me your order number and your email address, please?", AskableFacts.Order | AskableFacts.Email)]
    [InlineData("How can I help you today?", AskableFacts.Problem)]
    [InlineData("Can you explain the problem to me again?", AskableFacts.Problem)]
    [InlineData("What seems to be the issue?", AskableFacts.Problem)]
    [InlineData("What is your phone number?", AskableFacts.None)]
    [InlineData("I see the kettle leaks. Would a new one next week be all right?", AskableFacts.None)]
    [InlineData("I have your order number here, thank you.", AskableFacts.None)]
    public void A_person_who_asks_for_what_was_handed_over_is_found(string agent, AskableFacts expected) =>
        Assert.Equal(expected, Ladder.RestatementDetector.Inspect(new HumanPhaseMessage { AgentText = agent }, Kettle).AskedAgain);

    [Theory]
    [InlineData("What is your name?", AskableFacts.Name)]
    [InlineData("Who am I speaking to?", AskableFacts.Name)]
    [InlineData("Which email is on the account?", AskableFacts.Email)]
    [InlineData("What's the best number to call you back?", AskableFacts.Phone)]
    [InlineData("Could you confirm your delivery address?", AskableFacts.Address)]
    [InlineData("Please provide the booking reference.", AskableFacts.Order)]
    [InlineData("I need your customer number.", AskableFacts.Account)]
    [InlineData("Can you tell me the invoice number?", AskableFacts.Reference)]
    [InlineData("Which model do you have?", AskableFacts.Product)]
    [InlineData("When did you buy it?", AskableFacts.Date)]
    [InlineData("How much were you charged?", AskableFacts.Amount)]
    [InlineData("What have you tried so far?", AskableFacts.Steps)]
    [InlineData("Have you already restarted it?", AskableFacts.Steps)]
    public void Each_kind_of_question_is_heard(string agent, AskableFacts expected)
    {
        var all = new HandedOverNeed { FirstRequest = "x", Facts = (AskableFacts)int.MaxValue };
        AskableFacts asked = Ladder.RestatementDetector.Inspect(new HumanPhaseMessage { AgentText = agent }, all).AskedAgain;
        Assert.Equal(expected, asked & expected);
        Assert.True((asked & ~expected & ~AskableFacts.Problem) == 0, $"{asked}");
    }

    [Theory]
    [InlineData("order_number", AskableFacts.Order)]
    [InlineData("orderDate", AskableFacts.Date)]
    [InlineData("Order total", AskableFacts.Amount)]
    [InlineData("customerEmail", AskableFacts.Email)]
    [InlineData("email address", AskableFacts.Email)]
    [InlineData("Phone no.", AskableFacts.Phone)]
    [InlineData("shipping-address", AskableFacts.Address)]
    [InlineData("customer_id", AskableFacts.Account)]
    [InlineData("CUSTOMER_NAME", AskableFacts.Name)]
    [InlineData("invoice", AskableFacts.Reference)]
    [InlineData("issue", AskableFacts.Problem)]
    [InlineData("username", AskableFacts.Account)]
    [InlineData("candidate", AskableFacts.None)]
    [InlineData("colour", AskableFacts.None)]
    [InlineData("", AskableFacts.None)]
    [InlineData(null, AskableFacts.None)]
    public void A_key_names_a_fact(string? key, AskableFacts expected) => Assert.Equal(expected, AskableFactKeys.Of(key));

    [Fact]
    public void Options_are_checked_all_at_once()
    {
        var options = new RestatementOptions { OverlapAt = double.NaN, FirstMessages = 0 };
        PolicyValidationException error = Assert.Throws<PolicyValidationException>(() => Ladder.CreateRestatementDetector(options));
        Assert.Equal(["OverlapAt", "FirstMessages"], error.Failures.Select(failure => failure.Path));
    }

    [Fact]
    public void A_higher_threshold_never_finds_more() => ForAll(random =>
    {
        string said = RandomDraft.Of(random);
        string told = RandomDraft.Of(random);
        bool before = true;
        foreach (double at in new[] { 0.1, 0.3, 0.5, 0.7, 0.9, 1 })
        {
            RestatementDetector detector = Ladder.CreateRestatementDetector(new RestatementOptions { OverlapAt = at });
            bool now = detector.Inspect(new HumanPhaseMessage { CustomerText = said }, new HandedOverNeed { Summary = told }).Restated;
            Assert.True(before || !now);
            before = now;
        }
    });

    [Fact]
    public void Every_text_is_read_and_a_text_told_again_word_by_word_overlaps_wholly() => ForAll(random =>
    {
        string text = RandomText.OfLength(random, random.Next(400));
        RestatementFinding finding = Ladder.RestatementDetector.Inspect(
            new HumanPhaseMessage { CustomerText = text, AgentText = text, Index = random.Next(-2, 6) }, new HandedOverNeed { FirstRequest = text, Facts = (AskableFacts)random.Next() });
        Assert.True(!finding.Overlap.IsKnown || finding.Overlap.Value >= 0.99, $"{finding.Overlap}");
    });

    [Fact]
    public void It_allocates_nothing()
    {
        var message = new HumanPhaseMessage { CustomerText = Kettle.FirstRequest, AgentText = "What is your order number?" };
        Assert.Equal(0, Allocation.Of(() => Ladder.RestatementDetector.Inspect(in message, in Kettle)));
    }

    private static RestatementFinding Inspect(string text, int index = 0) =>
        Ladder.RestatementDetector.Inspect(new HumanPhaseMessage { CustomerText = text, Index = index }, in Kettle);

    private static void ForAll(Action<Random> check) =>
        Check.One(Seeded.Quick.WithMaxTest(1_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => check(new Random(seed))));
}
