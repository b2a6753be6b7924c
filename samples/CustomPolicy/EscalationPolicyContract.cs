using EscalationTrust;
using Xunit;

namespace CustomPolicy;

/// <summary>What every <see cref="IEscalationPolicy"/> promises, as tests. Copy this file into your test project and derive a class from it.</summary>
/// <example>
/// <code>
/// public sealed class MyPolicyTests : EscalationPolicyContract
/// {
///     protected override IEscalationPolicy Create() => new MyPolicy();
/// }
/// </code>
/// </example>
public abstract class EscalationPolicyContract
{
    /// <summary>The policy under test, complete as a host would use it.</summary>
    protected abstract IEscalationPolicy Create();

    [Fact]
    public void No_input_throws()
    {
        IEscalationPolicy policy = Create();
        ConversationState conversation = default;
        foreach (Turn turn in HostileTurns())
        {
            policy.ShouldEscalate(in turn, ref conversation, out _);
            ConversationState fresh = default;
            policy.ShouldEscalate(in turn, ref fresh, out _);
        }
    }

    [Fact]
    public void A_request_for_a_person_always_stops_the_bot_and_opens_a_handoff()
    {
        IEscalationPolicy policy = Create();
        foreach (Turn before in OrdinaryTurns().Append(default))
        {
            ConversationState conversation = default;
            policy.ShouldEscalate(in before, ref conversation, out EscalationDecision earlier);
            Turn request = before with { Signals = before.Signals.With(Signal.HumanRequested), Congestion = Ratio.From(1) };
            Assert.True(policy.ShouldEscalate(in request, ref conversation, out EscalationDecision decision));
            Assert.True(decision.OpensHandoff || earlier.OpensHandoff);
            Assert.True(conversation.HandoffOpened);
        }
    }

    [Fact]
    public void A_request_for_a_person_counts_after_a_return_and_after_a_reopening_too()
    {
        IEscalationPolicy policy = Create();
        foreach (CustodyEvent[] history in new CustodyEvent[][] { [CustodyEvent.HumanOwns, CustodyEvent.Returned], [CustodyEvent.Resolved, CustodyEvent.Reopened], [CustodyEvent.Resolved] })
        {
            ConversationState conversation = default;
            foreach (CustodyEvent custodyEvent in history)
            {
                conversation.Apply(custodyEvent);
            }

            var request = new Turn { Signals = SignalSet.Of(Signal.HumanRequested) };
            Assert.True(policy.ShouldEscalate(in request, ref conversation, out EscalationDecision decision));
            Assert.True(decision.OpensHandoff);
        }
    }

    [Fact]
    public void True_means_that_the_bot_must_not_answer_and_the_decision_says_the_same()
    {
        foreach ((bool stops, EscalationDecision decision) in Decide(Create()))
        {
            Assert.Equal(stops, decision.BotMustNotAnswer);
            Assert.False(stops && decision.Permits(PermittedActs.Answer));
            Assert.False(stops && decision.Permits(PermittedActs.TakeAction));
            Assert.True(stops || !decision.OpensHandoff, "A handoff opens only when the bot stops.");
        }
    }

    [Fact]
    public void A_person_can_be_asked_for_until_a_person_owns_the_conversation()
    {
        foreach ((_, EscalationDecision decision) in Decide(Create()))
        {
            Assert.True(decision.Permits(PermittedActs.OfferHuman), $"{decision.Stage} hides the way to a person.");
        }
    }

