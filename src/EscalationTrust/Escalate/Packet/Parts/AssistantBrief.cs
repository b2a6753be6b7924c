namespace EscalationTrust;

/// <summary>For the human's own assistant after the handoff: what to use, what to do next, what not to repeat. Never a word of it to the customer.</summary>
/// <remarks>A host gives <see cref="NextSteps"/>; the builder fills in the rest. Immutable and thread-safe.</remarks>
public readonly record struct AssistantBrief
{
    /// <summary>What is known, can be used and must not be asked again: the facts of the need. Empty by default.</summary>
    public IReadOnlyList<PacketFact> Facts { get => field ?? []; init; }

    /// <summary>Steps that the host considers likely, the next one first. Empty by default.</summary>
    public IReadOnlyList<string> NextSteps { get => field ?? []; init; }

    /// <summary>What was tried already and did not help. Empty by default.</summary>
    public IReadOnlyList<string> DoNotRepeat { get => field ?? []; init; }
}
