namespace EscalationTrust;

/// <summary>Who speaks in a message of a recorded conversation.</summary>
public enum TranscriptRole
{
    /// <summary>The customer. Each of these messages is a turn that a policy decides. Stored as <c>user</c>.</summary>
    User = 0,

    /// <summary>The bot. Stored as <c>assistant</c>.</summary>
    Assistant = 1,

    /// <summary>The result of a tool the bot called. Stored as <c>tool</c>; <c>function</c> is read as well.</summary>
    Tool = 2,

    /// <summary>A call of a tool, where the recording keeps calls as messages of their own. Stored as <c>tool_call</c>.</summary>
    ToolCall = 3,

    /// <summary>A person on the business's side. From here on a person owns the conversation. Stored as <c>human_agent</c>.</summary>
    HumanAgent = 4,

    /// <summary>Instructions to the bot; no part of the conversation. Stored as <c>system</c>; <c>developer</c> is read as well.</summary>
    System = 5,
}
