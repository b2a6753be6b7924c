namespace EscalationTrust.Tool;

/// <summary>One pass over a file of conversations that can be cut off or cancelled.</summary>
internal static class TranscriptPass
{
    /// <summary>Reads to the end, and gives null; or gives the reason why the reading stopped before it.</summary>
    /// <param name="input">The file.</param>
    /// <param name="take">Takes each line.</param>
    /// <param name="taken">Called after each line, to show how far it is.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<string?> ReadAsync(InputFile input, Action<TranscriptLine> take, Action taken, CancellationToken cancellation)
    {
        long line = 0;
        try
        {
            await foreach (TranscriptLine read in TranscriptReader.ReadAsync(input.Content, cancellation))
            {
                line = read.Number;
                take(read);
                taken();
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return "cancelled";
        }
        catch (InvalidDataException)
        {
            return $"the compressed input is damaged or cut off after line {line}";
        }
    }
}
