namespace EscalationTrust;

/// <summary>One step of the ladder of owners. It names a person or a role.</summary>
public sealed class OwnershipStepOptions
{
    /// <summary>The person's key in the host's desk. Null by default.</summary>
    public string? OwnerId { get; set; }

    /// <summary>The name a customer may be told. Null by default.</summary>
    public string? OwnerName { get; set; }

    /// <summary>The role, for example "team lead billing". Null by default.</summary>
    public string? Role { get; set; }

    /// <summary>What this owner may decide; a known level never lies below that of an earlier step. The default value is Unknown.</summary>
    public AuthorityLevel Authority { get; set; }

    /// <summary>Time to take the case after being asked. Null by default: that of the options.</summary>
    public TimeSpan? ClaimWithin { get; set; }

    /// <summary>Time that is added to the work timer, which goes on from the first claim. Null by default: that of the options.</summary>
    public TimeSpan? WorkWithin { get; set; }
}
