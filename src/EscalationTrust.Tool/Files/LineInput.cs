namespace EscalationTrust.Tool;

/// <summary>Reads lines of an input to its end, to a cancellation, or to where it is damaged.</summary>
internal static class LineInput
{
    /// <summary>Hands every line on; says why the reading stopped early, or null.</summary>
    public static async Task<string?> ReadAsync<T>(IAsyncEnumerable<T> lines, Action<T> take)
    {
        long read = 0;
        try
        {
            await foreach (T line in lines)
            {
                read++;
                take(line);
            }
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
        catch (InvalidDataException)
        {
            return $"the compressed input is damaged or cut off after {Layout.Count(read, "line")}";
        }

        return null;
    }

    /// <summary>Says that a run stopped early, and gives the exit code of a run.</summary>
    public static int End(string? stopped, SkippedLines skipped, ToolTerminal terminal)
    {
        if (stopped is null)
        {
            return skipped.Count == 0 ? ExitCode.Done : ExitCode.Skipped;
        }

        terminal.Error.WriteLine($"Stopped before the end: {stopped}. The figures hold what was read until then.");
        return ExitCode.Failed;
    }
}
