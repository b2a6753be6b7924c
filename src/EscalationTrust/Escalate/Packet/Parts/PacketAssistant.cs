namespace EscalationTrust;

/// <summary>Which bot handed over, under which policy.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketAssistant
{
    /// <summary>The bot's key with the host. Null by default.</summary>
    public string? Id { get; init; }

    /// <summary>The bot's name. Null by default.</summary>
    public string? Name { get; init; }

    /// <summary>The bot's version, its model included. Null by default.</summary>
    public string? Version { get; init; }

    /// <summary>The name of the policy that decided. Null when unknown.</summary>
    public string? PolicyName { get; init; }

    /// <summary>Which policy decided, as <see cref="EscalationDecision.PolicyHash"/>; 0 when unknown.</summary>
    public ulong PolicyHash { get; init; }
}
