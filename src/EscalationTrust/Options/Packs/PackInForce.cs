namespace EscalationTrust;

/// <summary>A policy pack that a ladder keeps to, as reports show it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PackInForce
{
    /// <summary>The pack's name.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>Where it applies.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>The law, standard or decision.</summary>
    public required string Citation { get; init; }

    /// <summary>From when it has to be kept. Null when not stated. The ladder keeps to it whatever the day.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>When somebody last compared it with its source. Null when nobody has.</summary>
    public DateOnly? VerifiedOn { get; init; }

    /// <summary>What it is not.</summary>
    public required string Disclaimer { get; init; }

    /// <summary>True when the pack has to be kept on that day; also when it states no date.</summary>
    public bool IsEffective(DateOnly today) => EffectiveFrom is not { } from || from <= today;

    internal static PackInForce Of(PolicyPack pack) => new()
    {
        Id = pack.Id,
        Title = pack.Title,
        Jurisdiction = pack.Jurisdiction,
        Citation = pack.Citation,
        EffectiveFrom = pack.EffectiveFrom,
        VerifiedOn = pack.VerifiedOn,
        Disclaimer = pack.Disclaimer,
    };
}
