namespace EscalationTrust;

/// <summary>What the handoff told the person: the need in words, and the facts that came with it.</summary>
/// <remarks>The default value brought nothing, so nothing can be restated. Immutable and thread-safe.</remarks>
public readonly record struct HandedOverNeed
{
    /// <summary>The customer's first request, word by word. Null when unknown.</summary>
    public string? FirstRequest { get; init; }

    /// <summary>What the customer said last before the handoff. Null when unknown.</summary>
    public string? LastPhrase { get; init; }

    /// <summary>The need summed up. Null when unknown.</summary>
    public string? Summary { get; init; }

    /// <summary>The facts that came with it; <see cref="AskableFactKeys.Of"/> finds them from keys. None by default.</summary>
    public AskableFacts Facts { get; init; }
}
