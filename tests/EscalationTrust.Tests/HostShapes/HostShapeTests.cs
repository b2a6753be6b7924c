using EscalationTrust.Tests.HostShapes.StandIns;
using Microsoft.Extensions.AI;

namespace EscalationTrust.Tests.HostShapes;

/// <summary>In every host: a person asked for means that the bot is not asked, the packet goes out once, and the customer is told; a false claim is not sent.</summary>
public sealed class HostShapeTests
{
    private const string AsksForPerson = "Get me a person, please.";
    private const string FalseClaim = "I have transferred you to a colleague.";

    private static readonly EscalationLadder Ladder = EscalationLadder.Create();

    private readonly List<HandoffPacket> _handedOver = [];
    private int _asked;

    [Fact]
    public async Task A_chat_client()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        var client = new EscalatingChatClient(new Model(this), Ladder, TimeProvider.System, _ => chat, HandOver);

        Assert.NotEqual(FalseClaim, (await client.GetResponseAsync("Hello, where is my parcel?")).Text);
        Assert.Equal(1, _asked);

        string text = "";
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(AsksForPerson))
        {
            text += update.Text;
        }

        Assert.Equal(NoticeKey.HandoffRequestedByCustomer.EnglishText(), text);
        await client.GetResponseAsync("Hello?");
        AssertHandedOverOnce();
    }

    [Fact]
    public async Task The_result_of_a_tool_is_no_turn_of_the_customer()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        var client = new EscalatingChatClient(new Model(this), Ladder, TimeProvider.System, _ => chat, HandOver);
        List<ChatMessage> messages = [new(ChatRole.User, "Where is my parcel?")];
        await client.GetResponseAsync(messages);
        for (int call = 0; call < 11; call++)
        {
            messages.Add(new(ChatRole.Assistant, [new FunctionCallContent($"{call}", "find_order")]));
            messages.Add(new(ChatRole.Tool, [new FunctionResultContent($"{call}", AsksForPerson)]));
            await client.GetResponseAsync(messages);
        }

        Assert.Equal((1, 12), (chat.State.Turns, _asked));
        Assert.Empty(_handedOver);
    }

    [Fact]
    public async Task A_list_without_messages_is_no_turn()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        await new EscalatingChatClient(new Model(this), Ladder, TimeProvider.System, _ => chat, HandOver).GetResponseAsync([]);
        await new EscalatingAgent(Ladder, TimeProvider.System, _ => chat, _handedOver.Add).RunAsync([], null, null, new Agent(this), default);
        Assert.Equal((0, 2), (chat.State.Turns, _asked));
    }

    [Fact]
    public async Task Who_asks_before_tools_run_is_heard_although_the_last_message_is_a_tool_s()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        var client = new EscalatingChatClient(new Model(this), Ladder, TimeProvider.System, _ => chat, HandOver);
        await client.GetResponseAsync([new(ChatRole.User, AsksForPerson)]); // outside the client that invokes functions, this comes first
        Assert.Single(_handedOver);
        Assert.Equal(0, _asked);

        chat.HumanEvent(CustodyEvent.HumanOwns);
        ChatResponse late = await client.GetResponseAsync([new(ChatRole.User, AsksForPerson), new(ChatRole.Tool, [new FunctionResultContent("1", "done")])]);
        Assert.Equal("", late.Text); // whatever calls the model while a person owns the chat, its words are not sent
        Assert.Equal(1, chat.State.Turns);
    }

    [Fact]
    public async Task An_agent()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        var agent = new EscalatingAgent(Ladder, TimeProvider.System, _ => chat, _handedOver.Add);
        var inner = new Agent(this);

        Assert.NotEqual(FalseClaim, (await agent.RunAsync([new(ChatRole.User, "Where is my parcel?")], null, null, inner, default)).Text);
        Assert.Equal(NoticeKey.HandoffRequestedByCustomer.EnglishText(), (await agent.RunAsync([new(ChatRole.User, AsksForPerson)], null, null, inner, default)).Text);
        AssertHandedOverOnce();
    }

    [Fact]
    public async Task A_function_filter()
    {
        var chat = new SupportConversation(Ladder, "chat-1");
        var filter = new EscalatingFunctionFilter(chat, name => name == "refund") { Decision = chat.CustomerSays("I was charged twice, this charge is wrong!") };
        Assert.False(filter.Decision.Permits(PermittedActs.TakeAction));

        AutoFunctionInvocationContext refund = Call("refund");
        await filter.OnAutoFunctionInvocationAsync(refund, _ => throw new InvalidOperationException("ran"));
        Assert.True(refund.Terminate);

        await Assert.ThrowsAsync<TimeoutException>(() => filter.OnAutoFunctionInvocationAsync(Call("find_order"), _ => throw new TimeoutException()));
        Assert.Equal("find_order", Assert.Single(chat.Known.Experience.Attempts).What);
    }

    [Fact]
    public async Task Bot_middleware()
    {
        var middleware = new EscalatingMiddleware(Ladder, new Snapshots(), HandOver);
        var first = new TurnContext("Where is my parcel?");
        await middleware.OnTurnAsync(first, _ => first.BotSays(Answer()));
        Assert.NotEqual(FalseClaim, Assert.Single(first.Sent));

        var second = new TurnContext(AsksForPerson);
        await middleware.OnTurnAsync(second, _ => second.BotSays(Answer()));
        Assert.Equal(NoticeKey.HandoffRequestedByCustomer.EnglishText(), Assert.Single(second.Sent));
        AssertHandedOverOnce();
    }

    [Fact]
    public async Task An_agent_application()
    {
        var application = new EscalatingAgentApplication(Ladder, HandOver);
        var state = new TurnState();
        Assert.True(await Assert.Single(application.BeforeTurn)(new TurnContext("Where is my parcel?"), state, default));
        var second = new TurnContext(AsksForPerson);
        Assert.False(await application.BeforeTurn[0](second, state, default));
        Assert.Equal(NoticeKey.HandoffRequestedByCustomer.EnglishText(), Assert.Single(second.Sent));
        Assert.Equal("Where is my parcel?", Assert.Single(_handedOver).Need.FirstRequest);
    }

    private static AutoFunctionInvocationContext Call(string name) => new() { Function = new() { Name = name } };

    private void AssertHandedOverOnce()
    {
        Assert.Equal(1, _asked);
        Assert.Equal(AsksForPerson, Assert.Single(_handedOver).Need.LastMessage);
    }

    private Task HandOver(HandoffPacket packet, CancellationToken cancellationToken)
    {
        _handedOver.Add(packet);
        return Task.CompletedTask;
    }

    private string Answer()
    {
        _asked++;
        return FalseClaim;
    }

    private sealed class Model(HostShapeTests test) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, test.Answer())));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    private sealed class Agent(HostShapeTests test) : AIAgent
    {
        public override Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new AgentResponse(new ChatMessage(ChatRole.Assistant, test.Answer())));
    }

    private sealed class TurnContext(string text) : ITurnContext
    {
        private SendActivitiesHandler? _handler;

        public List<string> Sent { get; } = [];

        public Activity Activity { get; } = new() { Text = text };

        public Task SendActivityAsync(string text, CancellationToken cancellationToken = default)
        {
            Sent.Add(text);
            return Task.CompletedTask;
        }

        public ITurnContext OnSendActivities(SendActivitiesHandler handler)
        {
            _handler = handler;
            return this;
        }

        public Task BotSays(string text)
        {
            var activity = new Activity { Text = text };
            return _handler!(this, [activity], () => SendActivityAsync(activity.Text!));
        }
    }

    private sealed class TurnState : ITurnState
    {
        public ConversationStateBag Conversation { get; } = new();
    }

    private sealed class Snapshots : IConversationSnapshots
    {
        private readonly Dictionary<string, byte[]> _stored = [];

        public Task<byte[]?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(_stored.GetValueOrDefault(id));

        public Task SaveAsync(string id, byte[] snapshot, CancellationToken cancellationToken)
        {
            _stored[id] = snapshot;
            return Task.CompletedTask;
        }
    }
}
