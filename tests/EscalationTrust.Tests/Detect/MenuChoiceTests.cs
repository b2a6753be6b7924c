using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Detect;

/// <summary>Who answers a menu with the label of an option says what the option says.</summary>
public sealed class MenuChoiceTests
{
    private const string Lines = "How can I help?\n1. Track an order\n2. Talk to an agent\n3. Report a stolen card\n10. Something else";

    [Theory]
    [InlineData("2", Lines)]
    [InlineData(" 2. ", Lines)]
    [InlineData("two", Lines)]
    [InlineData("the second one", Lines)]
    [InlineData("Option two please", Lines)]
    [InlineData("la tercera", "1. Saldo\n2. Tarjetas\n3. Hablar con un asesor")]
    [InlineData("zwei", "1. Rechnung\n2. Mit einem Mitarbeiter sprechen")]
    [InlineData("2️⃣", Lines)]
    [InlineData("#2", Lines)]
    [InlineData("(2)", Lines)]
    [InlineData("option 2 please", Lines)]
    [InlineData("Number 2, thanks", Lines)]
    [InlineData("1", "Please choose:\r\n1) Speak to someone\r\n2) Opening hours")]
    [InlineData("2", "Choose one: 1) Track order 2) Talk to a human 3) Returns")]
    [InlineData("2", "*1* – Balance\n*2* – Chat with a real person")]
    [InlineData("2", "1️⃣ Balance\n2️⃣ Chat with a real person")]
    [InlineData("2", "1 Balance\n2 Chat with a real person")]
    [InlineData("b", "A) Track B) Speak to a person C) Other")]
    [InlineData("C", "A. Track\nB. Return\nC. Speak to a person")]
    [InlineData("0", "For billing press 1, for technical support press 2, press 0 for an operator.")]
    [InlineData("9", "Type 9 to speak with someone from our team.")]
    [InlineData("2", "1 for billing, 2 for an agent, 3 for everything else")]
    [InlineData("1", "1 = human agent, 2 = go on here")]
    [InlineData("3", "Pulse 3 para hablar con un agente.")]
    [InlineData("opción 3", "1. Saldo\n2. Tarjetas\n3. Hablar con un asesor")]
    [InlineData("3", "Tapez 3 pour parler à un conseiller.")]
    [InlineData("2 bitte", "1. Rechnung\n2. Mit einem Mitarbeiter sprechen")]
    [InlineData("2", "1. 查询订单\n2. 转人工客服")]
    [InlineData("1", "Shall I connect you to an agent?\n1. Yes, please\n2. No")]
    [InlineData("2", "Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else")]
    [InlineData("9", "Hello! I'm Robo. Type 1 for orders, 2 for returns, 9 to speak with an agent.")]
    [InlineData("3", "1. Billing\n2. Orders\n3. Speak to a representative")]
    [InlineData("3.", "1. Billing 2. Orders 3. Talk to a human")]
    [InlineData("option 2", "[1] Orders [2] Live agent")]
    [InlineData("0", "For opening hours press 1. For orders press 2. For an operator press 0.")]
    [InlineData("3", "Billing (1) Orders (2) Human agent (3)")]
    [InlineData("2", "Billing: 1, talk to an agent: 2")]
    [InlineData("C", "A) Lost card\nB) New PIN\nC) Speak to an adviser")]
    [InlineData("c)", "A) Lost card\nB) New PIN\nC) Speak to an adviser")]
    [InlineData("9 please", "Reply 9 for a real person.")]
    [InlineData("2", "1\uFE0F\u20E3 Pedidos\n2\uFE0F\u20E3 Hablar con un agente")]
    [InlineData("2", "1 Rechnung\n2 Mit einem Mitarbeiter sprechen")]
    [InlineData("2", "1 订单\n2 人工客服")]
    public void The_option_that_offers_a_person_asks_for_one(string answer, string reply) =>
        Assert.True(Said.Later(answer, reply).Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("1", Lines)]
    [InlineData("3", Lines)]
    [InlineData("4", Lines)]
    [InlineData("22", Lines)]
    [InlineData("one", Lines)]
    [InlineData("the third one", Lines)]
    [InlineData("um", "1. Talk to an agent\n2. Returns")]
    [InlineData("two days", Lines)]
    [InlineData("2 days", Lines)]
    [InlineData("2", "Shall I connect you to an agent?\n1. Yes, please\n2. No")]
    [InlineData("2 2", Lines)]
    [InlineData("1", "Choose one: 1) Track order 2) Talk to a human 3) Returns")]
    [InlineData("1", "1 for billing, 2 for an agent, 3 for everything else")]
    [InlineData("2", "Our 2 agents are busy. How many parcels are missing?")]
    [InlineData("3", "Your order 123 has 3 parcels. You can talk to an agent at any time. How many have arrived?")]
    [InlineData("a", "I can give you a number, or talk to a manager myself. Which do you like?")]
    [InlineData("2", "Have you talked to an agent? How many times?")]
    [InlineData("2", "")]
    [InlineData("1", "Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else")]
    [InlineData("3", "Please choose: 1) Read the conditions 2) Talk to an adviser 3) Something else")]
    [InlineData("2", "For opening hours press 1. For orders press 2. For an operator press 0.")]
    [InlineData("2", "Billing (1) Orders (2) Human agent (3)")]
    [InlineData("b", "A) Lost card\nB) New PIN\nC) Speak to an adviser")]
    [InlineData("9", "How many tickets do you need? You can talk to an agent from 9:30 to 17:00.")]
    [InlineData("12", "1 Orders 2 Talk to an agent")]
    [InlineData("2.5", "1 Orders 2 Talk to an agent")]
    [InlineData("2 of my three parcels came", "1 Orders 2 Talk to an agent")]
    [InlineData("2", "Was it order 2? You can talk to an agent.")]
    [InlineData("a", "Is there a person with you? I see a cat.")]
    public void Another_option_or_another_number_does_not(string answer, string reply) =>
        Assert.False(Said.Later(answer, reply).Contains(Signal.HumanRequested));

    [Fact]
    public void A_choice_raises_what_its_option_says() =>
        Assert.True(Said.Later("3", Lines).Contains(Signal.Security));

    [Fact]
    public void A_choice_is_explained_by_the_words_of_the_option()
    {
        ConversationState state = default;
        TurnExplanation explanation = EscalationLadder.Create().Explain(new Turn { CustomerText = "2", PreviousReply = Lines }, state);
        SignalEvidence evidence = explanation.Evidence.First(entry => entry.Signal == Signal.HumanRequested);
        Assert.Equal("Talk to an agent", Lines.Substring(evidence.Start, evidence.Length));
        Assert.Equal(EvidenceSource.PreviousReply, evidence.Source);
    }

    [Fact]
    public void No_message_and_no_reply_is_too_odd_for_it()
    {
        var text = Gen.Elements(["1", "2", "b", ")", ".", " ", "\n", "for", "option", "\uFE0F", "\uD83D", "12", "агент", ""]).ListOf(12);
        Check.One(
            Seeded.Quick.WithMaxTest(2_000),
            Prop.ForAll(Arb.From(text), Arb.From(text), (message, reply) =>
            {
                string said = string.Concat(reply);
                (int start, int length) = MenuChoice.In(string.Concat(message), said).GetOffsetAndLength(said.Length);
                return start >= 0 && start + length <= said.Length;
            }));
    }

    [Fact]
    public void A_megabyte_of_numbers_takes_no_time()
    {
        string reply = string.Concat(Enumerable.Repeat("2) ", 350_000));
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(default, MenuChoice.In("2", reply));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
