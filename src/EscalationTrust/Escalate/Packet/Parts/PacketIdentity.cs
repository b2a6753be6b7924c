namespace EscalationTrust;

/// <summary>Which conversation a packet belongs to, and the keys that keep retries apart from new handoffs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct PacketIdentity
{
    /// <summary>The conversation's identity with the host. The only field a host must give.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The tenant, where one host serves several; part of the key. Null by default.</summary>
    public string? Tenant { get; init; }

    /// <summary>The same for every packet of one episode of one conversation, whatever is retried: a desk that has seen it has the ticket already. See <see cref="IdempotencyKeys"/>.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The key with the customer turn behind it: a later packet of the same episode, with more facts, has another.</summary>
    public string? PacketId { get; init; }

    /// <summary>The episode, starting at 1; each reopening begins a new one and with it a new key. 0 when unknown.</summary>
    public int Episode { get; init; }

    /// <summary>The customer turn at which the packet was made, starting at 1. 0 when unknown.</summary>
    public int Turn { get; init; }

    /// <summary>Where the customer writes, for example "web-chat". Null by default.</summary>
    public string? Channel { get; init; }

    /// <summary>What the desk needs to answer into the same conversation. Null by default.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>When the packet was made. Null without a clock.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