    [Fact]
    public void The_bot_is_silent_while_a_person_owns_the_conversation()
    {
        IEscalationPolicy policy = Create();
        foreach (Turn turn in HostileTurns().Concat(OrdinaryTurns()))
        {
            ConversationState conversation = default;
            conversation.Apply(CustodyEvent.HumanOwns);
            Assert.True(policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision));
            Assert.Equal(LadderStage.HumanOwned, decision.Stage);
            Assert.False(decision.OpensHandoff);
            Assert.Equal(PermittedActs.None, decision.PermittedActs & ~PermittedActs.AssistOwner);
        }
    }

    [Fact]
    public void A_handoff_opens_once_per_episode()
    {
        IEscalationPolicy policy = Create();
        ConversationState conversation = default;
        var request = new Turn { Signals = SignalSet.Of(Signal.HumanRequested) };
        Assert.Equal(1, OpenedIn(policy, request, ref conversation));

        conversation.Apply(CustodyEvent.Acknowledged);
        Assert.Equal(0, OpenedIn(policy, request, ref conversation));

        conversation.Apply(CustodyEvent.HumanOwns);
        conversation.Apply(CustodyEvent.Returned);
        Assert.Equal(1, OpenedIn(policy, request, ref conversation));
    }

    [Fact]
    public void A_handoff_says_where_it_goes()
    {
        IEscalationPolicy policy = Create();
        ConversationState conversation = default;
        policy.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.HumanRequested) }, ref conversation, out EscalationDecision decision);
        Assert.False(string.IsNullOrWhiteSpace(decision.Queue), "A handoff without a queue reaches nobody.");
    }

    [Fact]
    public void One_signal_more_never_lowers_the_risk_or_lets_the_bot_answer()
    {
        IEscalationPolicy policy = Create();
        var random = new Random(17);
        for (int i = 0; i < 500; i++)
        {
            // Gratitude is evidence that things go well: the one signal that may lower the risk.
            SignalSet fewer = SignalSet.FromBits((ulong)random.NextInt64() & (ulong)random.NextInt64() & (ulong)random.NextInt64()).Without(Signal.Gratitude);
            var more = (Signal)random.Next(64);
            Turn less = new() { Signals = fewer };
            Turn with = new() { Signals = more == Signal.Gratitude ? fewer : fewer.With(more) };
            ConversationState left = default;
            ConversationState right = default;
            bool stops = policy.ShouldEscalate(in less, ref left, out EscalationDecision a);
            bool stopsToo = policy.ShouldEscalate(in with, ref right, out EscalationDecision b);
            Assert.True(b.Risk >= a.Risk, $"{more} lowers the risk of {fewer}.");
            Assert.True(stopsToo || !stops, $"{more} lets the bot answer {fewer}.");
        }
    }

    [Fact]
    public void The_same_conversation_gives_the_same_decisions() => Assert.Equal(Decide(Create()), Decide(Create()));

    [Fact]
    public void One_policy_serves_many_threads()
    {
        IEscalationPolicy policy = Create();
        (bool, EscalationDecision)[] expected = Decide(policy);
        var wrong = new int[8];
        Thread[] threads = [.. Enumerable.Range(0, wrong.Length).Select(n => new Thread(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                wrong[n] += Decide(policy).SequenceEqual(expected) ? 0 : 1;
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Equal(0, wrong.Sum());
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        IEscalationPolicy policy = Create();
        Turn[] turns = [.. OrdinaryTurns()];
        Run();

        // The least of several runs: the runtime itself may allocate once, when it compiles a method anew.
        long least = Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Run();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.Equal(0, least);

        void Run()
        {
            ConversationState conversation = default;
            foreach (ref Turn turn in turns.AsSpan())
            {
                policy.ShouldEscalate(in turn, ref conversation, out _);
            }
        }
    }

    private static int OpenedIn(IEscalationPolicy policy, Turn turn, ref ConversationState conversation)
    {
        int opened = 0;
        for (int i = 0; i < 5; i++)
        {
            policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
            opened += decision.OpensHandoff ? 1 : 0;
        }

        return opened;
    }

    private static (bool Stops, EscalationDecision Decision)[] Decide(IEscalationPolicy policy)
    {
        var decisions = new List<(bool, EscalationDecision)>();
        ConversationState conversation = default;
        foreach (Turn turn in OrdinaryTurns())
        {
            bool stops = policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
            decisions.Add((stops, decision));
        }

        return [.. decisions];
    }

    private static IEnumerable<Turn> OrdinaryTurns()
    {
        var start = new DateTimeOffset(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);
        yield return new() { CustomerText = "Hello, where is my order?", At = start, ModelConfidence = Confidence.FromRatio(0.9) };
        yield return new() { CustomerText = "It should have been here on Monday.", PreviousReply = "Your order is on its way.", At = start.AddMinutes(1) };
        yield return new() { CustomerText = "That is what you said before!", PreviousReply = "Your order is on its way.", At = start.AddMinutes(2), Sentiment = Sentiment.From(-0.7) };
        yield return new() { Signals = SignalSet.Of(Signal.PolicyAmbiguity, Signal.LowConfidence), Exposure = Exposure.FromAmount(900), At = start.AddMinutes(3) };
        yield return new() { CustomerText = "My lawyer will hear about this.", Signals = SignalSet.Of(Signal.Legal), At = start.AddMinutes(4) };
        yield return new() { CustomerText = "Hello? Is anybody there?", At = start.AddMinutes(5) };
    }

    private static IEnumerable<Turn> HostileTurns()
    {
        yield return default;
        yield return new() { CustomerText = "", PreviousReply = "" };
        yield return new() { CustomerText = "\ud800 \udfff \ud83d", PreviousReply = "\udc00\ud800" };
        yield return new() { CustomerText = new string('\0', 300), PreviousReply = "\0\uffff\ufeff" };
        yield return new() { CustomerText = new string('a', 1_000_000), PreviousReply = string.Concat(Enumerable.Repeat("no. ", 250_000)) };
        yield return new() { CustomerText = string.Concat(Enumerable.Repeat("\u0301\u200d\u202e", 1_000)) };
        yield return new() { Signals = SignalSet.FromBits(ulong.MaxValue) };
        yield return new() { KillSwitch = (KillSwitch)99, ReplyNode = int.MinValue, Account = new() { Tier = (AccountTier)(-5), Trust = Ratio.From(double.NaN) } };
        yield return new() { ModelConfidence = Confidence.FromRatio(double.NaN), RetrievalConfidence = Confidence.FromRatio(double.PositiveInfinity) };
        yield return new() { Sentiment = Sentiment.From(double.NegativeInfinity), Similarity = Ratio.From(-1), Exposure = Exposure.FromAmount(double.PositiveInfinity) };
        yield return new() { At = DateTimeOffset.MaxValue };
        yield return new() { At = DateTimeOffset.MinValue };
    }
}
