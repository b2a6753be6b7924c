namespace EscalationTrust;

/// <summary>Names of levels of authority, and how they compare.</summary>
public static class AuthorityLevels
{
    /// <summary>The stored kebab-case name; "undefined" for an undefined value.</summary>
    public static string Name(this AuthorityLevel level) => level switch
    {
        AuthorityLevel.Unknown => "unknown",
        AuthorityLevel.Agent => "agent",
        AuthorityLevel.Specialist => "specialist",
        AuthorityLevel.Supervisor => "supervisor",
        AuthorityLevel.Manager => "manager",
        AuthorityLevel.Executive => "executive",
        _ => "undefined",
    };

    /// <summary>True when somebody with this authority may decide what needs the other. Nothing needs nothing; an unknown or undefined level covers no requirement, and an undefined requirement is covered by nobody.</summary>
    /// <param name="held">The authority somebody has.</param>
    /// <param name="required">The authority that is needed; <see cref="AuthorityLevel.Unknown"/> for none.</param>
    public static bool Covers(this AuthorityLevel held, AuthorityLevel required) =>
        required == AuthorityLevel.Unknown || (IsKnown(held) && IsKnown(required) && held >= required);

    private static bool IsKnown(AuthorityLevel level) => level is >= AuthorityLevel.Agent and <= AuthorityLevel.Executive;
}
