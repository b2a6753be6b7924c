namespace EscalationTrust;

/// <summary>What the customer needs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketNeed
{
    /// <summary>A line for a list of tickets. The beginning of the first request where the host gives none.</summary>
    public string? Title { get; init; }

    /// <summary>What happened, in a few sentences. Written from counts and signals where the host gives none; see <see cref="SummaryIsGenerated"/>.</summary>
    public string? Summary { get; init; }

    /// <summary>True when the summary was written by the builder. False by default.</summary>
    public bool SummaryIsGenerated { get; init; }

    /// <summary>The first request of this episode, word for word. Cut at its cap only, never for the budget.</summary>
    public string? FirstRequest { get; init; }

    /// <summary>The customer turn of the first request, starting at 1; 0 when unknown.</summary>
    public int FirstRequestTurn { get; init; }

    /// <summary>What the customer said last.</summary>
    public string? LastMessage { get; init; }

    /// <summary>The ticket class by its name in the policy. Null when unclassified.</summary>
    public string? TicketClass { get; init; }

    /// <summary>Topics that were touched, as the host names them. Empty by default.</summary>
    public IReadOnlyList<string> Topics { get => field ?? []; init; }

    /// <summary>What is at stake, in the host's own currency unit. Unknown by default.</summary>
    public Exposure Exposure { get; init; }

    /// <summary>What was gathered already and must not be asked again. Empty by default.</summary>
    public IReadOnlyList<PacketFact> Facts { get => field ?? []; init; }

    /// <summary>Names of facts that are needed and not known. Never a condition of the handoff. Empty by default.</summary>
    public IReadOnlyList<string> MissingFacts { get => field ?? []; init; }

    /// <summary>Records that belong to the case. Empty by default.</summary>
    public IReadOnlyList<PacketLink> Links { get => field ?? []; init; }
}
