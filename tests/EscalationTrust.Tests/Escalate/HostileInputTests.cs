using System.Runtime.InteropServices;
using EscalationTrust.Tests.Detect;

namespace EscalationTrust.Tests.Escalate;

/// <summary>No input throws, and none leads to a decision that is none.</summary>
public sealed class HostileInputTests
{
    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    [Fact]
    public void Generated_turns_never_throw()
    {
        var random = new Random(41);
        ConversationState state = default;
        for (int round = 0; round < 3_000; round++)
        {
            state = random.Next(10) == 0 ? default : state;
            state.Apply((CustodyEvent)random.Next(-1, 9), Time(random));
            AssertSound(Decide(HostileTurn(random), ref state));
        }
    }

    [Fact]
    public void Corrupted_states_never_throw()
    {
        var random = new Random(42);
        for (int round = 0; round < 3_000; round++)
        {
            ConversationState state = Corrupted(random);
            for (int turn = 0; turn < 3; turn++)
            {
                AssertSound(Decide(HostileTurn(random), ref state));
                state.Apply((CustodyEvent)random.Next(8), Time(random));
            }

            _ = (state.NeedBegan, state.LastActivity, state.HandoffRequested, state.Turns, state.Episode, state.EpisodeSignals.ToString());
        }
    }

    [Fact]
    public void A_request_for_a_person_is_heard_in_a_corrupted_state()
    {
        var random = new Random(43);
        for (int round = 0; round < 2_000; round++)
        {
            ConversationState state = Corrupted(random);
            Assert.True(Ladder.Policy.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.HumanRequested) }, ref state, out _));
        }
    }

    [Fact]
    public void A_megabyte_of_anything_is_read()
    {
        var random = new Random(44);
        string[] texts =
        [
            RandomText.OfLength(random, 1_000_000), new('a', 1_000_000), new('\'', 1_000_000), new('\u0301', 1_000_000), new('\uD800', 1_000_000),
            new('\u4EBA', 1_000_000), new('!', 1_000_000), string.Concat(Enumerable.Repeat("a'", 500_000)), string.Concat(Enumerable.Repeat("human ", 170_000)),
        ];
        foreach (string text in texts)
        {
            ConversationState state = default;
            AssertSound(Decide(new Turn { CustomerText = text, PreviousReply = text }, ref state));
        }
    }

    [Fact]
    public void Explaining_a_hostile_turn_does_not_throw_either()
    {
        var random = new Random(45);
        for (int round = 0; round < 500; round++)
        {
            Turn turn = HostileTurn(random);
            TurnExplanation explanation = Ladder.Explain(in turn);
            Assert.All(explanation.Evidence, evidence => Assert.True(evidence.Length == 0 || evidence.Start >= 0));
        }
    }

    private static EscalationDecision Decide(in Turn turn, ref ConversationState state)
    {
        bool mustNotAnswer = Ladder.Policy.ShouldEscalate(in turn, ref state, out EscalationDecision decision);
        Assert.Equal(mustNotAnswer, decision.BotMustNotAnswer);
        return decision;
    }

    private static void AssertSound(EscalationDecision decision)
    {
        Assert.True(Enum.IsDefined(decision.Stage) && Enum.IsDefined(decision.Reason) && Enum.IsDefined(decision.Notice) && Enum.IsDefined(decision.Priority));
        Assert.InRange(decision.Risk.Value, 0, 1);
        Assert.InRange(decision.Threshold.Value, 0, 1);
        Assert.NotEqual(PermittedActs.None, decision.PermittedActs);
    }

    private static ConversationState Corrupted(Random random)
    {
        ConversationState state = default;
        random.NextBytes(MemoryMarshal.AsBytes(new Span<ConversationState>(ref state)));
        // The mark of a turn in progress belongs to debug builds, where it asserts.
        state.Flags &= unchecked((byte)~StateFlags.Busy);
        return state;
    }

    private static Turn HostileTurn(Random random) => new()
    {
        CustomerText = Text(random),
        PreviousReply = Text(random),
        ModelConfidence = Confidence.FromRatio(Number(random)),
        RetrievalConfidence = Confidence.FromPercent(Number(random)),
        Sentiment = Sentiment.From(Number(random)),
        Similarity = Ratio.From(Number(random)),
        TicketClass = new TicketClass((ushort)random.Next(0x10000)),
        Account = new() { Tier = (AccountTier)random.Next(int.MinValue, int.MaxValue), Trust = Ratio.From(Number(random)) },
        Exposure = Exposure.FromAmount(Number(random)),
        ReplyNode = random.Next(int.MinValue, int.MaxValue),
        Signals = RandomSignals.Any(random),
        Congestion = Ratio.From(Number(random)),
        KillSwitch = (KillSwitch)random.Next(-3, 6),
        At = Time(random),
    };

    private static string? Text(Random random) =>
        random.Next(6) == 0 ? null : RandomText.OfLength(random, RandomText.Lengths[random.Next(RandomText.Lengths.Length)]);

    private static double Number(Random random) => random.Next(8) switch
    {
        0 => double.NaN,
        1 => double.PositiveInfinity,
        2 => double.MinValue,
        3 => -0.0,
        4 => double.Epsilon,
        _ => (random.NextDouble() * 2) - 0.5,
    };

    private static DateTimeOffset? Time(Random random) => random.Next(5) switch
    {
        0 => null,
        1 => DateTimeOffset.MinValue,
        2 => DateTimeOffset.MaxValue,
        _ => Chat.Noon.AddMinutes(random.Next(-100_000, 100_000)),
    };
}
