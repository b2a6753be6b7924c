using Microsoft.Extensions.Options;

namespace EscalationTrust;

/// <summary>Gives every failure of a policy to the options system.</summary>
internal sealed class EscalationTrustOptionsValidator : IValidateOptions<EscalationTrustOptions>
{
    public ValidateOptionsResult Validate(string? name, EscalationTrustOptions options)
    {
        IReadOnlyList<PolicyFailure> failures = PolicyValidator.Validate(options);
        return failures.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(failures.Select(failure => failure.ToString()));
    }
}
