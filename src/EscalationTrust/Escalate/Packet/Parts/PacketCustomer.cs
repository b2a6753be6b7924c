namespace EscalationTrust;

/// <summary>Who the customer is.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketCustomer
{
    /// <summary>The customer's key with the host. Null by default.</summary>
    public string? Id { get; init; }

    /// <summary>How to address the customer. Null by default.</summary>
    public string? Name { get; init; }

    /// <summary>The account behind the customer. Null by default.</summary>
    public string? AccountId { get; init; }

    /// <summary>What is known of the account: value, renewal, trust.</summary>
    public AccountContext Account { get; init; }

    /// <summary>The customer's own language as a tag such as "es" or "pt-BR". The person who takes over answers in it. Null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>How to reach the customer. Empty by default.</summary>
    public IReadOnlyList<ContactPoint> Contacts { get => field ?? []; init; }
}
