using System.Diagnostics;

namespace EscalationTrust.Tool;

/// <summary>One line on a terminal that says how far a long input has been read. Says nothing to a file or a pipe.</summary>
internal sealed class ProgressLine(TextWriter error, bool isTerminal)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly long _began = Stopwatch.GetTimestamp();
    private long _last;
    private bool _shown;

    /// <summary>Shows where the reading stands, not too often.</summary>
    public void Report(long conversations, InputFile input)
    {
        if (!isTerminal || Stopwatch.GetElapsedTime(_began) < First || (_shown && Stopwatch.GetElapsedTime(_last) < Every))
        {
            return;
        }

        _last = Stopwatch.GetTimestamp();
        _shown = true;
        string share = input.Progress is { } part ? $", {100 * part:0} %" : "";
        error.Write($"\r\u001b[K{Layout.Count(conversations, "conversation")}{share}");
        error.Flush();
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shown)
        {
            error.Write("\r\u001b[K");
            error.Flush();
            _shown = false;
        }
    }
}
