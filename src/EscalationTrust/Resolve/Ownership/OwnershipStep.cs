namespace EscalationTrust;

/// <summary>One step of <see cref="OwnershipLadder"/> with its times; the first is the owner a case begins with.</summary>
internal readonly record struct OwnershipStep
{
    public Owner Owner { get; init; }

    public TimeSpan ClaimWithin { get; init; }

    public TimeSpan WorkWithin { get; init; }

    public static OwnershipStep First(OwnershipOptions options) =>
        new() { ClaimWithin = options.ClaimWithin, WorkWithin = options.WorkWithin };

    public static OwnershipStep From(OwnershipStepOptions step, OwnershipOptions options) => new()
    {
        Owner = new Owner { Id = step.OwnerId, Name = step.OwnerName, Role = step.Role, AuthorityLevel = step.Authority },
        ClaimWithin = step.ClaimWithin ?? options.ClaimWithin,
        WorkWithin = step.WorkWithin ?? options.WorkWithin,
    };
}
