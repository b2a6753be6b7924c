using System.Text;

namespace EscalationTrust.Tests.Learn;

public sealed class TranscriptReplayTests
{
    [Fact]
    public void The_previous_reply_is_all_the_bot_said_since_the_last_customer_message()
    {
        Turn[] turns = Turns("""
            {"role":"assistant","text":"Welcome."},{"role":"user","text":"a"},{"role":"user","text":"b"},
            {"role":"assistant","text":"One."},{"role":"system","text":"hidden"},{"role":"assistant","text":""},{"role":"assistant","text":"Two."},{"role":"assistant","text":"Three."},
            {"role":"user","text":"c"},{"role":"user","text":null}
            """);

        Assert.Equal(["Welcome.", null, "One.\nTwo.\nThree.", null], turns.Select(t => t.PreviousReply));
        Assert.Equal(["a", "b", "c", null], turns.Select(t => t.CustomerText));
    }

    [Fact]
    public void Tools_gather_until_the_next_customer_message()
    {
        Turn[] turns = Turns("""
            {"role":"user","text":"a"},
            {"role":"tool_call","text":"find {\"q\":1}"},{"role":"tool","text":"Error: none"},
            {"role":"assistant","content":null,"tool_calls":[{"function":{"name":"find","arguments":"{\"q\":1}"}}]},{"role":"tool","text":"ok"},
            {"role":"user","text":"b"},{"role":"user","text":"c"}
            """);

        Assert.Equal([0, 2, 0], turns.Select(t => t.Tools.Calls));
        Assert.Equal([0, 1, 0], turns.Select(t => t.Tools.Failures));
        Assert.Equal([false, true, false], turns.Select(t => t.Tools.Repeats));
        Assert.Null(turns[1].PreviousReply);
    }

    [Fact]
    public void The_same_call_two_turns_later_is_a_repeated_call()
    {
        ReplayedTurn[] turns = Replay("""
            {"role":"user","text":"where is my parcel"},{"role":"tool_call","text":"track {\"id\":1}"},{"role":"assistant","text":"Looking."},
            {"role":"user","text":"and now"},{"role":"tool_call","text":"track {\"id\":1}"},{"role":"assistant","text":"Hm."},
            {"role":"user","text":"well"}
            """);

        Assert.Equal([false, false, true], turns.Select(t => t.Decision.Signals.Contains(Signal.RepeatedToolCall)));
    }

    [Fact]
    public void Numbers_of_the_message_come_first_and_the_bots_confidence_stands_in()
    {
        Turn[] turns = Turns("""
            {"role":"user","text":"a","confidence":0.9,"sentiment":-0.5,"signals":["legal"],"at":"2026-03-01"},
            {"role":"assistant","text":"x","confidence":0.2,"sentiment":1,"signals":["ungrounded"]},
            {"role":"user","text":"b"},
            {"role":"assistant","text":"x","confidence":0.2},{"role":"user","text":"c","confidence":0.7}
            """);

        Assert.Equal([0.9, 0.2, 0.7], turns.Select(t => t.ModelConfidence.Value));
        Assert.Equal([-0.5, null, null], turns.Select(t => t.Sentiment.Value));
        Assert.Equal(SignalSet.Of(Signal.Ungrounded), turns[1].Signals);
        Assert.NotNull(turns[0].At);
    }

    [Fact]
    public void A_human_agent_owns_the_conversation_from_then_on()
    {
        ReplayedTurn[] turns = Replay("""
            {"role":"user","text":"hello there","signals":["human-requested"]},{"role":"assistant","text":"One moment."},
            {"role":"user","text":"thanks"},{"role":"human_agent","text":"Ann here."},{"role":"user","text":"hi Ann"}
            """);

        Assert.Equal([LadderStage.Escalate, LadderStage.Waiting, LadderStage.HumanOwned], turns.Select(t => t.Decision.Stage));
        Assert.Equal([true, false, false], turns.Select(t => t.Decision.OpensHandoff));
        Assert.Equal([0, 2, 4], turns.Select(t => t.MessageIndex));
        Assert.Equal([1, 2, 3], turns.Select(t => t.CustomerTurn));
        Assert.True(turns.All(t => t.Escalate));
        Assert.Equal(Custody.HumanOwned, turns[2].Conversation.Custody);
        Assert.True(turns[2].Conversation.HumanAnswered);
    }

    [Fact]
    public void A_human_agent_may_walk_up_unasked() => Assert.Equal(
        LadderStage.HumanOwned,
        Replay("""{"role":"human_agent","text":"Ann here."},{"role":"user","text":"hi"}""")[0].Decision.Stage);

    [Fact]
    public void Waiting_turns_are_still_scored()
    {
        ReplayedTurn[] turns = Replay("""
            {"role":"user","text":"a","signals":["human-requested"]},{"role":"user","text":"b","signals":["legal","security","outage"]}
            """);

        Assert.Equal(EscalationReason.Waiting, turns[1].Decision.Reason);
        Assert.True(turns[1].Decision.Risk > turns[0].Decision.Risk);
    }

    [Fact]
    public void Classes_are_resolved_by_name_and_unknown_ones_are_unclassified()
    {
        EscalationLadder ladder = EscalationLadder.Create(o => o.TicketClasses["billing"] = new TicketClassOptions());
        var asked = new List<string>();
        var spy = new Spy();
        foreach (string name in new[] { "billing", "other" })
        {
            _ = TranscriptReplay.Run(spy, new Transcript { Id = "a", TicketClass = name, Messages = [new() { Role = TranscriptRole.User }] }, n =>
            {
                asked.Add(n);
                ladder.TryGetTicketClass(n, out TicketClass handle);
                return handle;
            }).ToArray();
        }

        Assert.Equal(["billing", "other"], asked);
        Assert.Equal([true, false], spy.Seen.Select(t => t.TicketClass.IsClassified));
    }

    [Fact]
    public void Each_enumeration_starts_anew()
    {
        IEnumerable<ReplayedTurn> replay = TranscriptReplay.Run(
            EscalationLadder.Create().Policy, Read("""{"role":"user","text":"a","signals":["human-requested"]},{"role":"user","text":"b"}"""));

        Assert.Equal(replay.Select(t => t.Decision), replay.Select(t => t.Decision));
    }

    [Fact]
    public void A_conversation_of_very_many_replies_is_read_in_time()
    {
        var messages = Enumerable.Repeat(new TranscriptMessage { Role = TranscriptRole.Assistant, Text = "word word word" }, 300_000).ToList();
        messages.Add(new TranscriptMessage { Role = TranscriptRole.User });
        var spy = new Spy();

        _ = TranscriptReplay.Run(spy, new Transcript { Id = "a", Messages = messages }).ToArray();

        Assert.Equal((300_000 * 15) - 1, spy.Seen[0].PreviousReply!.Length);
    }

    private static Transcript Read(string messages) => TranscriptJson.Read(Encoding.UTF8.GetBytes($$"""{"id":"a","turns":[{{messages}}]}"""));

    private static ReplayedTurn[] Replay(string messages) => [.. TranscriptReplay.Run(EscalationLadder.Create().Policy, Read(messages))];

    private static Turn[] Turns(string messages)
    {
        var spy = new Spy();
        _ = TranscriptReplay.Run(spy, Read(messages)).ToArray();
        return [.. spy.Seen];
    }

    private sealed class Spy : IEscalationPolicy
    {
        public List<Turn> Seen { get; } = [];

        public bool ShouldEscalate(in Turn turn, ref ConversationState conversation, out EscalationDecision decision)
        {
            Seen.Add(turn);
            decision = default;
            return false;
        }
    }
}
