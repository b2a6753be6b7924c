using Microsoft.Extensions.AI;

// The least of the packages that is needed to compile the snippets of docs/host-shapes.md; names and shapes are theirs.
namespace EscalationTrust.Tests.HostShapes.StandIns;

/// <summary>Microsoft.Agents.AI.</summary>
public abstract class AIAgent
{
    public abstract Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
}

public class AgentSession;

public class AgentRunOptions;

public sealed class AgentResponse(params ChatMessage[] messages)
{
    public string Text => string.Concat(messages.Select(message => message.Text));
}

/// <summary>Microsoft.SemanticKernel.</summary>
public interface IAutoFunctionInvocationFilter
{
    Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next);
}

public sealed class AutoFunctionInvocationContext
{
    public required KernelFunction Function { get; init; }

    public object? Arguments { get; init; }

    public bool Terminate { get; set; }
}

public sealed record KernelFunction
{
    public required string Name { get; init; }
}

/// <summary>Microsoft.Bot.Builder, and Microsoft.Agents.Builder, which has the same shape.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

public delegate Task NextDelegate(CancellationToken cancellationToken);

public delegate Task SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task> next);

public interface ITurnContext
{
    Activity Activity { get; }

    Task SendActivityAsync(string text, CancellationToken cancellationToken = default);

    ITurnContext OnSendActivities(SendActivitiesHandler handler);
}

public sealed class Activity
{
    public string Type { get; init; } = "message";

    public string? Text { get; set; }

    public string? Locale { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public ConversationAccount Conversation { get; init; } = new();
}

public sealed class ConversationAccount
{
    public string Id { get; init; } = "chat-1";
}

/// <summary>The host's own store.</summary>
public interface IConversationSnapshots
{
    Task<byte[]?> FindAsync(string id, CancellationToken cancellationToken);

    Task SaveAsync(string id, byte[] snapshot, CancellationToken cancellationToken);
}

/// <summary>Microsoft.Agents.Builder.App.</summary>
public abstract class AgentApplication
{
    public delegate Task<bool> TurnEventHandler(ITurnContext turnContext, ITurnState turnState, CancellationToken cancellationToken);

    public List<TurnEventHandler> BeforeTurn { get; } = [];

    public AgentApplication OnBeforeTurn(TurnEventHandler handler)
    {
        BeforeTurn.Add(handler);
        return this;
    }
}

public interface ITurnState
{
    ConversationStateBag Conversation { get; }
}

public sealed class ConversationStateBag
{
    private readonly Dictionary<string, object?> _values = [];

    public T GetValue<T>(string name) => _values.TryGetValue(name, out object? value) ? (T)value! : default!;

    public void SetValue<T>(string name, T value) => _values[name] = value;
}
