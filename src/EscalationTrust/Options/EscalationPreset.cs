namespace EscalationTrust;

/// <summary>Starting points for kinds of businesses. What each changes, and why, stands at <see cref="Presets"/> and on the page <c>docs/policy.md</c>.</summary>
public enum EscalationPreset
{
    /// <summary>People buy a relationship: account value, policy sensitivity and continuity count more.</summary>
    ServiceHeavy = 0,

    /// <summary>People buy a thing that can break: complexity, ambiguous troubleshooting, payment and entitlement count more.</summary>
    ProductHeavy = 1,

    /// <summary>Every customer counts and a person is close by: strict in everything.</summary>
    FounderLed = 2,

    /// <summary>Banks, insurers, lenders: money at stake, complaints and decisions that may be appealed.</summary>
    RegulatedFinance = 3,

    /// <summary>Clinics, pharmacies, health insurers: danger first, no judgement by a bot.</summary>
    Healthcare = 4,

    /// <summary>Authorities: equal access, decisions that bind people, special care.</summary>
    PublicSector = 5,
}
