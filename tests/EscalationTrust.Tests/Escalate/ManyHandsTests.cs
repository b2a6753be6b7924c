using System.Text.Json;

namespace EscalationTrust.Tests.Escalate;

/// <summary>A state in the wild: bursts of messages, two hosts, a reload in the middle, a state of an older version.</summary>
public sealed class ManyHandsTests
{
    private static readonly SignalSet[] Shown =
    [
        default, SignalSet.Of(Signal.CustomerRestates), SignalSet.Of(Levers.Contains), SignalSet.Of(Signal.Frustration), SignalSet.Of(Signal.HumanRequested), SignalSet.Of(Signal.ToolFailure),
    ];

    [Fact]
    public void A_burst_of_messages_is_no_failure_of_the_bot_and_opens_one_handoff()
    {
        var chat = new Chat(EscalationLadder.Create().Policy);
        string[] burst = ["hi", "i have a question", "about my invoice from march", "the third row of it", "is it with or without tax"];
        foreach (string text in burst)
        {
            EscalationDecision decision = chat.Write(text);
            Assert.True(decision.Stage == LadderStage.Automate, $"{text}: {decision.Stage} because of {decision.Signals}");
            Assert.False(decision.Signals.Overlaps(SignalSet.Of(Signal.NotUnderstood, Signal.BotRepeats, Signal.DoomLoop, Signal.Stall)), $"{text}: {decision.Signals}");
        }

        Assert.Equal((burst.Length, 0), (chat.State.Turns, chat.State.Restatements));
        int opened = new[] { "a person please", "hello?", "get me a person", "a human!!" }.Count(text => chat.Write(text).OpensHandoff);
        Assert.Equal(1, opened);
    }

    [Fact]
    public void A_conversation_that_is_stored_and_loaded_at_every_step_decides_the_same()
    {
        LadderEscalationPolicy policy = Levers.Policy();
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            ConversationState kept = default;
            ConversationState binary = default;
            ConversationState json = default;
            for (int step = 0; step < 20; step++)
            {
                DateTimeOffset at = Chat.Noon.AddSeconds(step * random.Next(1, 300));
                if (random.Next(3) == 0)
                {
                    var custodyEvent = (CustodyEvent)random.Next(CustodyTable.Events);
                    CustodyChange expected = kept.Apply(custodyEvent, at);
                    Assert.Equal(expected, binary.Apply(custodyEvent, at));
                    Assert.Equal(expected, json.Apply(custodyEvent, at));
                }
                else
                {
                    var turn = new Turn { Signals = Shown[random.Next(Shown.Length)], At = at };
                    policy.ShouldEscalate(in turn, ref kept, out EscalationDecision expected);
                    policy.ShouldEscalate(in turn, ref binary, out EscalationDecision fromBinary);
                    policy.ShouldEscalate(in turn, ref json, out EscalationDecision fromJson);
                    Assert.Equal(expected, fromBinary);
                    Assert.Equal(expected, fromJson);
                }

                binary = ConversationStateFormat.Read(ConversationStateFormat.ToArray(in binary));
                json = JsonSerializer.Deserialize(JsonSerializer.Serialize(json, HostJson.Default.ConversationState), HostJson.Default.ConversationState);
            }
        }
    }

    [Fact]
    public void Two_hosts_that_compare_what_they_loaded_before_they_store_lose_nothing()
    {
        LadderEscalationPolicy policy = Levers.Policy();
        var shared = new Store();
        (ConversationState first, byte[] firstLoaded) = shared.Load();
        (ConversationState second, byte[] secondLoaded) = shared.Load();

        var request = new Turn { Signals = SignalSet.Of(Signal.HumanRequested), At = Chat.Noon };
        policy.ShouldEscalate(in request, ref first, out EscalationDecision opened);
        policy.ShouldEscalate(in request, ref second, out EscalationDecision openedToo);
        Assert.True(opened.OpensHandoff && openedToo.OpensHandoff);
        Assert.True(shared.TryStore(firstLoaded, in first));
        Assert.False(shared.TryStore(secondLoaded, in second));

        // The second host loads again, decides again, and finds that the handoff is under way.
        (second, secondLoaded) = shared.Load();
        policy.ShouldEscalate(in request, ref second, out EscalationDecision again);
        Assert.True(shared.TryStore(secondLoaded, in second));
        Assert.Equal((false, LadderStage.Waiting, 2), (again.OpensHandoff, again.Stage, shared.Load().State.Turns));
    }

    [Fact]
    public void Two_hosts_that_do_not_compare_lose_a_turn_and_the_handoff_still_has_one_key()
    {
        LadderEscalationPolicy policy = Levers.Policy();
        ConversationState first = default;
        ConversationState second = default;
        var request = new Turn { Signals = SignalSet.Of(Signal.HumanRequested) };
        policy.ShouldEscalate(in request, ref first, out EscalationDecision opened);
        policy.ShouldEscalate(in request, ref second, out EscalationDecision openedToo);
        Assert.Equal(opened.Episode, openedToo.Episode);
    }

    [Fact]
    public void A_conversation_of_version_1_goes_on_where_it_was()
    {
        ConversationState state = ConversationStateFormat.Read(Convert.FromHexString(
            Repository.Read("tests/EscalationTrust.Tests/Conversation/Golden/state-v1.hex.golden").Replace("\n", "")));
        Assert.Equal((Custody.Queued, 2), (state.Custody, state.Episode));
        Assert.Equal(CustodyOutcome.Duplicate, state.Apply(CustodyEvent.Acknowledged).Outcome);
        var chat = new Chat { State = state };
        Assert.Equal(LadderStage.Waiting, chat.Say().Stage);
        chat.After(CustodyEvent.HumanOwns, CustodyEvent.HumanReplied, CustodyEvent.ResolutionConfirmed);
        Assert.Equal(3, chat.Say().Episode);
    }

    /// <summary>A table with one row and an update that says which bytes it replaces.</summary>
    private sealed class Store
    {
        private byte[] _bytes = ConversationStateFormat.ToArray(default);

        public (ConversationState State, byte[] Loaded) Load() => (ConversationStateFormat.Read(_bytes), _bytes);

        public bool TryStore(byte[] loaded, in ConversationState state)
        {
            bool unchanged = _bytes.AsSpan().SequenceEqual(loaded);
            _bytes = unchanged ? ConversationStateFormat.ToArray(in state) : _bytes;
            return unchanged;
        }
    }
}
