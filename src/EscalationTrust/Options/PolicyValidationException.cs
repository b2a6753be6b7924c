namespace EscalationTrust;

/// <summary>A policy that does not validate. <see cref="Failures"/> holds everything that is wrong with it, not the first thing only.</summary>
public sealed class PolicyValidationException : Exception
{
    /// <summary>Makes an exception from what is wrong.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="failures"/> is null.</exception>
    public PolicyValidationException(IReadOnlyList<PolicyFailure> failures)
        : base(Describe(failures)) => Failures = failures;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<PolicyFailure> Failures { get; }

    private static string Describe(IReadOnlyList<PolicyFailure> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        return "The policy does not validate:" + string.Concat(failures.Select(f => Environment.NewLine + "  " + f));
    }
}
