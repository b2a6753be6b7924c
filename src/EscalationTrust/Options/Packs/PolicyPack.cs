namespace EscalationTrust;

/// <summary>A set of requirements with its source: a law, a standard, a promise of the house. Data, not code, and not legal advice.</summary>
/// <remarks>
/// <para>A pack can only make a policy more protective (docs/policy-packs.md). Built-in packs are named in
/// <see cref="EscalationTrustOptions.Packs"/>, a host's own are added to <see cref="EscalationTrustOptions.OwnPacks"/>.</para>
/// <para>Settable and not thread-safe; copied when a ladder is made.</para>
/// </remarks>
public sealed class PolicyPack
{
    /// <summary>The pack's name: lower case, digits and hyphens. Not empty. Empty by default, which does not validate.</summary>
    public string Id { get; set; } = "";

    /// <summary>What it is, in a line. Not empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it applies, for example "ES", "EU", "worldwide". Not empty.</summary>
    public string Jurisdiction { get; set; } = "";

    /// <summary>The law, standard or decision, so that it can be found. Not empty.</summary>
    public string Citation { get; set; } = "";

    /// <summary>Whom it binds. Not empty.</summary>
    public string Scope { get; set; } = "";

    /// <summary>Since when it is in force. Null when not stated.</summary>
    public DateOnly? InForceFrom { get; set; }

    /// <summary>From when it has to be kept, which may be later than when it came into force. Null when not stated.</summary>
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>When somebody last compared the pack with its source. Must be given for a pack of your own: packs age. Null when nobody has, as for the built-in packs, which were read in summaries.</summary>
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>Where it was read. Empty by default.</summary>
    public List<string> Sources { get; set; } = [];

    /// <summary>What the pack says in words, and what it leaves out. Empty by default.</summary>
    public List<string> Notes { get; set; } = [];

    /// <summary>What the pack is not. Not empty.</summary>
    public string Disclaimer { get; set; } = "This pack is not legal advice. It is a reading of the cited source on the date stated; have it checked for your case.";

    /// <summary>What it asks of a policy.</summary>
    public PackRequirements Requires { get; set; } = new();

    /// <summary>True when the pack has to be kept on that day; also when it states no date.</summary>
    public bool IsEffective(DateOnly today) => EffectiveFrom is not { } from || from <= today;
}
