namespace EscalationTrust.Tool;

/// <summary>Finds the policy a command works with.</summary>
internal static class PolicySource
{
    /// <summary>Reads a policy document.</summary>
    /// <exception cref="ToolFailure">It is missing or does not validate; the message lists everything that is wrong.</exception>
    public static async Task<EscalationTrustOptions> ReadAsync(string path, ToolTerminal terminal, CancellationToken cancellation)
    {
        string document = await InputFile.ReadTextAsync(path, terminal, cancellation);
        try
        {
            return PolicyDocument.Read(document);
        }
        catch (PolicyValidationException e)
        {
            throw new ToolFailure(PolicyFailureText.Of(path, e.Failures), e);
        }
    }

    /// <summary>Makes the ladder of a policy document, or of the default policy without one.</summary>
    /// <param name="path">The document, or null.</param>
    /// <param name="languages">The languages whose words count; none for what the policy says.</param>
    /// <param name="terminal">The streams.</param>
    /// <param name="cancellation">Ends the wait for standard input.</param>
    /// <exception cref="ToolFailure">The policy is missing or does not validate.</exception>
    public static async Task<EscalationLadder> LoadAsync(
        string? path, string[]? languages, ToolTerminal terminal, CancellationToken cancellation)
    {
        EscalationTrustOptions options = path is null ? new() : await ReadAsync(path, terminal, cancellation);
        if (languages is not { Length: > 0 })
        {
            return Build(options, path ?? "The policy");
        }

        options.Lexicon.Languages = [.. languages];
        try
        {
            return EscalationLadder.Create(options);
        }
        catch (PolicyValidationException e)
        {
            throw OfLanguages(path ?? "The policy", e);
        }
    }

    /// <summary>Makes the ladder of options.</summary>
    /// <exception cref="ToolFailure">They do not validate.</exception>
    public static EscalationLadder Build(EscalationTrustOptions options, string name)
    {
        try
        {
            return EscalationLadder.Create(options);
        }
        catch (PolicyValidationException e)
        {
            throw new ToolFailure(PolicyFailureText.Of(name, e.Failures), e);
        }
    }

    // The languages stand in the policy, and were typed on the command line: a failure names what was typed.
    private static ToolFailure OfLanguages(string name, PolicyValidationException failed)
    {
        PolicyFailure[] typed = [.. failed.Failures.Where(failure => failure.Path.StartsWith("Lexicon.Languages[", StringComparison.Ordinal))];
        return typed.Length == 0
            ? new ToolFailure(PolicyFailureText.Of(name, failed.Failures), failed)
            : new ToolFailure(string.Join('\n', typed.Select(failure => $"--language {Printable.Line(failure.Value)}: {failure.Rule}. {failure.Fix}.")), failed);
    }
}
