namespace EscalationTrust;

/// <summary>What a bot is about to say to the customer, and what the host knows of it. Everything is optional.</summary>
/// <remarks>The default value is silence. Suggestions to a human owner are no reply and need no review. Immutable and thread-safe.</remarks>
public readonly record struct ReplyDraft
{
    /// <summary>The words. Null, empty or blank when nothing is said. Any length and any content is safe.</summary>
    public string? Text { get; init; }

    /// <summary>What the host knows the reply to do, for example <see cref="PermittedActs.TakeAction"/> beside a tool call or
    /// <see cref="PermittedActs.Close"/> when the chat ends with it. None by default: the words alone are judged.</summary>
    public PermittedActs Acts { get; init; }

    /// <summary>Whether the host found a source for what the reply claims. Unknown by default, which raises nothing.</summary>
    public Grounding Grounding { get; init; }

    /// <summary>How similar the reply is to the most similar earlier one, from the host's own model. Unknown by default; used beside the built-in measure, the larger counts.</summary>
    public Ratio Similarity { get; init; }

    /// <summary>True when the host knows that no person can be reached now: then the reply may say so. False by default.</summary>
    public bool NobodyAvailable { get; init; }
}
