namespace EscalationTrust;

/// <summary>The person, or the role while no person is known, who answers for a conversation.</summary>
/// <remarks>The default value names nobody. Immutable and thread-safe.</remarks>
public readonly record struct Owner
{
    /// <summary>The person's key in the host's desk. Null when not known.</summary>
    public string? Id { get; init; }

    /// <summary>The name a customer may be told. Null when not known.</summary>
    public string? Name { get; init; }

    /// <summary>What the person is to the customer, for example "billing specialist". Null when not known.</summary>
    public string? Role { get; init; }

    /// <summary>What the person may decide. Unknown by default.</summary>
    public AuthorityLevel AuthorityLevel { get; init; }

    /// <summary>True when it is a certain person: a key or a name is known. A role alone names nobody.</summary>
    public bool IsNamed => !string.IsNullOrWhiteSpace(Id) || !string.IsNullOrWhiteSpace(Name);
}
