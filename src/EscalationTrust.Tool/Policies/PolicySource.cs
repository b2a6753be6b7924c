namespace EscalationTrust.Tool;

/// <summary>Finds the policy a command works with.</summary>
internal static class PolicySource
{
    /// <summary>Makes the ladder of a policy document, or of the default policy without one.</summary>
    /// <param name="path">The document, or null.</param>
    /// <param name="languages">The languages whose words count, or none for what the policy says.</param>
    /// <param name="terminal">The streams.</param>
    /// <param name="cancellation">Ends the wait for standard input.</param>
    /// <exception cref="ToolFailure">The policy is missing or does not validate.</exception>
    public static async Task<EscalationLadder> LoadAsync(
        string? path, string[]? languages, ToolTerminal terminal, CancellationToken cancellation)
    {
        var options = new EscalationTrustOptions();
        if (path is not null)
        {
            _ = await InputFile.ReadTextAsync(path, terminal, cancellation);
        }

        if (languages is { Length: > 0 })
        {
            options.Lexicon.Languages = [.. languages];
        }

        try
        {
            return EscalationLadder.Create(options);
        }
        catch (PolicyValidationException e)
        {
            throw new ToolFailure(PolicyFailureText.Of(path ?? "The policy", e.Failures), e);
        }
    }
}
