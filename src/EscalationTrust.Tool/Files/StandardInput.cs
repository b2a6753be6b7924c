namespace EscalationTrust.Tool;

/// <summary>Standard input can be read once.</summary>
internal static class StandardInput
{
    /// <summary>Refuses a command line that reads it twice.</summary>
    /// <param name="inputs">Every input of the command, as it is named in help, with what was given.</param>
    /// <exception cref="ToolFailure">More than one is standard input.</exception>
    public static void ReadOnce(params IEnumerable<(string Name, string? Path)> inputs)
    {
        string[] both = [.. inputs.Where(input => input.Path == InputFile.Dash).Select(input => input.Name)];
        if (both.Length > 1)
        {
            throw new ToolFailure($"{string.Join(" and ", both)} are both \"-\", but standard input can be read only once. Give the path of a file for all but one.");
        }
    }
}
