using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class ToolSignalTests
{
    private static readonly ToolActivity Lookup = default(ToolActivity).With("lookup", "{\"id\":1}", failed: false);

    [Fact]
    public void A_failed_call_is_a_tool_failure()
    {
        Assert.True(Say(new Chat(), default(ToolActivity).With("lookup", "1", failed: true)).Contains(Signal.ToolFailure));
        Assert.True(Say(new Chat(), Lookup.WithFailure()).Contains(Signal.ToolFailure));
        Assert.True(Say(new Chat(), default(ToolActivity).WithFailure()).Contains(Signal.ToolFailure));
        Assert.False(Say(new Chat(), Lookup).Contains(Signal.ToolFailure));
    }

    [Fact]
    public void The_same_call_again_is_seen_within_a_turn_and_over_turns()
    {
        Assert.True(Say(new Chat(), Lookup.With("lookup", "{\"id\":1}", failed: false)).Contains(Signal.RepeatedToolCall));
        var chat = new Chat();
        Say(chat, Lookup);
        Assert.True(Say(chat, Lookup).Contains(Signal.RepeatedToolCall));
    }

    [Fact]
    public void Other_arguments_or_another_tool_are_another_call()
    {
        var chat = new Chat();
        Say(chat, Lookup);
        Assert.False(Say(chat, default(ToolActivity).With("lookup", "{\"id\":2}", failed: false)).Contains(Signal.RepeatedToolCall));
        Assert.False(Say(chat, default(ToolActivity).With("search", "{\"id\":1}", failed: false)).Contains(Signal.RepeatedToolCall));
    }

    [Fact]
    public void The_last_four_calls_are_remembered()
    {
        Assert.True(AgainAfter(3));
        Assert.False(AgainAfter(4));

        static bool AgainAfter(int others)
        {
            var chat = new Chat();
            Say(chat, Lookup);
            for (int i = 0; i < others; i++)
            {
                Say(chat, default(ToolActivity).With("other", $"{i}", failed: false));
            }

            return Say(chat, Lookup).Contains(Signal.RepeatedToolCall);
        }
    }

    [Fact]
    public void Any_number_of_calls_is_safe()
    {
        ToolActivity tools = default;
        for (int i = 0; i < 1_000; i++)
        {
            tools = tools.With("tool", $"{i}", failed: true);
        }

        Assert.Equal((255, 255), (tools.Calls, tools.Failures));
        Assert.False(Say(new Chat(), tools).Contains(Signal.RepeatedToolCall));
    }

    private static SignalSet Say(Chat chat, ToolActivity tools) => chat.Say(new Turn { Tools = tools }).Signals;
}
