namespace EscalationTrust;

/// <summary>Makes an owner fit to be kept. A person who takes over is never refused for the way the desk writes a name.</summary>
internal static class KeptOwner
{
    public static Owner Of(Owner owner) => new()
    {
        Id = owner.Id is { } id && KeptText.Of(id, PacketCaps.Key) == id ? id : null,
        Name = owner.Name is { } name ? KeptText.Of(name, PacketCaps.Key) : null,
        Role = owner.Role is { } role ? KeptText.Of(role, PacketCaps.Key) : null,
        AuthorityLevel = owner.AuthorityLevel.Name() == "undefined" ? AuthorityLevel.Unknown : owner.AuthorityLevel,
    };
}
