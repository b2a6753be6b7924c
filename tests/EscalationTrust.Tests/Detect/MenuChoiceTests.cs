using System.Diagnostics;

namespace EscalationTrust.Tests.Detect;

/// <summary>Who answers a menu with the mark of an option says what the option says, as far as a person is asked for.</summary>
public sealed class MenuChoiceTests
{
    private static readonly IEscalationPolicy Policy = EscalationLadder.Create().Policy;

    [Theory]
    [InlineData("Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else", "2")]
    [InlineData("Hello! I'm Robo. Type 1 for orders, 2 for returns, 9 to speak with an agent.", "9")]
    [InlineData("1. Billing\n2. Orders\n3. Speak to a representative", "3")]
    [InlineData("1. Billing 2. Orders 3. Talk to a human", "3.")]
    [InlineData("[1] Orders [2] Live agent", "option 2")]
    [InlineData("For opening hours press 1. For orders press 2. For an operator press 0.", "0")]
    [InlineData("Billing (1) Orders (2) Human agent (3)", "3")]
    [InlineData("Billing: 1, talk to an agent: 2", "2")]
    [InlineData("A) Lost card\nB) New PIN\nC) Speak to an adviser", "C")]
    [InlineData("A) Lost card\nB) New PIN\nC) Speak to an adviser", "c)")]
    [InlineData("Reply 9 for a real person.", "9 please")]
    [InlineData("1\uFE0F\u20E3 Pedidos\n2\uFE0F\u20E3 Hablar con un agente", "2")]
    [InlineData("1 Rechnung\n2 Mit einem Mitarbeiter sprechen", "2")]
    [InlineData("1 订单\n2 人工客服", "2")]
    public void The_mark_of_an_option_that_is_a_person_asks_for_one(string reply, string answer) => Assert.True(AsksForPerson(reply, answer));

    [Theory]
    [InlineData("Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else", "1")]
    [InlineData("Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else", "3")]
    [InlineData("For opening hours press 1. For orders press 2. For an operator press 0.", "2")]
    [InlineData("Billing (1) Orders (2) Human agent (3)", "2")]
    [InlineData("A) Lost card\nB) New PIN\nC) Speak to an adviser", "b")]
    [InlineData("How many tickets do you need? You can talk to an agent from 9:30 to 17:00.", "9")]
    [InlineData("1 Orders 2 Talk to an agent", "12")]
    [InlineData("1 Orders 2 Talk to an agent", "2.5")]
    [InlineData("1 Orders 2 Talk to an agent", "2 of my three parcels came")]
    [InlineData("Was it order 2? You can talk to an agent.", "2")]
    [InlineData("Is there a person with you? I see a cat.", "a")]
    public void Another_answer_does_not(string reply, string answer) => Assert.False(AsksForPerson(reply, answer));

    [Fact]
    public void Any_message_is_matched_against_any_reply_without_an_exception()
    {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++)
        {
            string reply = RandomText.OfLength(random, random.Next(80)) + (char)('1' + random.Next(3)) + ") " + RandomText.OfLength(random, random.Next(80));
            string message = random.Next(2) == 0 ? "2" : RandomText.OfLength(random, random.Next(8));
            Assert.True(MenuChoice.LabelOf(message, reply).Length <= reply.Length);
        }
    }

    [Fact]
    public void A_megabyte_of_numbers_takes_no_time()
    {
        string reply = string.Concat(Enumerable.Repeat("2) ", 350_000));
        long start = Stopwatch.GetTimestamp();
        Assert.True(MenuChoice.LabelOf("2", reply).IsEmpty);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static bool AsksForPerson(string reply, string answer)
    {
        ConversationState conversation = default;
        Policy.ShouldEscalate(new Turn { CustomerText = "hello" }, ref conversation, out _);
        Policy.ShouldEscalate(new Turn { CustomerText = answer, PreviousReply = reply }, ref conversation, out EscalationDecision decision);
        return decision.Signals.Contains(Signal.HumanRequested);
    }
}
